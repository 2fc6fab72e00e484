import type { Restore } from '../kernel/journal.ts'
import type { AgendaSlice, Answer } from './slice.ts'

/** A removed answer does not come back beside one that its seat has given since. */
export function unlessSaidAnew(agenda: AgendaSlice, restore: Restore): Restore {
  const answers = restore.entries.answers
  if (!answers) return restore
  const now = Object.values<Answer>(agenda.answers)
  const isNew = ([, value]: [string, unknown]) => {
    const { seatId, itemId } = value as Answer
    return !now.some((one) => one.seatId === seatId && one.itemId === itemId)
  }
  const set = Object.fromEntries(Object.entries(answers.set).filter(isNew))
  return { ...restore, entries: { ...restore.entries, answers: { ...answers, set } } }
}
