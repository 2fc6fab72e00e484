import type { CSSProperties } from 'react'
import type { Balance } from '../../shared/floor/balance.ts'
import { isKnownLevel, LevelMark } from '../ui/level-mark.tsx'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { shareOfMost } from './balance-shares.ts'
import { balanceWords } from './balance-words.ts'
import { useLevels } from './use-levels.ts'

type Groups = Balance['byLevel']

/** Speaking time by level; each bar says its figures. Levels with a budget say what is left of it. */
export function BalanceBars({ groups }: { readonly groups: Groups }) {
  const t = useWording(balanceWords)
  const level = useLevels()
  return (
    <ul className="balance-bars" aria-label={t('byLevel')}>
      {groups.map((group) => {
        const known = level(group.level)
        const colour =
          group.level && isKnownLevel(group.level) ? `var(--level-${group.level})` : 'var(--ink-quiet)'
        const width = `${shareOfMost(group, groups) * 100}%`
        return (
          <li key={group.level ?? ''} className="balance-bar">
            <span className="balance-bar-level">
              {known ? <LevelMark level={known} named /> : t('noLevel')}
            </span>
            <Words group={group} />
            <span className="balance-bar-track" aria-hidden="true">
              <span className="balance-bar-fill" style={{ width, '--bar': colour } as CSSProperties} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Words({ group }: { readonly group: Groups[number] }) {
  const t = useWording(balanceWords)
  const language = useLanguage()
  const { spokenMs, turns, heard, seats, leftMs } = group
  const budget = () => {
    if (leftMs === null) return null
    const span = fineDuration(leftMs, language)
    return leftMs < 0 ? t('budgetOver', { span }) : t('budgetLeft', { span })
  }
  return (
    <span className="balance-bar-words">
      {[
        fineDuration(spokenMs, language),
        t('turns', { count: turns }),
        t('heard', { heard, seats }),
        budget(),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
