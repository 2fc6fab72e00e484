import { startsWithMonth } from './days.ts'
import { MAX_ANALYSED_CHARS } from './limits.ts'
import { cleanMarkup } from './markup.ts'

/** One printed line, its bullet, heading marks and markup taken off. */
export interface Line {
  /** 1-based. */
  number: number
  /** Columns of white space before the text or its bullet; a tab counts four. */
  indent: number
  bullet: boolean
  /** Depth of a `#` heading, 0 for none. */
  heading: number
  emphasised: boolean
  /** Single spaces; columns split off into `cells`. */
  text: string
  /** Columns of a tab- or pipe-separated row, or of one spaced out with three blanks or more; [] for none. */
  cells: string[]
  /** Tabs or bars make the columns, or a lone time before two columns or more. */
  table: boolean
  links: string[]
  /** A blank line comes before it. */
  afterBlank: boolean
  /** Characters as printed, to tell a wrapped line from a short one. */
  width: number
  /** No letter and no digit: a rule, a page break. */
  rule: boolean
  /** Too long to be searched. */
  prose: boolean
  /** A number or a letter stands before the text. */
  numbered?: boolean
}

const BREAK = /\s?<br\s{0,3}\/?>\s?/giu
const CELL_END = /<\/t[dh]>\s{0,20}<t[dh](?:\s[^<>]{0,200})?>/giu
/** Stands for a line break inside a table's cell. */
export const BROKEN = '\ue010'
const INVISIBLE = /\p{Cf}/gu
/** No-break, thin and other blanks, and control characters, the tab apart. */
const SPACES = /(?!\t)[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]/gu
const BULLET = /^(?:[•·▪◦‣➤►▶▸➢➔✓✔○●■□❖◆⁃∙»][\s]*|[-–—*+o§][ ]+|[-–—](?=\p{L}))/u
/** Also "TOP 3" and "B. Welcoming newcomers", but not the initial of "B. Weller". */
const NUMBER =
  /^(?:\(?\d{1,2}[.)]|\(?[a-zA-H]\)|\d{1,2}\.\d{1,2}\.?(?=\s+\p{L})|TOP \d{1,2}(?:\.\d)?[.):]?(?=\s)|[A-H]\.(?=\s\p{L}+\s(?:\p{Ll}{2,}|&|–)))\s+/u

/** "🎤 10h00": a picture before the text says nothing that the text does not. */
const PICTURE = /^(?:\p{Extended_Pictographic}\p{M}*\s*)+(?=[\p{L}\p{N}(*_])/u

function indentOf(raw: string): number {
  let columns = 0
  for (const char of raw) {
    if (char === ' ') columns += 1
    else if (char === '\t') columns += 4
    else break
  }
  return columns
}

function isClockLike(text: string): boolean {
  return /^\d{1,2}\.\d{2}(?!\d)/.test(text)
}

function takeBullet(text: string): { bullet: boolean; rest: string; numbered: boolean } {
  const sign = BULLET.exec(text)
  let rest = sign === null ? text : text.slice(sign[0].length).trimStart()
  let bullet = sign !== null
  rest = rest.replace(PICTURE, '')
  const numbered = NUMBER.exec(rest)
  if (numbered !== null && !isClockLike(rest) && !startsWithMonth(rest.slice(numbered[0].length))) {
    rest = rest.slice(numbered[0].length)
    bullet = true
    return { bullet, rest, numbered: true }
  }
  return { bullet, rest, numbered: false }
}

function cellsOf(text: string): string[] {
  const trimmed = text.trim()
  if (trimmed.includes('\t')) return trimmed.split('\t')
  if (trimmed.startsWith('|') || trimmed.split('|').length > 2) {
    return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|')
  }
  return trimmed.split(/ {3,}/)
}

/** "Page 2 of 5", "2/5", a page number alone. */
const PAGE =
  /^\s{0,120}(?:(?:page|seite|p[áa]gina|pag\.|p\.)\s?\d{1,3}(?:\s?(?:of|de|von|di|sur|\/)\s?\d{1,3})?|-?\s?\d{1,3}\s?-?|\d{1,3}\s?\/\s?\d{1,3})$/iu

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A bracket is open: "21)" at the start of the next line closes it and numbers nothing. */
const leavesOpen = (line: Line | undefined): boolean =>
  line !== undefined && line.text.lastIndexOf('(') > line.text.lastIndexOf(')')

function readLine(source: string, number: number, afterBlank: boolean, inBracket: boolean): Line {
  const raw = source
    .replace(CELL_END, '\t')
    .replace(SPACES, ' ')
    .replace(/\u00ad\s*$/, '-')
    .replace(INVISIBLE, '')
    .trimEnd()
  const quoted = raw.replace(/^(?:> ?){1,5}/, '')
  const prose = quoted.length > MAX_ANALYSED_CHARS
  const marks = prose ? null : /^\s{0,3}(#{1,6})\s/.exec(quoted)
  const plainText =
    marks === null
      ? quoted.trim()
      : quoted
          .trim()
          .slice((marks[1] ?? '').length)
          .trim()
  const bars = /^\|\s*(\d{1,2})[.)]?\s*\|\s*([^|]{2,300}?)\s*\|?$/u.exec(quoted.trim())
  // "| 3. | Terms of reference |" is a numbered line in a table's clothes.
  // A cell's bar at the end of a line parts nothing. No expression: one would look again from each of a million blanks.
  const ends = plainText.endsWith('|') && !plainText.startsWith('|')
  const plain = ends ? plainText.slice(0, -1).trimEnd() : plainText
  const bare = bars === null ? plain : `${bars[1]}. ${bars[2]}`
  const tabbed = bare.includes('\t') || bare.startsWith('|')
  const taken =
    prose || inBracket || (tabbed && !/^(?:\S{1,2}\t|[•·▪◦➤►*–—-]\s+[^\t]{1,40}\t)/u.test(bare))
      ? { bullet: false, rest: bare, numbered: false }
      : takeBullet(bare)
  const clean = prose ? { text: taken.rest, links: [], emphasised: false } : cleanMarkup(taken.rest)
  const cells = prose
    ? []
    : cellsOf(tabbed && !taken.bullet ? quoted : taken.rest).map((cell) =>
        squeeze(cleanMarkup(cell.replace(BREAK, BROKEN)).text),
      )
  return {
    number,
    indent: indentOf(quoted),
    bullet: taken.bullet,
    heading: marks?.[1]?.length ?? 0,
    emphasised: clean.emphasised,
    text: squeeze(clean.text),
    cells: cells.length > 1 ? cells : [],
    table: cells.length > 1 && (tabbed || cells.length > 2),
    links: clean.links,
    afterBlank,
    width: raw.length,
    rule: !/[\p{L}\p{N}]/u.test(raw) || PAGE.test(raw),
    prose,
    numbered: taken.numbered,
  }
}

/** Outside a table, `<br>` begins a new line. */
function brokenUp(source: string): string[] {
  if (
    !source.includes('<br') ||
    source.length > MAX_ANALYSED_CHARS ||
    /^\s*\||\t|<\/t[dh]>\s*<t[dh]/iu.test(source)
  )
    return [source]
  const parts = source.split(BREAK).filter((part) => part.replace(/<[^<>]*>/g, '').trim() !== '')
  return parts.length === 0 ? [source] : parts
}

/** How many lines a page's settings take at the top, between two lines of `---`; 0 without. */
function frontMatterEnd(text: string): number {
  const match = /^\s{0,20}---[ \t]*\r?\n(?:[^\n]{0,300}\n){0,60}?---[ \t]*\r?\n/.exec(text.slice(0, 20_000))
  return match === null || !/^[\w-]+:/m.test(match[0]) ? 0 : match[0].split('\n').length - 1
}

/** The non-blank lines of a text, NBSP and thin spaces made plain. Linear in its length. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  const front = frontMatterEnd(text)
  const printed = text.split(/\r\n|\r|\n/)
  const sources = printed.flatMap((source, index) =>
    brokenUp(source).map((part) => ({ source: part, index })),
  )
  for (const { source, index } of sources) {
    if (source.trim() === '') {
      afterBlank = true
      continue
    }
    const line = readLine(
      source,
      index + 1,
      afterBlank,
      !afterBlank && /^\s*\S{1,3}\)/.test(source) && leavesOpen(lines.at(-1)),
    )
    if (line.text === '' && !line.rule) line.rule = true
    if (index < front) line.prose = true
    lines.push(line)
    afterBlank = false
  }
  return lines
}
