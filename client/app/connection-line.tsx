import './connection-line.css'
import { useConnection, useSession } from '../connection/session-context.ts'
import type { Connection } from '../connection/session-view.ts'
import { clockTime } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { appWords } from './app-words.ts'

/** One small line that is always true: live, reconnecting, offline since when; and what still has to go out. */
export function ConnectionLine() {
  const t = useWording(appWords)
  const { connection, pending, state } = useSession()
  const { status } = state.session
  const { rehearsing } = useConnection()
  const says = useConnectionWords()
  const waiting = pending.filter(({ status }) => status !== 'answered').length
  const live = connection.status === 'live'
  // There is no line that could break, and nobody should take it for a live one.
  if (rehearsing) return null
  return (
    <p className="connection-line" data-status={connection.status}>
      <span className="connection-line-mark" aria-hidden="true" />
      <span role="status">{says(connection)}</span>
      {waiting > 0 && (
        <span className="connection-line-more">{live ? t('sending') : t('toSend', { count: waiting })}</span>
      )}
      {status !== 'open' && (
        <span className="connection-line-more">
          {t(status === 'closed' ? 'sessionClosed' : 'sessionPublished')}
        </span>
      )}
      {(connection.status === 'reconnecting' || connection.status === 'offline') && (
        <>
          <span className="connection-line-more">{t('kept')}</span>
          <span className="connection-line-more">{t('keptHow')}</span>
        </>
      )}
    </p>
  )
}

function useConnectionWords(): (connection: Connection) => string {
  const t = useWording(appWords)
  const language = useLanguage()
  const { timeZone } = useSession().state.session
  return (connection) => {
    if (connection.status === 'live') return t('live')
    if (connection.status === 'refused') return connection.message
    if (connection.status === 'reconnecting') return t('reconnecting')
    if (connection.since === null) return t('offline')
    return t('offlineSince', { time: clockTime(connection.since, language, timeZone) })
  }
}
