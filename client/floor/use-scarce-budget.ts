import { scarceBudget } from '../../shared/floor/budget-left.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'

/** Says of whom there is little speaking time left before they get the floor; `null` where there is enough. */
export function useScarceBudget(): (request: FloorRequest) => string | null {
  const t = useWording(floorWords)
  const language = useLanguage()
  const now = useNow()
  const { state, directory } = useSession()
  const { rules } = state.floor
  const none =
    rules.delegationBudgets.length === 0 &&
    Object.keys(rules.levelBudgetsMs).length === 0 &&
    Object.keys(rules.seatBudgetsMs).length === 0
  return (request) => {
    if (none) return null
    const scarce = scarceBudget(state.floor, seatsOf(directory.people), now, request)
    if (!scarce) return null
    const whose = t(`budget-${scarce.of}`)
    const span = fineDuration(Math.abs(scarce.leftMs), language)
    return scarce.leftMs > 0 ? t('budgetLow', { whose, span }) : t('budgetUsed', { whose, span })
  }
}
