import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Language } from '../../../shared/kernel/wording.ts'
import { localeOf } from '../local.ts'
import type { Paragraph, Part } from '../model.ts'

/** A paragraph's runs; those in another language than the document's say so, for spelling and for reading aloud. */
export const runsOf = (parts: Paragraph, around: Language, bold = false): ParagraphChild[] =>
  parts.map((part) =>
    part.href === undefined
      ? runOf(part, around, bold)
      : new ExternalHyperlink({ link: part.href, children: [runOf(part, around, bold)] }),
  )

function runOf({ text, lang, bold, italic, href }: Part, around: Language, heavy: boolean): TextRun {
  return new TextRun({
    text,
    ...(bold || heavy ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(href === undefined ? {} : { style: 'Hyperlink' }),
    ...(lang === around ? {} : { language: { value: localeOf[lang] } }),
  })
}
