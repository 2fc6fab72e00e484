import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { budgetWords } from './budget-words.ts'
import { useBudgets } from './use-budgets.ts'

/** What delegations and seats have left of the time set for them; that of levels stands beside their bars. */
export function BalanceBudgets() {
  const t = useWording(budgetWords)
  const language = useLanguage()
  const set = useBudgets().filter(({ whose, budgetMs }) => whose.of !== 'level' && budgetMs !== null)
  if (set.length === 0) return null
  return (
    <ul className="balance-seats" aria-label={t('title')}>
      {set.map(({ key, name, budgetMs, leftMs }) => {
        const said = {
          budget: fineDuration(budgetMs ?? 0, language),
          left: fineDuration(Math.abs(leftMs ?? 0), language),
        }
        return (
          <li key={key}>
            <span>{name}</span>
            <span className="balance-quiet">{(leftMs ?? 0) < 0 ? t('over', said) : t('left', said)}</span>
          </li>
        )
      })}
    </ul>
  )
}
