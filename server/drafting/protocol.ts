import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** The wire of y-websocket, one message a frame, with two messages of our own. */
const messages = { sync: 0, awareness: 1, queryAwareness: 3, stored: 100, mode: 101 } as const
const sync = { step1: 0, step2: 1, update: 2 } as const

export type Frame =
  | { readonly kind: 'join'; readonly vector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly kind: 'ask-presence' }

export interface PresenceEntry {
  readonly client: number
  /** What the client says of itself, not yet looked at; null when it leaves. */
  readonly state: unknown
}

/** Reads one frame; throws when it is not exactly one message that a client may send. */
export function readFrame(data: Uint8Array): Frame {
  const decoder = decoding.createDecoder(data)
  const frame = readMessage(decoder)
  if (decoding.hasContent(decoder)) throw new Error('more than one message in a frame')
  return frame
}

function readMessage(decoder: decoding.Decoder): Frame {
  const type = decoding.readVarUint(decoder)
  if (type === messages.queryAwareness) return { kind: 'ask-presence' }
  if (type === messages.awareness)
    return { kind: 'presence', entries: readPresence(decoding.readVarUint8Array(decoder)) }
  if (type !== messages.sync) throw new Error('unknown message')
  const step = decoding.readVarUint(decoder)
  const content = decoding.readVarUint8Array(decoder)
  if (step === sync.step1) return { kind: 'join', vector: content }
  if (step === sync.step2 || step === sync.update) return { kind: 'update', update: content }
  throw new Error('unknown sync message')
}

function readPresence(data: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(data)
  const count = decoding.readVarUint(decoder)
  const entries: PresenceEntry[] = []
  for (let index = 0; index < count; index += 1) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    entries.push({ client, state: JSON.parse(decoding.readVarString(decoder)) })
  }
  return entries
}

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write)

function syncFrame(step: number, content: Uint8Array): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messages.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })
}

/** Asks a client for what the server does not have. */
export const step1Frame = (vector: Uint8Array): Uint8Array => syncFrame(sync.step1, vector)
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(sync.step2, update)
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(sync.update, update)

/** How many of this connection's update messages (sync step 2 counted) are durable. */
export const storedFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messages.stored)
    encoding.writeVarUint(encoder, count)
  })

/** Whether this connection may write, sent first and at every change. */
export const modeFrame = (mayWrite: boolean): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messages.mode)
    encoding.writeVarUint(encoder, mayWrite ? 1 : 0)
  })

export interface PresenceLine {
  readonly client: number
  readonly clock: number
  /** JSON, `null` for one who left. */
  readonly state: string
}

/** Without lines it says nothing, and keeps a quiet connection alive. */
export const presenceFrame = (lines: readonly PresenceLine[]): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messages.awareness)
    const content = frame((inner) => {
      encoding.writeVarUint(inner, lines.length)
      for (const line of lines) {
        encoding.writeVarUint(inner, line.client)
        encoding.writeVarUint(inner, line.clock)
        encoding.writeVarString(inner, line.state)
      }
    })
    encoding.writeVarUint8Array(encoder, content)
  })
