import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/kernel/time.ts'
import { useValue } from '../ui/value.ts'
import type { SessionConnection } from './session-connection.ts'
import type { SessionView } from './session-view.ts'

export const SessionContext = createContext<SessionConnection | null>(null)

/** The connection a page runs on: its token for the HTTP interface, its session's id. Throws outside a session page. */
export function useConnection(): SessionConnection {
  const connection = useContext(SessionContext)
  if (!connection) throw new Error('this component needs a session page around it')
  return connection
}

/** The session as it is now. Pages are shown only once the first snapshot is here. */
export function useSession(): SessionView {
  const view = useValue(useConnection().store.view)
  if (!view) throw new Error('a session page is shown only once its session is here')
  return view
}

/** The server's time in whole seconds; the component renders every second. Keep such components small. */
export function useNow(): Instant {
  const { ticker } = useConnection()
  return useSyncExternalStore(ticker.subscribe, ticker.get, ticker.get)
}
