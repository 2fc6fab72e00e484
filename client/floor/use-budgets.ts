import { balance } from '../../shared/floor/balance.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import type { Milliseconds } from '../../shared/kernel/time.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { useLevelName } from '../ui/level-mark.tsx'
import { useWording } from '../wording/use-wording.ts'
import { budgetWords } from './budget-words.ts'
import type { BudgetOf } from './budgets.ts'

export interface BudgetRow {
  readonly key: string
  readonly whose: BudgetOf
  readonly name: string
  /** `null` where none is set; `leftMs` is negative when it is used up. */
  readonly budgetMs: Milliseconds | null
  readonly leftMs: Milliseconds | null
}

/** Every level, delegation and seat, with the speaking time set for it and what is left. */
export function useBudgets(): readonly BudgetRow[] {
  const t = useWording(budgetWords)
  const who = usePeople()
  const levelName = useLevelName()
  const now = useNow()
  const { state, directory } = useSession()
  const { levels } = state.session
  const found = balance(state.floor, seatsOf(directory.people), now)
  const share = <One extends { budgetMs: Milliseconds | null; leftMs: Milliseconds | null }>(one?: One) => ({
    budgetMs: one?.budgetMs ?? null,
    leftMs: one?.leftMs ?? null,
  })
  return [
    ...levels.map((level): BudgetRow => {
      const { id } = level
      const of = found.byLevel.find((one) => one.level === id)
      const name = t('level', { name: levelName(level) })
      return { key: `l ${id}`, whose: { of: 'level', level: id }, name, ...share(of) }
    }),
    ...found.byDelegation.flatMap(({ delegation, ...of }): BudgetRow[] => {
      if (delegation === null) return []
      const name = t('delegation', { name: delegation })
      return [{ key: `d ${delegation}`, whose: { of: 'delegation', delegation }, name, ...share(of) }]
    }),
    ...found.bySeat.map(({ seatId, ...of }): BudgetRow => {
      const { name, body } = who(null, seatId)
      const said = t('seat', { name: body ? `${name}, ${body}` : name })
      return { key: `s ${seatId}`, whose: { of: 'seat', seatId }, name: said, ...share(of) }
    }),
  ]
}
