import type { Instant, Milliseconds } from '../../shared/kernel/time.ts'
import { HOUR_MS, instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'

/** English as the Council of Europe writes it: British. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }
const NO_BREAK = '\u00a0'
const NARROW = '\u202f'
const MINUS = '\u2212'
const unitSpace: Readonly<Record<Language, string>> = { en: NO_BREAK, fr: NARROW }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format is slow and clocks ask every second: keeps them. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], options)
  formats.set(key, made)
  return made
}

/** `15:45`, in the session's time zone. */
export const clockTime = (at: Instant, language: Language, timeZone: string): string =>
  dateFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

/** As `clockTime`, for what is expected: proposals cut whole seconds, and a part of one short of a minute is that minute. */
export const expectedTime = (at: Instant, language: Language, timeZone: string): string =>
  clockTime(instantOf(Math.ceil(at / 1_000) * 1_000), language, timeZone)

/** `15:45:19`, in the session's time zone. */
export const clockSeconds = (at: Instant, language: Language, timeZone: string): string =>
  dateFormat(language, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)

/** `Tuesday 28 November 2017`, `mardi 28 novembre 2017`. */
export const longDate = (at: Instant, language: Language, timeZone: string): string =>
  dateFormat(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    at,
  )

/** `28 Nov 2017, 15:00`. */
export const dateAndTime = (at: Instant, language: Language, timeZone: string): string =>
  dateFormat(language, {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)

/** `share` is 0..1. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** `a, b and c`; `a, b et c`. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

/**
 * `06:41`, `1:06:41`; past the end `−00:12`. Rounds up, so that `00:00` is reached at the end and not a second before.
 */
export function countdown(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  const total = Math.abs(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return `${seconds < 0 ? MINUS : ''}${h > 0 ? `${h}:` : ''}${two(m)}:${two(s)}`
}

/** `7 min`, `1 h 05 min`, `2 h`; whole minutes, rounded to the nearest. Negative spans lose their sign. */
export function duration(ms: number, language: Language): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE_MS)
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  const space = unitSpace[language]
  if (h === 0) return `${m}${space}min`
  if (m === 0) return `${h}${space}h`
  return `${h}${space}h${space}${String(m).padStart(2, '0')}${space}min`
}

/** `41 s`, `6 min 41 s`: the time of one speech. */
export function fineDuration(ms: number, language: Language): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  const space = unitSpace[language]
  if (Math.abs(ms) >= HOUR_MS) return duration(ms, language)
  if (seconds < 60) return `${seconds}${space}s`
  const rest = seconds % 60
  return `${Math.floor(seconds / 60)}${space}min${rest ? `${space}${rest}${space}s` : ''}`
}

/** `+4`, `−2`, `0`: whole minutes beside a planned time. */
export function signedMinutes(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS)
  if (minutes === 0) return '0'
  return `${minutes > 0 ? '+' : MINUS}${Math.abs(minutes)}`
}

/** `7 min late`, `3 min early`, `on time` (less than half a minute either way). Positive is late. */
export function lateness(ms: Milliseconds | number, language: Language): string {
  const minutes = Math.round(ms / MINUTE_MS)
  const span = duration(ms, language)
  if (minutes === 0) return language === 'fr' ? 'à l’heure' : 'on time'
  if (language === 'fr') return minutes > 0 ? `${span} de retard` : `${span} d’avance`
  return minutes > 0 ? `${span} late` : `${span} early`
}

/** `+0.47`, `−0.2`: a coefficient with its sign. */
export const signed = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', MINUS)
