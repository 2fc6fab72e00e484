import type { Instant } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'

/** British English for day before month and the 24-hour clock, as the Council of Europe writes. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

/** Times, dates and figures as a reader of `language` writes them, in the session's time zone. */
export interface Local {
  /** 24-hour clock, to the minute. */
  time(at: Instant): string
  times(from: Instant, to: Instant): string
  date(at: Instant): string
  /** The dates from one moment to another, as one date where they are the same. */
  dates(from: Instant, to: Instant): string
  /** With the day of the week. */
  day(at: Instant): string
  number(value: number): string
  /** `share`: 0..1. */
  percent(share: number): string
  list(texts: readonly string[]): string
}

export function localIn(language: Language, timeZone: string): Local {
  const locale = localeOf[language]
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone })
  const clock = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const date = dates({ dateStyle: 'long' })
  const day = dates({ dateStyle: 'full' })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const first = (text: string) => (language === 'fr' ? text.replace(/(?<!\d)1(?=\s\p{L})/gu, '1er') : text)
  return {
    time: (at) => clock.format(at),
    times: (from, to) => `${clock.format(from)}–${clock.format(to)}`,
    date: (at) => first(date.format(at)),
    dates: (from, to) => first(date.formatRange(from, to)),
    day: (at) => first(day.format(at)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (texts) => list.format(texts),
  }
}
