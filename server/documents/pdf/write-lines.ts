import type { Language } from '../../../shared/kernel/wording.ts'
import type { Paragraph } from '../model.ts'
import type { Fragment, Line } from './lines.ts'
import type { Element, PageFlow } from './page-flow.ts'

/** Points from the top of a line to where its letters stand, as part of the leading. */
const BASELINE = 0.74

export interface Placing {
  readonly x: number
  /** From one line to the next, in points. */
  readonly leading: number
  /** The language its element has said already. */
  readonly lang: Language
}

/** The one language of a paragraph, where it is another than the document's. */
export function languageOf(parts: Paragraph, flow: PageFlow): { lang: Language } | Record<string, never> {
  const [first] = parts
  const single = first && parts.every(({ lang }) => lang === first.lang)
  return single && first.lang !== flow.language ? { lang: first.lang } : {}
}

/** Draws lines from `flow.y` on, tagged as content of `element`. They must fit on the page. */
export function drawLines(flow: PageFlow, element: Element, lines: readonly Line[], placing: Placing): void {
  const fragments = lines.flatMap((line, index) =>
    line.map((fragment) => ({ fragment, y: flow.y + placing.leading * (index + BASELINE) })),
  )
  let open = false
  const end = () => {
    if (open) flow.doc.endMarkedContent()
    open = false
  }
  for (const { fragment, y } of fragments) {
    if (isPlain(fragment, placing.lang)) {
      if (!open) element.add(flow.doc.markStructureContent('Span'))
      open = true
      drawFragment(flow, fragment, placing.x, y)
    } else {
      end()
      drawOwn(flow, element, fragment, placing, y)
    }
  }
  end()
  flow.y += lines.length * placing.leading
}

const isPlain = ({ span }: Fragment, lang: Language): boolean => span.href === undefined && span.lang === lang

/** A link, or words in another language: an element of its own. */
function drawOwn(
  flow: PageFlow,
  parent: Element,
  fragment: Fragment,
  { x, leading, lang }: Placing,
  y: number,
) {
  const { span, width } = fragment
  const other = span.lang === lang ? {} : { lang: span.lang }
  const tag = span.href === undefined ? 'Span' : 'Link'
  const element = flow.element(parent, tag, other)
  element.add(flow.doc.markStructureContent(tag))
  drawFragment(flow, fragment, x, y)
  flow.doc.endMarkedContent()
  if (span.href !== undefined) {
    const options = { structParent: element, Contents: new String(span.href) as string }
    flow.doc.link(x + fragment.x, y - leading * BASELINE, width, leading, encodeAddress(span.href), options)
  }
  // While its page is the current one: the reference to the link names that page.
  element.end()
}

/** Addresses in a PDF are ASCII. */
const encodeAddress = (address: string): string =>
  address.replace(/[^!-~]/gu, (sign) => encodeURIComponent(sign))

function drawFragment({ doc }: PageFlow, { span, text, x }: Fragment, left: number, y: number): void {
  const stands = span.actual === undefined ? null : { actual: span.actual }
  if (stands) doc.markContent('Span', stands)
  doc.font(span.face).fontSize(span.size).fillColor(span.colour)
  doc.text(text, left + x, y, { lineBreak: false, baseline: 'alphabetic' })
  if (stands) doc.endMarkedContent()
}
