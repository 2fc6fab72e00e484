/** One clock time read from a text. */
export interface Clock {
  /** Minutes since midnight, 0–1440, before `am` or `pm` is applied. */
  minutes: number
  next: number
  meridiem: 'am' | 'pm' | null
  /** It carries minutes or a unit: it cannot be a bare number. */
  marked: boolean
  /** `09:30` or `930` written with a zero, or an hour past 12: a 24-hour notation. */
  fullDay: boolean
}

const MERIDIEM = /\s?([ap])\.?\s?m(?![\p{L}])\.?/iuy
const UNIT = /\s?(?:uhr|hrs?|hs|hours|horas?|heures?|ore|h)(?![\p{L}\d])\.?/iuy
const COLON = /\s?:\s?(\d{2})(?::\d{2})?(?!\d)/y
/** "12.10." is a date; "9.00." and "9.30." cannot be one. */
const DOTTED = /\.(\d{2})(?!\d|\.\s?\d|(?<!\.00|\.1[3-9]|\.[2-5]\d)\.(?:\s|$))/y
/** "9,30 h" is a time, "9,30" alone an amount. */
const COMMA = /,(\d{2})(?=\s?(?:h|hs|uhr|horas?|heures?|ore)(?![\p{L}\d]))/iuy
const HOUR_SIGN = /\s?(?:h|heures?|uhr)\s?(\d{2})?(?:\s?min\.?)?(?![\p{L}\d])/iuy
const NOON = /(?:12 )?(?:noon|midday|midi|mediod[ií]a|mezzogiorno|meio-dia|mittags)(?![\p{L}])/iuy
const MIDNIGHT = /(?:midnight|minuit|mitternacht|medianoche|mezzanotte|meia-noite)(?![\p{L}])/iuy

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function ends(
  text: string,
  at: number,
  hour: number,
  minute: number,
  marked: boolean,
  padded: boolean,
): Clock | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  const unit = stick(UNIT, text, at)
  let next = unit === null ? at : at + unit[0].length
  const half = stick(MERIDIEM, text, next)
  if (half !== null && hour <= 12) next += half[0].length
  const meridiem = half === null || hour > 12 ? null : half[1]?.toLowerCase() === 'a' ? 'am' : 'pm'
  const noon = hour === 12 ? /\s(?:noon|midday)(?!\p{L})/iuy : null
  const swallowed = noon === null ? null : stick(noon, text, next)
  if (swallowed !== null) next += swallowed[0].length
  return {
    minutes: hour * 60 + minute,
    next,
    meridiem,
    marked: marked || unit !== null || meridiem !== null || swallowed !== null,
    fullDay: padded || hour > 12 || hour === 0,
  }
}

/** Reads a clock time at a position: `15h00`, `15.15`, `9:30 AM`, `9 h 30`, `0700`, `10 Uhr`, `noon`. */
export function readClock(text: string, at: number): Clock | null {
  const noon = stick(NOON, text, at)
  if (noon !== null)
    return { minutes: 720, next: at + noon[0].length, meridiem: 'pm', marked: true, fullDay: true }
  const midnight = stick(MIDNIGHT, text, at)
  if (midnight !== null)
    return { minutes: 1440, next: at + midnight[0].length, meridiem: null, marked: true, fullDay: true }
  const digits = stick(/\d{1,5}/y, text, at)?.[0]
  if (digits === undefined || digits.length === 5 || digits.length === 3) return null
  const after = at + digits.length
  if (digits.length === 4) {
    if (/[.:/,\d]/.test(text.charAt(after)) && /\d/.test(text.charAt(after + 1))) return null
    return ends(
      text,
      after,
      Number(digits.slice(0, 2)),
      Number(digits.slice(2)),
      false,
      digits.startsWith('0'),
    )
  }
  const hour = Number(digits)
  const padded = digits.startsWith('0')
  for (const pattern of [COLON, DOTTED, COMMA, HOUR_SIGN]) {
    const match = stick(pattern, text, after)
    if (match !== null) return ends(text, after + match[0].length, hour, Number(match[1] ?? 0), true, padded)
  }
  return ends(text, after, hour, 0, false, padded)
}
