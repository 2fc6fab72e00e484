import PDFDocument from 'pdfkit'
import type { Language } from '../../../shared/kernel/wording.ts'
import type { Paragraph } from '../model.ts'
import { characterSetOf, type Face, type Look, registerFaces } from './faces.ts'
import { breakLines, type Line } from './lines.ts'
import { type Covers, type Span, spansOf } from './spans.ts'

/** A4 with 25 mm at the sides, in points. */
export const page = { width: 595.28, height: 841.89, left: 70, right: 70, top: 68, bottom: 82 } as const
export const textWidth = page.width - page.left - page.right

export type Pdf = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** `scope`: of which cells a heading cell is the heading. */
export interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Column' | 'Row'
}

/** Pages that fill from the top, with the faces and the measures to do it. */
export class PageFlow {
  readonly doc: Pdf
  readonly language: Language
  /** Where the next line goes, in points from the top. */
  y: number = page.top
  readonly #coverage = new Map<Face, Set<number>>()
  readonly #widths = new Map<string, number>()

  constructor(options: PDFKit.PDFDocumentOptions, language: Language) {
    this.language = language
    this.doc = new PDFDocument({ ...options, font: '' })
    registerFaces(this.doc)
  }

  get room(): number {
    return page.height - page.bottom - this.y
  }

  breakPage(): void {
    this.doc.addPage()
    this.y = page.top
  }

  /** Starts a page where less than `height` points are left. */
  need(height: number): void {
    if (this.room < height && this.y > page.top) this.breakPage()
  }

  lines(parts: Paragraph, look: Look, width: number): Line[] {
    return breakLines(spansOf(parts, look, this.#covers), width, this.#measure)
  }

  widthOf(line: Line): number {
    const last = line.at(-1)
    return last ? last.x + this.#measure(last.span, last.text.trimEnd()) : 0
  }

  element(parent: Element, type: string, options: ElementOptions = {}): Element {
    const element = this.doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** What is drawn only for the eye. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  readonly #covers: Covers = (face, codePoint) => {
    let known = this.#coverage.get(face)
    if (!known) {
      known = new Set(characterSetOf(this.doc, face))
      this.#coverage.set(face, known)
    }
    return known.has(codePoint)
  }

  readonly #measure = (span: Span, text: string): number => {
    const key = `${span.face} ${span.size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.doc.font(span.face).fontSize(span.size).widthOfString(text)
    this.#widths.set(key, width)
    return width
  }
}
