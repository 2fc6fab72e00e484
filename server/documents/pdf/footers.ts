import type { RecordModel } from '../model.ts'
import { quiet } from './looks.ts'
import { type PageFlow, page, textWidth } from './page-flow.ts'

const LOOK = { family: 'sans', size: 8.5, colour: quiet } as const
const BASELINE = page.height - 44

/** The title and `Page 2 of 5` at the foot of every page, once it is known how many there are. */
export function drawFooters(flow: PageFlow, { title, pageLine }: RecordModel): void {
  const { start, count } = flow.doc.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    flow.doc.switchToPage(start + index)
    const text = pageLine.text.replace('{page}', String(index + 1)).replace('{pages}', String(count))
    const [number] = flow.lines([{ ...pageLine, text }], LOOK, textWidth)
    const width = number ? flow.widthOf(number) : 0
    const [name, ...more] = flow.lines([title], LOOK, textWidth - width - 24)
    flow.artifact(() => {
      draw(flow, name, page.left)
      if (more.length > 0 && name)
        draw(flow, flow.lines([{ ...title, text: '…' }], LOOK, 20)[0], page.left + flow.widthOf(name))
      draw(flow, number, page.left + textWidth - width)
    }, 'Pagination')
  }
}

function draw({ doc }: PageFlow, line: ReturnType<PageFlow['lines']>[number] | undefined, x: number): void {
  for (const { span, text, x: within } of line ?? []) {
    doc.font(span.face).fontSize(span.size).fillColor(span.colour)
    doc.text(text, x + within, BASELINE, { lineBreak: false, baseline: 'alphabetic' })
  }
}
