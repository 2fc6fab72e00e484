import * as z from 'zod/mini'

/** Latest moment accepted: the end of the year 9999, in epoch milliseconds. */
const LAST_INSTANT_MS = 253_402_300_799_999

export const instant = z.int().check(z.gte(0), z.lte(LAST_INSTANT_MS)).brand<'Instant'>()
/** A moment, in epoch milliseconds of the server's clock. */
export type Instant = z.infer<typeof instant>

export const milliseconds = z.int().brand<'Milliseconds'>()
/** A span of time. May be negative where a field says so. */
export type Milliseconds = z.infer<typeof milliseconds>

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

export const instantOf = (epochMs: number): Instant => Math.round(epochMs) as Instant
export const spanOf = (ms: number): Milliseconds => Math.round(ms) as Milliseconds
export const minutes = (count: number): Milliseconds => spanOf(count * MINUTE_MS)

export const after = (at: Instant, span: number): Instant => instantOf(at + span)
export const between = (from: Instant, to: Instant): Milliseconds => spanOf(to - from)
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)
