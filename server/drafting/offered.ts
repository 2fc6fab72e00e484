import type { IncomingMessage } from 'node:http'

/** The subprotocol both sides agree on. */
export const subprotocol = 'policy-lab'
/** A client may add which schema its editor was built with. */
const versionPrefix = 'schema-'

export interface Offered {
  readonly sessionId: string
  readonly token: string
  readonly version: number | null
}

/**
 * What an upgrade asks for; null when its path is not ours. The token comes among the subprotocols, where no log of
 * addresses keeps it.
 */
export function offered(request: IncomingMessage): Offered | null {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const [, sessionId] = /^\/drafting\/([^/]*)$/.exec(path) ?? []
  if (sessionId === undefined) return null
  const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim())
  const version = protocols.find((part) => part.startsWith(versionPrefix))
  const token = protocols.find((part) => part !== subprotocol && part !== version) ?? ''
  return {
    sessionId,
    token,
    version: version === undefined ? null : Number(version.slice(versionPrefix.length)),
  }
}
