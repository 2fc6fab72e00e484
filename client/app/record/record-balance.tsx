import { useSession } from '../../connection/session-context.ts'
import { BalanceView } from '../../floor/balance-view.tsx'
import { balanceWords } from '../../floor/balance-words.ts'
import { useWording } from '../../wording/use-wording.ts'

/** How the discussion was shared, as may be told outside the room; nothing where nobody had the floor. */
export function RecordBalance() {
  const t = useWording(balanceWords)
  const { speeches, speaking } = useSession().state.floor
  if (speeches.length === 0 && speaking === null) return null
  return (
    <section className="record-part">
      <h2>{t('title')}</h2>
      <BalanceView />
    </section>
  )
}
