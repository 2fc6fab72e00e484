import type { SessionId } from '../../shared/kernel/ids.ts'
import { onThisDevice } from '../ui/kept.ts'

/** Pages that keep a token of their own: one device may moderate in one tab and show the stage in another. */
export const tokenPages = ['moderate', 'rapporteur', 'participate', 'observe', 'stage'] as const
export type TokenPage = (typeof tokenPages)[number]

const key = (page: TokenPage, sessionId: SessionId) => `pll.token.${page}.${sessionId}`

export const tokenOf = (page: TokenPage, sessionId: SessionId): string | null =>
  onThisDevice.read(key(page, sessionId))

export const keepToken = (page: TokenPage, sessionId: SessionId, token: string): void =>
  onThisDevice.write(key(page, sessionId), token)

export const forgetToken = (page: TokenPage, sessionId: SessionId): void =>
  onThisDevice.forget(key(page, sessionId))
