import { type ReactNode, useState } from 'react'
import { asksRoom } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { Answer } from '../../../shared/agenda/slice.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import type { AnswerId, PointId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { AnswersList } from '../../agenda/room/answers-list.tsx'
import { PointsList } from '../../agenda/room/points-list.tsx'
import { roomWords } from '../../agenda/room/room-words.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'

/** What the room says besides the floor: an answer to a question on the agenda, points to those who will respond. */
export function RoomForms() {
  const { agenda, outlook, rows } = useAgenda()
  const { seatId } = useSession().mine
  const active = outlook.activeRow
  const asking = active && itemOf(agenda, active.id)
  const asks = asking !== null && asksRoom(asking)
  const responses = rows.filter(
    ({ kind, itemKind, status }) =>
      kind === 'item' && itemKind === 'responses' && status !== 'done' && status !== 'skipped',
  )
  const toCome = responses.filter((row) => row.id === active?.id || agenda.status !== 'finished')
  return (
    <>
      {active && asks && seatId !== null && <AnswerForm row={active} />}
      {active && <AnswersList row={active} />}
      {active && <PointsList row={active} />}
      {seatId !== null && toCome.length > 0 && <PointForm responses={toCome} />}
    </>
  )
}

function AnswerForm({ row }: { readonly row: AgendaRow }) {
  const t = useWording(roomWords)
  const run = useCommand()
  const { state, mine } = useSession()
  const answers = Object.values<Answer>(state.agenda.answers)
  const own = answers.find((one) => one.itemId === row.id && one.seatId === mine.seatId)
  const send = async (text: string) => {
    const answerId = newId<AnswerId>()
    const { ok } = await run(
      { type: 'agenda.answer', itemId: row.id, answerId, text },
      { done: t('answerDone') },
    )
    return ok
  }
  return (
    <LineForm
      key={row.id}
      title={t('asked')}
      label={t('answerText')}
      first={own?.text ?? ''}
      act={t(own ? 'answerChange' : 'answerSend')}
      onSend={send}
    />
  )
}

function PointForm({ responses }: { readonly responses: readonly AgendaRow[] }) {
  const t = useWording(roomWords)
  const run = useCommand()
  const [chosen, choose] = useState<string | null>(null)
  const to = responses.find(({ id }) => id === chosen) ?? responses[0]
  const send = async (text: string) => {
    if (!to) return false
    const pointId = newId<PointId>()
    const done = t('putDone', { title: to.title })
    return (await run({ type: 'agenda.put-point', pointId, toItemId: to.id, text }, { done })).ok
  }
  return (
    <details className="room-part">
      <summary>{t('put')}</summary>
      <LineForm label={t('putText')} first="" act={t('putSend')} clears onSend={send}>
        {responses.length > 1 && to && (
          <SelectField
            label={t('putTo')}
            value={to.id as string}
            onChange={choose}
            options={responses.map(({ id, title }) => ({ value: id as string, label: title }))}
          />
        )}
      </LineForm>
    </details>
  )
}

interface LineFormProps {
  readonly title?: string
  readonly label: string
  readonly first: string
  readonly act: string
  /** Whether the field is empty again once sent. */
  readonly clears?: boolean
  /** Answers whether it was taken; if not, what was typed stays. */
  readonly onSend: (text: string) => Promise<boolean>
  readonly children?: ReactNode
}

function LineForm({ title, label, first, act, clears = false, onSend, children }: LineFormProps) {
  const t = useWording(roomWords)
  const { admitted } = useSession().mine
  const [text, setText] = useState(first)
  const [busy, setBusy] = useState(false)
  const empty = text.trim() === '' ? t('empty') : null
  const whyNot = admitted ? empty : t('waitAdmitted')
  const send = async () => {
    setBusy(true)
    if ((await onSend(text.trim())) && clears) setText('')
    setBusy(false)
  }
  return (
    <form
      className="room-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null && !busy) void send()
      }}
    >
      {title && <h3 className="room-title">{title}</h3>}
      {children}
      <TextField label={label} value={text} maxLength={limits.lineChars} onChange={setText} />
      <Button type="submit" busy={busy} whyNot={whyNot} whyNotPlace="asked">
        {act}
      </Button>
    </form>
  )
}
