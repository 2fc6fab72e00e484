import { useState } from 'react'
import { asksRoom } from '../../../shared/agenda/room.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { Answer } from '../../../shared/agenda/slice.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import type { AnswerId } from '../../../shared/kernel/ids.ts'
import { AnswersList } from '../../agenda/room/answers-list.tsx'
import { PointsList } from '../../agenda/room/points-list.tsx'
import { roomWords } from '../../agenda/room/room-words.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { LineForm } from './line-form.tsx'
import { PointForm } from './point-form.tsx'
import { pointWords } from './point-words.ts'
import { useRefusal } from './use-refusal.ts'

/** What the room says besides the floor: an answer to a question on the agenda, points to those who will respond. */
export function RoomForms() {
  const { agenda, outlook } = useAgenda()
  const { seatId } = useSession().mine
  const active = outlook.activeRow
  const asking = active && itemOf(agenda, active.id)
  const asks = asking !== null && asksRoom(asking)
  return (
    <>
      {active && asks && seatId !== null && <AnswerForm key={active.id} row={active} />}
      {active && <AnswersList row={active} />}
      {active && <PointsList row={active} />}
      {seatId !== null && agenda.status !== 'finished' && <PointForm />}
    </>
  )
}

function AnswerForm({ row }: { readonly row: AgendaRow }) {
  const t = useWording(roomWords)
  const words = useWording(pointWords)
  const run = useCommand()
  const { state, mine } = useSession()
  // The field is empty again once the answer is withdrawn, and stays as it is in all else.
  const [round, setRound] = useState(0)
  const answers = Object.values<Answer>(state.agenda.answers)
  const own = answers.find((one) => one.itemId === row.id && one.seatId === mine.seatId)
  const answerId = 'would-it' as AnswerId
  const refusal = useRefusal({ type: 'agenda.answer', itemId: row.id, answerId, text: '-' })
  const send = async (text: string) => {
    const answer = { type: 'agenda.answer', itemId: row.id, answerId: newId<AnswerId>(), text } as const
    return (await run(answer, { done: t('answerDone') })).ok
  }
  const withdraw = async (id: AnswerId) => {
    const { ok } = await run(
      { type: 'agenda.remove-answer', answerId: id },
      { done: words('answerWithdrawn') },
    )
    if (ok) setRound(round + 1)
  }
  return (
    <LineForm
      key={round}
      title={t('asked')}
      label={t('answerText')}
      first={own?.text ?? ''}
      act={t(own ? 'answerChange' : 'answerSend')}
      refusal={refusal}
      onSend={send}
    >
      {own && (
        <Button kind="quiet" onPress={() => void withdraw(own.id)}>
          {words('withdrawAnswer')}
        </Button>
      )}
    </LineForm>
  )
}
