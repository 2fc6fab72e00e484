import './stage-balance.css'
import '../../floor/balance.css'
import { balance } from '../../../shared/floor/balance.ts'
import { seatsOf } from '../../../shared/floor/seats.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { BalanceBars } from '../../floor/balance-bars.tsx'
import { balanceWords } from '../../floor/balance-words.ts'
import { useLevels } from '../../floor/use-levels.ts'
import { useLevelName } from '../../ui/level-mark.tsx'
import { fineDuration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { inLevelOrder, type LevelShare } from './stage-shares.ts'
import { stageWords } from './stage-words.ts'

/** How the discussion was shared so far, by level and as may be told outside the room: never who, never how one did. */
export function StageBalance() {
  const t = useWording(stageWords)
  const b = useWording(balanceWords)
  const language = useLanguage()
  const { state, directory } = useSession()
  const now = useNow()
  const figures = balance(state.floor, seatsOf(directory.people), now, { beyondTheRoom: true })
  const { all, written, firstTurns, unattributed } = figures
  const levels = inLevelOrder(figures.byLevel, state.session.levels)
  const sums = [
    b('turns', { count: all.turns }),
    fineDuration(all.spokenMs, language),
    b('first', { count: firstTurns }),
    written > 0 && b('written', { count: written }),
    unattributed.turns > 0 && b('unattributed', { count: unattributed.turns }),
  ]
  return (
    <div className="stage-now stage-balance">
      <div className="stage-balance-head">
        <h2 className="stage-balance-title">{t('balance')}</h2>
        <p className="stage-quiet">
          {all.turns + written === 0 ? b('none') : sums.filter(Boolean).join(' · ')}
        </p>
      </div>
      <BalanceBars groups={levels} />
      <NotHeard levels={levels} />
    </div>
  )
}

/** Of which levels seats have not been heard yet: a number each, nobody by name. */
function NotHeard({ levels }: { readonly levels: readonly LevelShare[] }) {
  const t = useWording(stageWords)
  const level = useLevels()
  const levelName = useLevelName()
  const silent = levels.filter(({ seats, heard }) => heard < seats)
  const named = silent.map((group) => {
    const known = level(group.level)
    return `${known ? levelName(known) : t('noLevel')} ${group.seats - group.heard}`
  })
  const words = silent.length === 0 ? t('allHeard') : t('notHeard', { levels: named.join(' · ') })
  return <p className="stage-line">{words}</p>
}
