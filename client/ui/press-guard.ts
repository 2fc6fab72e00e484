/** Shorter than two deliberate presses, longer than a double click or a key held down. */
const SAME_PRESS_MS = 500

/**
 * Tells a fresh press from the second half of a double click: `true` at most once in half a second of quiet. For acts
 * whose target moves on with the act, so that a double click would hit the next one. `now` is in milliseconds.
 */
export function createPressGuard(now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const at = now()
    const fresh = at - last >= SAME_PRESS_MS
    last = at
    return fresh
  }
}
