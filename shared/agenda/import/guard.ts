import { MAX_BYTES, MAX_LINES } from './limits.ts'
import type { ReadRefusal, ReadResult } from './reading.ts'
import { wordRefusal } from './wording.ts'

export function refuse(reason: ReadRefusal): ReadResult {
  return { ok: false, reason, message: wordRefusal(reason, 'en') }
}

/** Bounds that hold for every reader; null when the text may be read. */
export function refuseSize(text: string): ReadResult | null {
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) return refuse('too-large')
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  if (lines > MAX_LINES) return refuse('too-large')
  const odd = text.match(/(?![\t\n\r\f\v])[\p{Cc}\ufffd]/gu)?.length ?? 0
  return odd > 0 && odd * 50 > text.length ? refuse('not-text') : null
}
