import type { Server, Socket } from 'socket.io'
import type { Audience } from '../../shared/kernel/area.ts'
import type { PersonId, SessionId } from '../../shared/kernel/ids.ts'
import { type Language, type Wording, word } from '../../shared/kernel/wording.ts'
import type { ClientToServer, ServerToClient, Signal } from '../../shared/protocol/wire.ts'
import type { Bearer } from '../access/access.ts'

export interface Visitor {
  readonly bearer: Bearer
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
  for (const socket of await io.in(room).fetchSockets()) {
    const message = word(wording, socket.data.language)
    socket.emit('signal', { kind: 'ended', code, message } satisfies Signal)
    socket.disconnect(true)
  }
}
