import type { Balance } from '../../shared/floor/balance.ts'
import { useLevelName } from '../ui/level-mark.tsx'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { balanceWords } from './balance-words.ts'
import { useLevels } from './use-levels.ts'

/** The bars' figures for whoever reads a table better. */
export function BalanceTable({ groups }: { readonly groups: Balance['byLevel'] }) {
  const t = useWording(balanceWords)
  const language = useLanguage()
  const level = useLevels()
  const levelName = useLevelName()
  const budgets = groups.some(({ budgetMs }) => budgetMs !== null)
  const leftOf = ({ leftMs }: Balance['byLevel'][number]) => {
    if (leftMs === null) return null
    const span = fineDuration(leftMs, language)
    return leftMs < 0 ? t('budgetOver', { span }) : span
  }
  return (
    <details className="balance-more">
      <summary>{t('asTable')}</summary>
      <table className="balance-table">
        <caption className="only-heard">{t('byLevel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('time')}</th>
            <th scope="col">{t('turnsHead')}</th>
            <th scope="col">{t('heardHead')}</th>
            {budgets && <th scope="col">{t('leftHead')}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const known = level(group.level)
            return (
              <tr key={group.level ?? ''}>
                <th scope="row">{known ? levelName(known) : t('noLevel')}</th>
                <td>{fineDuration(group.spokenMs, language)}</td>
                <td>{group.turns}</td>
                <td>{t('ofSeats', { heard: group.heard, seats: group.seats })}</td>
                {budgets && <td>{leftOf(group)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
