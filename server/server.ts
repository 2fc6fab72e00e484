import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Instant } from '../shared/kernel/time.ts'
import { draftingAccess } from './access/drafting-access.ts'
import { Joining } from './access/joining.ts'
import { createDraftingGateway, type DraftingGateway } from './drafting/gateway.ts'
import { figuresOf } from './figures.ts'
import { Founder } from './founding/found-session.ts'
import { agendaRoutes } from './http/agenda-routes.ts'
import { createApp } from './http/app.ts'
import { commandRoutes } from './http/command-routes.ts'
import { exportRoutes } from './http/export-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { Identify } from './http/identify.ts'
import { joiningRoutes } from './http/joining-routes.ts'
import { linkRoutes } from './http/link-routes.ts'
import { sessionRoutes } from './http/session-routes.ts'
import { Lines } from './lines.ts'
import { CommandDesk } from './live/command-desk.ts'
import { Gateway } from './live/gateway.ts'
import type { Listener } from './live/live-session.ts'
import { LiveSessions } from './live/live-sessions.ts'
import { refusingAfterErasure } from './store/after-erasure.ts'
import type { Store } from './store/store.ts'
import { watched } from './store/watched.ts'

export interface ServerConfig {
  readonly port: number
  readonly host: string
  /** In links and QR codes; `null`: the address the browser used. */
  readonly publicUrl: string | null
  readonly trustProxy: string | boolean | number
  readonly organiserKey: string
  /** Folder of the built pages; `null` serves the interface alone. */
  readonly pages: string | null
  /** The clock, as a port: tests and rehearsals drive it. */
  readonly now: () => Instant
  readonly store: Store
  readonly log: Logger
}

export interface RunningServer {
  readonly url: string
  readonly organiserKey: string
  /** Refuses what is new, finishes what is being written, lets go of the store. */
  close(): Promise<void>
}

type Addressed = { protocol: string; get(name: 'host'): string | undefined }

/** Builds the whole server around its ports and listens. Rejects where the port cannot be had. */
export async function startServer(config: ServerConfig): Promise<RunningServer> {
  const { now, log } = config
  const store = watched(refusingAfterErasure(config.store), (error) =>
    log.error({ err: error }, 'the store could not keep something'),
  )
  // The live gateway takes over what was there before it and leaves it all but its own path.
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end()
  const httpServer = createServer((request, response) => answer(request, response))
  const lines = new Lines(httpServer)
  const relay = new Relay()
  const sessions = new LiveSessions({ store, now, listener: relay })
  const desk = new CommandDesk(sessions, now)
  const gateway = new Gateway({ httpServer, store, sessions, desk, log })
  const drafting = createDraftingGateway({
    store,
    now,
    access: draftingAccess(store, sessions, now),
    report: (trouble) => log.warn({ trouble }, 'trouble with a text'),
  })
  relay.listeners.push(gateway, followedBy(sessions, drafting))
  drafting.onChange((sessionId) => {
    sessions.find(sessionId).then(
      (session) => session && gateway.textChanged(session),
      (error: unknown) => log.warn({ err: error }, 'a change of a text could not be told'),
    )
  })
  const identify = new Identify(store, sessions, config.organiserKey, now)
  const baseOf = (request: Addressed) => config.publicUrl ?? `${request.protocol}://${request.get('host')}`
  const figures = figuresOf({ sessions: () => sessions.count, connections: () => gateway.connections })
  const app = createApp({
    log,
    trustProxy: config.trustProxy,
    pages: config.pages,
    routers: [
      healthRoutes(store, figures),
      sessionRoutes({ identify, founder: new Founder(store, sessions, now), store, baseOf }),
      joiningRoutes(new Joining(store, sessions, now)),
      commandRoutes(identify, desk),
      linkRoutes({
        identify,
        store,
        baseOf,
        cutLink: (linkId) => {
          gateway.cutLink(linkId)
          drafting.cutLink(linkId)
        },
      }),
      agendaRoutes(identify),
      exportRoutes({ identify, store, sessions, drafting, baseOf }),
    ],
  })
  answer = app
  httpServer.on('upgrade', (request, socket, head) => {
    if (drafting.handleUpgrade(request, socket, head)) return
    // The live gateway answers its own path; anything else is nobody's.
    if (!request.url?.startsWith('/socket.io/')) socket.destroy()
  })
  await listen(httpServer, config)
  return {
    url: addressOf(httpServer.address() as AddressInfo, config.host),
    organiserKey: config.organiserKey,
    close: async () => {
      await drafting.closeAll()
      await lines.closing(() => gateway.close())
      await store.close()
    },
  }
}

/** The gateways need the sessions and the sessions tell the gateways: the relay stands between. */
class Relay implements Listener {
  readonly listeners: Listener[] = []

  committed: Listener['committed'] = (session, change) => {
    for (const listener of this.listeners) listener.committed(session, change)
  }

  ballotCast: Listener['ballotCast'] = (session, command, by) => {
    for (const listener of this.listeners) listener.ballotCast(session, command, by)
  }

  personErased: Listener['personErased'] = (session, personId) => {
    for (const listener of this.listeners) listener.personErased(session, personId)
  }

  erased: Listener['erased'] = (session) => {
    for (const listener of this.listeners) listener.erased(session)
  }
}

/** The texts follow who may write them, and everything ends with a session that is erased. */
const followedBy = (sessions: LiveSessions, drafting: DraftingGateway): Listener => ({
  committed: ({ id }) => drafting.accessChanged(id),
  ballotCast: () => undefined,
  personErased: () => undefined,
  erased: ({ id }) => {
    sessions.forget(id)
    drafting.end(id)
  },
})

function listen(server: ReturnType<typeof createServer>, { port, host }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** An address a browser on this machine can open. */
function addressOf({ port }: AddressInfo, host: string): string {
  const anywhere = host === '0.0.0.0' || host === '::'
  return `http://${anywhere ? 'localhost' : host}:${port}`
}
