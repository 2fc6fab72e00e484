import type { NodeId } from '../../../shared/kernel/ids.ts'

/** The item on the screen, since when it is there, and the one it replaced. Times in milliseconds. */
export interface Shown {
  readonly id: NodeId | null
  readonly since: number
  readonly before: NodeId | null
}

/** Nobody has read a new title and decided to leave it in less. */
const TO_READ_MS = 500

/**
 * The item that a press on Next means to leave. Where another moderator moved on in the very moment of the press,
 * it is the one that was seen: the server then refuses in words, and no item is skipped unseen.
 */
export function itemToLeave({ id, since, before }: Shown, pressedAt: number): NodeId | null {
  return pressedAt - since < TO_READ_MS && before !== null ? before : id
}

/** What is shown once `id` is under way; the same item again changes nothing. */
export const shownNext = (shown: Shown, id: NodeId | null, at: number): Shown =>
  shown.id === id ? shown : { id, since: at, before: shown.id }
