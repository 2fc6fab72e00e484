import { type ComponentType, lazy } from 'react'
import type { SessionId } from '../../shared/kernel/ids.ts'
import type { TokenPage } from '../connection/tokens.ts'

export interface SessionPageProps {
  readonly sessionId: SessionId
}

/** Where a path leads. `token`: the page is live and needs the access kept under that name. */
export type Route =
  | { readonly kind: 'plain'; readonly page: ComponentType }
  | {
      readonly kind: 'session'
      readonly page: ComponentType<SessionPageProps>
      readonly sessionId: SessionId
    }
  | {
      readonly kind: 'live'
      readonly page: ComponentType<SessionPageProps>
      readonly sessionId: SessionId
      readonly token: TokenPage
      /** Begins to load the page while the session is still being entered. */
      readonly load: () => void
    }

// Each page is loaded when it is asked for: a phone in the room does not carry the organiser's page.
const plainPages: Readonly<Record<string, ComponentType>> = {
  '/': lazy(() => import('./organise/organise-page.tsx')),
  '/new': lazy(() => import('./organise/new-session-page.tsx')),
  '/join': lazy(() => import('./join/join-page.tsx')),
}
const sessionPages: Readonly<Record<string, ComponentType<SessionPageProps>>> = {
  record: lazy(() => import('./record/record-page.tsx')),
  invitation: lazy(() => import('./join/invitation-page.tsx')),
  links: lazy(() => import('./organise/links-page.tsx')),
  cards: lazy(() => import('./organise/cards-page.tsx')),
  rehearse: lazy(() => import('./rehearse/rehearse-page.tsx')),
}
const participate = () => import('./participate/participate-page.tsx')
const livePages = {
  moderate: live(() => import('./moderate/moderate-page.tsx')),
  participate: live(participate),
  // The participant's page; the role that comes with the link gives it the right to the text.
  rapporteur: live(participate),
  observe: live(() => import('./observe/observe-page.tsx')),
  stage: live(() => import('./stage/stage-page.tsx')),
} as const satisfies Record<TokenPage, unknown>

function live(load: () => Promise<{ default: ComponentType<SessionPageProps> }>) {
  return { page: lazy(load), load: () => void load() }
}

const isLive = (name: string): name is TokenPage => Object.hasOwn(livePages, name)

/** The page of a path; `null` where there is none. */
export function routeOf(path: string): Route | null {
  const plain = plainPages[path]
  if (plain) return { kind: 'plain', page: plain }
  const [, name = '', id = ''] = /^\/([a-z]+)\/([A-Za-z0-9_-]{1,64})\/?$/.exec(path) ?? []
  const sessionId = id as SessionId
  if (isLive(name)) return { kind: 'live', ...livePages[name], sessionId, token: name }
  const page = sessionPages[name]
  return page ? { kind: 'session', page, sessionId } : null
}
