import { hasRightToLeft } from '../clean.ts'
import type { Span } from './spans.ts'

/** A stretch of one line in one face; `x` from the line's start, in points. */
export interface Fragment {
  readonly span: Span
  readonly text: string
  readonly x: number
  readonly width: number
}
export type Line = readonly Fragment[]
/** Width in points of a text in a span's face. */
export type Measure = (span: Span, text: string) => number

interface Atom {
  readonly span: Span
  readonly text: string
  readonly width: number
}
/** What no line break parts: a word, whatever faces it takes, with the blank behind it. */
interface Word {
  readonly atoms: Atom[]
  width: number
  /** Width without the blank at its end, which may hang over the margin. */
  inkWidth: number
}

/** A piece up to and with its blank, hyphen, dash or slash: after each a line may end. */
const PIECES = /[^ \u2000-\u200b\u3000\-–—/]*(?:[ \u2000-\u200b\u3000]+|[-–—/]+ *|$)/gu
const BREAKABLE = /[ \u2000-\u200b\u3000\-–—/]$/u

/** Breaks text into lines of at most `width` points; a word longer than a line is cut. */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const lines: Word[][] = [[]]
  let x = 0
  for (const word of wordsOf(spans, measure).flatMap((whole) => cutTo(whole, width, measure))) {
    if (x > 0 && x + word.inkWidth > width) {
      lines.push([])
      x = 0
    }
    lines.at(-1)?.push(word)
    x += word.width
  }
  return lines.filter((words) => words.length > 0).map(placed)
}

function wordsOf(spans: readonly Span[], measure: Measure): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  for (const span of spans) {
    for (const text of span.text.match(PIECES) ?? []) {
      if (text === '') continue
      if (!open) {
        open = { atoms: [], width: 0, inkWidth: 0 }
        words.push(open)
      }
      add(open, { span, text, width: measure(span, text) }, measure)
      if (BREAKABLE.test(text)) open = null
    }
  }
  return words
}

function add(word: Word, atom: Atom, measure: Measure): void {
  word.atoms.push(atom)
  word.inkWidth = word.width + measure(atom.span, atom.text.trimEnd())
  word.width += atom.width
}

function cutTo(word: Word, width: number, measure: Measure): Word[] {
  if (word.inkWidth <= width) return [word]
  const cut: Word[] = []
  for (const { span, text } of word.atoms) {
    for (const sign of text) {
      const atom = { span, text: sign, width: measure(span, sign) }
      const last = cut.at(-1)
      if (last && last.width + atom.width <= width) add(last, atom, measure)
      else {
        const fresh = { atoms: [], width: 0, inkWidth: 0 }
        add(fresh, atom, measure)
        cut.push(fresh)
      }
    }
  }
  return cut
}

function placed(words: readonly Word[]): Line {
  const fragments: { span: Span; text: string; x: number; width: number }[] = []
  let x = 0
  for (const { span, text, width } of inReadingOrder(words).flatMap(({ atoms }) => atoms)) {
    const last = fragments.at(-1)
    if (last && last.span === span && span.actual === undefined) {
      last.text += text
      last.width += width
    } else fragments.push({ span, text, x, width })
    x += width
  }
  return fragments
}

/** Words of a script that runs to the left stand in that order among themselves. */
function inReadingOrder(words: readonly Word[]): readonly Word[] {
  const ordered: Word[] = []
  let turned: Word[] = []
  for (const word of words) {
    if (word.atoms.some(({ text }) => hasRightToLeft(text))) turned.unshift(word)
    else {
      ordered.push(...turned, word)
      turned = []
    }
  }
  return [...ordered, ...turned]
}
