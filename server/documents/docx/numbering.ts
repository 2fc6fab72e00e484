import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import { numberingAt } from '../lists.ts'
import type { List, RecordModel } from '../model.ts'
import { accent } from './styles.ts'

const formats = {
  roman: LevelFormat.LOWER_ROMAN,
  letter: LevelFormat.LOWER_LETTER,
  figure: LevelFormat.DECIMAL,
} as const

/** Word has nine levels of a list. */
export const levelOf = ({ depth }: List): number => Math.min(depth, 8)
export const inset = (level: number): number => 480 * (level + 1)

/** The definition a list uses: real numbering, so that a further item numbers itself. */
export const referenceOf = ({ ordered, start }: List): string => (ordered ? `ordered-${start}` : 'bullets')
export const MARKED_HEADING = 'marked-heading'

/** i) ii), a) b), 1) 2) from each number that a list begins with; bullets; and the arrow of headings. */
export function numberingFor(model: RecordModel): INumberingOptions {
  const blocks = model.sections.flatMap((section) => section.blocks)
  const lists = blocks.filter((block) => block.kind === 'list').flatMap(withInner)
  const starts = new Set(lists.filter(({ ordered }) => ordered).map(({ start }) => start))
  const levels = Array.from({ length: 9 }, (_, level) => level)
  return {
    config: [
      ...[...starts].map((start) => ({
        reference: `ordered-${start}`,
        levels: levels.map((level) => numbered(level, start)),
      })),
      { reference: 'bullets', levels: levels.map(bullet) },
      { reference: MARKED_HEADING, levels: [marker] },
    ],
  }
}

const withInner = (list: List): List[] => [
  list,
  ...list.items.flatMap(({ content }) =>
    content.flatMap((part) => (part.kind === 'list' ? withInner(part) : [])),
  ),
]

const indent = (level: number) => ({ paragraph: { indent: { left: inset(level), hanging: 400 } } })

const numbered = (level: number, start: number): ILevelsOptions => ({
  level,
  format: formats[numberingAt(level)],
  text: `%${level + 1})`,
  alignment: AlignmentType.START,
  start,
  style: indent(level),
})

const bullet = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.START,
  style: indent(level),
})

const marker: ILevelsOptions = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '➤',
  alignment: AlignmentType.START,
  style: {
    run: { color: accent, font: 'Segoe UI Symbol', bold: false },
    paragraph: { indent: { left: 400, hanging: 400 } },
  },
}
