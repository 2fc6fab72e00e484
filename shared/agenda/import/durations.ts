const UNIT = "(?:minutes|minuten|minutos|minuti|mins|min|mn|m|['’′])"
const HOURS = '(?:hours|hour|hrs|hr|hs|h|stunden|stunde|std|heures|heure|horas|hora|ore|ora)'
const EXPRESSION = `(?:(\\d{1,2})\\s?${HOURS}\\.?\\s?(\\d{1,2})?(?:\\s?${UNIT})?|(\\d{1,3})\\s?${UNIT})\\.?(?![\\p{L}\\d])`
const BRACKETED = new RegExp(
  `[(\\[]\\s?(?:ca\\.? ?|~ ?|approx\\.? ?|max\\.? ?)?${EXPRESSION}\\s?[)\\]]`,
  'iu',
)
const INNER = new RegExp(`\\s?[,;–-]\\s?${EXPRESSION}\\s?[)\\]]`, 'iu')
const EACH =
  /[([][^()[\]]{0,40}(?:\beach\b|per speaker|per person|chacune?|par intervenant|jeweils|pro person|je redner|cada uno|cada una|por orador|ciascuno|a testa|cada)[^()[\]]{0,30}[)\]]/iu
/** Not the end of a clock time: "20:00 h". */
const TRAILING = new RegExp(`(?:[\\s,;–—-]|(?<!\\d):)\\s?${EXPRESSION}$`, 'iu')
const LEADING = new RegExp(`^${EXPRESSION}\\s?[:–—|-]?\\s?`, 'iu')

export interface FoundDuration {
  minutes: number | null
  rest: string
  /** "5 minutes each": a limit for each speaker, not the item's length. */
  limit: string | null
}

function minutesOf(match: RegExpExecArray): number {
  const [, hours, more, minutes] = match
  return minutes === undefined ? Number(hours ?? 0) * 60 + Number(more ?? 0) : Number(minutes)
}

const tidy = (text: string): string =>
  text
    .replace(/\s{2,}/g, ' ')
    .replace(/ ([:;,.])/g, '$1')
    .replace(/([.;:])[,;](?=\s|$)/g, '$1')
    .replace(/[\s,;–—-]{1,6}$/u, '')
    .trim()

/** Takes a printed duration such as `(15 min)`, `[20']`, `- 15 minutes` or `1h30` off a title. Minutes. */
export function takeDuration(text: string, leadingToo: boolean): FoundDuration {
  const each = EACH.exec(text)
  if (each !== null) {
    const rest = tidy(text.replace(each[0], ' '))
    return { minutes: null, rest, limit: each[0].slice(1, -1).trim() }
  }
  const bracketed = BRACKETED.exec(text)
  if (bracketed !== null)
    return { minutes: minutesOf(bracketed), rest: tidy(text.replace(bracketed[0], ' ')), limit: null }
  const inner = INNER.exec(text)
  if (inner !== null)
    return { minutes: minutesOf(inner), rest: tidy(text.replace(inner[0], ')')), limit: null }
  const trailing = TRAILING.exec(text)
  if (trailing !== null && !/\dh\d?/i.test(trailing[0])) {
    return { minutes: minutesOf(trailing), rest: tidy(text.slice(0, trailing.index)), limit: null }
  }
  const leading = leadingToo ? LEADING.exec(text) : null
  if (leading !== null && !/h/i.test(leading[0]))
    return { minutes: minutesOf(leading), rest: text.slice(leading[0].length).trim(), limit: null }
  return { minutes: null, rest: text, limit: null }
}
