import type { Server, Socket } from 'socket.io'
import type { Audience } from '../../shared/kernel/area.ts'
import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { type Language, type Wording, word } from '../../shared/kernel/wording.ts'
import type { ClientToServer, ServerToClient, Signal } from '../../shared/protocol/wire.ts'
import type { Bearer } from '../access/access.ts'
import { problems } from './outcome.ts'

export interface Visitor {
  readonly bearer: Bearer
  readonly expiresAt: Instant
  /** The last seq the device has; `null` on a first visit. */
  readonly after: number | null
  readonly language: Language
}
/** One open connection, i.e. one device. */
export type Visit = Socket<ClientToServer, ServerToClient, Record<string, never>, Visitor>
export type Wire = Server<ClientToServer, ServerToClient, Record<string, never>, Visitor>

export const roomOf = (sessionId: SessionId, audience: Audience): string => `${sessionId} ${audience}`
export const personRoom = (sessionId: SessionId, personId: PersonId): string =>
  `${sessionId} person ${personId}`
export const linkRoom = (linkId: string): string => `link ${linkId}`

/** Tells the devices in a room why they have no access any more, and lets them go. */
export async function endVisits(io: Wire, room: string, code: string, wording: Wording): Promise<void> {
  for (const socket of await io.in(room).fetchSockets()) endVisit(socket, code, wording)
}

interface Device {
  readonly data: Visitor
  emit(event: 'signal', signal: Signal): unknown
  disconnect(close: boolean): unknown
}

function endVisit(socket: Device, code: string, wording: Wording): void {
  const message = word(wording, socket.data.language)
  socket.emit('signal', { kind: 'ended', code, message })
  socket.disconnect(true)
}

/** Ends a visit whose access is no longer valid; true where it did. */
export function endedByExpiry(socket: Visit, now: Instant): boolean {
  if (socket.data.expiresAt > now) return false
  endVisit(socket, 'session/access-expired', problems.expired)
  return true
}
