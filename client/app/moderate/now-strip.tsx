import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { Countdown } from '../../ui/countdown.tsx'

/** While another pane fills the screen: what is under way and how long it has left; leads back to it. */
export function NowStrip({ onPress }: { readonly onPress: () => void }) {
  const { outlook, agenda } = useAgenda()
  const { language } = useSession().state.session
  const row = outlook.activeRow
  if (!row) return null
  return (
    <button type="button" className="now-strip" onClick={onPress}>
      <span className="now-strip-title" lang={language}>
        {row.title}
      </span>
      <Countdown remainingMs={row.remainingMs} paused={agenda.status === 'paused'} />
    </button>
  )
}
