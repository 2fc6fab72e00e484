import './balance.css'
import { type Balance, balance } from '../../shared/floor/balance.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { BalanceBars } from './balance-bars.tsx'
import { BalanceBudgets } from './balance-budgets.tsx'
import { BalanceSeats } from './balance-seats.tsx'
import { BalanceTable } from './balance-table.tsx'
import { balanceWords } from './balance-words.ts'

interface BalanceViewProps {
  /** For those who lead the session: who has spoken and who has not. Otherwise as may be told outside the room. */
  readonly named?: boolean
}

/** Who has had how much of the discussion: by level as bars in words, the same as a table. */
export function BalanceView({ named = false }: BalanceViewProps) {
  const t = useWording(balanceWords)
  const { state, directory } = useSession()
  const now = useNow()
  const order = state.session.levels.map(({ id }) => id as string)
  const figures = balance(state.floor, seatsOf(directory.people), now, { beyondTheRoom: !named })
  if (figures.all.turns === 0 && figures.written === 0) return <p className="balance-quiet">{t('none')}</p>
  // As the session names its levels; seats of none come last.
  const place = ({ level }: Balance['byLevel'][number]) =>
    level === null ? order.length : order.indexOf(level)
  const levels = figures.byLevel.toSorted((a, b) => place(a) - place(b))
  return (
    <div className="balance">
      <Sums figures={figures} />
      <BalanceBars groups={levels} />
      <BalanceTable groups={levels} />
      {named && <BalanceBudgets />}
      {named && <BalanceSeats figures={figures} />}
    </div>
  )
}

function Sums({
  figures: { all, firstTurns, written, remote, unattributed },
}: {
  readonly figures: Balance
}) {
  const t = useWording(balanceWords)
  const language = useLanguage()
  const parts = [
    t('turns', { count: all.turns }),
    fineDuration(all.spokenMs, language),
    t('first', { count: firstTurns }),
    remote.turns > 0 && t('remote', { count: remote.turns }),
    written > 0 && t('written', { count: written }),
    unattributed.turns > 0 && t('unattributed', { count: unattributed.turns }),
  ]
  return <p>{parts.filter(Boolean).join(' · ')}</p>
}
