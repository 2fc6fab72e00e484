import { useState } from 'react'
import type { Point } from '../../../shared/agenda/slice.ts'
import type { PointId } from '../../../shared/kernel/ids.ts'
import { roomWords } from '../../agenda/room/room-words.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { type Addressee, addressees } from './addressees.ts'
import { LineForm } from './line-form.tsx'
import { ownPeople } from './own.ts'
import { pointWords } from './point-words.ts'
import { useRefusal } from './use-refusal.ts'

/** A point to those who will respond, or to one of them; and the points one's seat has put, to take back. */
export function PointForm() {
  const t = useWording(roomWords)
  const { agenda, rows } = useAgenda()
  const { mine } = useSession()
  const choices = addressees(rows, ownPeople(mine))
  const points = Object.values<Point>(agenda.points)
  const own = points.filter(({ seatId }) => seatId !== null && seatId === mine.seatId)
  if (choices.length === 0 && own.length === 0) return null
  return (
    <details className="room-part">
      <summary>{t('put')}</summary>
      {choices.length > 0 && <PutPoint choices={choices} />}
      {own.length > 0 && <OwnPoints points={own} />}
    </details>
  )
}

function PutPoint({ choices }: { readonly choices: readonly Addressee[] }) {
  const t = useWording(roomWords)
  const words = useWording(pointWords)
  const run = useCommand()
  const who = usePeople()
  const [chosen, choose] = useState<string | null>(null)
  const to = choices.find(({ key }) => key === chosen) ?? choices[0]
  const target = { toItemId: to?.toItemId, ...(to?.toPersonId && { toPersonId: to.toPersonId }) }
  const refusal = useRefusal({
    type: 'agenda.put-point',
    pointId: 'would-it' as PointId,
    ...target,
    text: '-',
  })
  const label = ({ row: { title }, toPersonId }: Addressee) =>
    toPersonId === null
      ? words('everyone', { title })
      : words('person', { name: who(toPersonId).name, title })
  const send = async (text: string) => {
    const pointId = newId<PointId>()
    const name = to?.toPersonId ? who(to.toPersonId).name : null
    const done = name === null ? t('putDone', { title: to?.row.title ?? '' }) : words('putTo', { name })
    return (await run({ type: 'agenda.put-point', pointId, ...target, text }, { done })).ok
  }
  const options = choices.map((one) => ({ value: one.key, label: label(one) }))
  return (
    <LineForm
      label={t('putText')}
      first=""
      act={t('putSend')}
      refusal={refusal}
      clears
      onSend={send}
      above={
        choices.length > 1 && (
          <SelectField label={t('putTo')} value={to?.key ?? ''} onChange={choose} options={options} />
        )
      }
    />
  )
}

function OwnPoints({ points }: { readonly points: readonly Point[] }) {
  const words = useWording(pointWords)
  return (
    <>
      <h4 className="room-title">{words('own')}</h4>
      <ul className="room-list">
        {points.map((point) => (
          <OwnPoint key={point.id} point={point} />
        ))}
      </ul>
    </>
  )
}

function OwnPoint({ point: { id, text, toItemId, toPersonId } }: { readonly point: Point }) {
  const t = useWording(pointWords)
  const run = useCommand()
  const who = usePeople()
  const { agenda, session } = useSession().state
  const answered = agenda.pointsAnswered[id] !== undefined
  const title = toItemId === null ? null : (agenda.nodes[toItemId]?.title ?? null)
  const to = toPersonId === null ? title : who(toPersonId).name
  const withdraw = () => void run({ type: 'agenda.remove-point', pointId: id }, { done: t('withdrawn') })
  return (
    <li className="room-line" data-answered={answered || undefined}>
      <span className="room-words">
        <span lang={session.language}>{text}</span>
        <small>{[to, answered && t('answered')].filter(Boolean).join(' · ')}</small>
      </span>
      {!answered && (
        <Button kind="quiet" label={t('withdrawWhat', { text: text ?? '' })} onPress={withdraw}>
          {t('withdraw')}
        </Button>
      )}
    </li>
  )
}
