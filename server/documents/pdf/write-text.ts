import type { List, Paragraph } from '../model.ts'
import type { Line } from './lines.ts'
import { accent, type Setting, settings } from './looks.ts'
import { type Element, type PageFlow, page, textWidth } from './page-flow.ts'
import { drawLines, languageOf } from './write-lines.ts'

/** At least so many lines of a paragraph stand together on a page. */
const TOGETHER = 2

export interface Box {
  readonly x: number
  readonly width: number
}
export const wholeWidth: Box = { x: page.left, width: textWidth }

/** A paragraph, over as many pages as it takes; never one line of it alone. */
export function writeParagraph(
  flow: PageFlow,
  parent: Element,
  tag: string,
  parts: Paragraph,
  { look, leading, before, after }: Setting,
  box: Box = wholeWidth,
): void {
  const lines = flow.lines(parts, look, box.width)
  const language = languageOf(parts, flow)
  const element = flow.element(parent, tag, language)
  const placing = { x: box.x, leading, lang: language.lang ?? flow.language }
  if (flow.y > page.top) flow.y += before
  for (let rest: readonly Line[] = lines; rest.length > 0; ) {
    const fits = linesThatFit(flow, rest.length, leading)
    if (fits > 0) drawLines(flow, element, rest.slice(0, fits), placing)
    rest = rest.slice(fits)
    if (rest.length > 0) flow.breakPage()
  }
  element.end()
  flow.y += after
}

/** How many of `count` lines go on this page; none where that would part them badly. */
function linesThatFit(flow: PageFlow, count: number, leading: number): number {
  const fits = Math.max(0, Math.floor((flow.room + 0.01) / leading))
  if (fits >= count) return count
  const kept = count - fits < TOGETHER ? count - TOGETHER : fits
  if (kept >= TOGETHER) return kept
  return flow.y > page.top ? 0 : Math.max(1, fits)
}

const MARKER = 20

/** A heading, kept on the page of what it heads. `following`: points that must fit below it. */
export function writeHeading(
  flow: PageFlow,
  parent: Element,
  heading: { tag: string; parts: Paragraph; marker: boolean; setting: Setting },
  following: number,
): void {
  const { tag, parts, marker, setting } = heading
  const inset = marker ? MARKER : 0
  const box = { x: page.left + inset, width: textWidth - inset }
  const height = flow.lines(parts, setting.look, box.width).length * setting.leading
  flow.need(setting.before + height + setting.after + following)
  if (marker) drawMarker(flow, setting)
  writeParagraph(flow, parent, tag, parts, setting, box)
}

/** The arrow is for the eye: a screen reader has the heading itself. */
function drawMarker(flow: PageFlow, { look, leading, before }: Setting): void {
  const middle = flow.y + (flow.y > page.top ? before : 0) + leading * 0.52
  const [half, notch, tip] = [look.size * 0.3, look.size * 0.18, look.size * 0.78]
  flow.artifact(() => {
    flow.doc
      .moveTo(page.left, middle - half)
      .lineTo(page.left + tip, middle)
      .lineTo(page.left, middle + half)
      .lineTo(page.left + notch, middle)
      .fill(accent)
  })
}

const INSET = 26

/** i) ii) iii), tagged as a list with its labels. */
export function writeList(flow: PageFlow, parent: Element, list: List, box: Box = wholeWidth): void {
  const element = flow.element(parent, 'L')
  const inner = { x: box.x + INSET, width: Math.max(120, box.width - INSET) }
  for (const { label, content } of list.items) {
    const entry = flow.element(element, 'LI')
    flow.need(settings.body.leading * TOGETHER)
    writeLabel(flow, entry, label, box)
    const body = flow.element(entry, 'LBody')
    for (const part of content) {
      if (part.kind === 'list') writeList(flow, body, part, inner)
      else writeParagraph(flow, body, 'P', part.parts, { ...settings.body, after: 5 }, inner)
    }
    body.end()
    entry.end()
  }
  element.end()
  if (list.depth === 0) flow.y += 4
}

/** On the line of the item's first words, which follow it. */
function writeLabel(flow: PageFlow, entry: Element, label: string, box: Box): void {
  const { look, leading } = settings.body
  const element = flow.element(entry, 'Lbl')
  const parts = [{ text: label, lang: flow.language }]
  const [line] = flow.lines(parts, look, INSET)
  if (line) {
    const x = box.x + Math.max(0, INSET - 7 - flow.widthOf(line))
    drawLines(flow, element, [line], { x, leading, lang: flow.language })
    flow.y -= leading
  }
  element.end()
}
