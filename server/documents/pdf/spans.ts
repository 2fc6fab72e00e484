import type { Language } from '../../../shared/kernel/wording.ts'
import type { Paragraph } from '../model.ts'
import { type Face, faceOf, type Look } from './faces.ts'

/** Text that is set in one face. `actual`: what it stands for, where no face has the sign itself. */
export interface Span {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly colour: string
  readonly lang: Language
  readonly href: string | undefined
  readonly actual: string | undefined
}

/** Whether a face has a glyph for a code point. */
export type Covers = (face: Face, codePoint: number) => boolean

const MISSING = '\u25a1'
const LINK = '#1d4ed8'
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Joiners and variation selectors say how to draw their neighbours: no face has to have them. */
const isSilent = (codePoint: number): boolean =>
  codePoint === 0x200d || codePoint === 0x200c || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)

/** Cuts a paragraph where the face has to change. A letter and its accents stay together. */
export function spansOf(parts: Paragraph, look: Look, covers: Covers): Span[] {
  return parts.flatMap((part) => {
    const own = faceOf(look, part)
    const world: Face = own.includes('bold') ? 'world-bold' : 'world'
    const common = { size: look.size, lang: part.lang, href: part.href }
    const colour = part.href === undefined ? look.colour : LINK
    const whole = { ...common, colour, text: part.text, face: own, actual: undefined }
    if (isCovered(part.text, own, covers)) return [whole]
    const spans: Span[] = []
    for (const { segment } of clusters.segment(part.text)) {
      const codes = [...segment].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => !isSilent(code))
      const face = [own, world].find((candidate) => codes.every((code) => covers(candidate, code)))
      const drawn = face ? String.fromCodePoint(...codes) : MISSING
      append(spans, {
        ...common,
        colour,
        text: drawn,
        face: face ?? world,
        actual: face ? undefined : segment,
      })
    }
    return spans
  })
}

/** Most text is, and then there is nothing to cut. */
function isCovered(text: string, face: Face, covers: Covers): boolean {
  for (const sign of text) if (!covers(face, sign.codePointAt(0) ?? 0)) return false
  return text !== ''
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  // A blank goes along with whatever face is in use: faces change at words.
  const joins = last && last.actual === undefined && span.actual === undefined && last.face === span.face
  if (joins) spans.splice(-1, 1, { ...last, text: last.text + span.text })
  else spans.push(span)
}
