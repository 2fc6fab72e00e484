import type { PointShown } from '../../shared/agenda/room.ts'
import { type RoomOfItem, roomByItem } from '../../shared/agenda/room-by-item.ts'
import { roomForExport } from '../../shared/agenda/room-export.ts'
import type { Answer } from '../../shared/agenda/slice.ts'
import type { Making } from './making.ts'
import type { Block, List, Paragraph, Section } from './model.ts'
import { personLine } from './people.ts'
import { levelName } from './poll-words.ts'

/** Appendix: the points put to each item and what became of them, and what the room answered; `null` where nobody said any. */
export function roomSection(making: Making, number: string): Section | null {
  const { agenda, session } = making.source.world
  const room = roomByItem(
    { ...agenda, ...roomForExport(agenda) },
    session.levels.map(({ id }) => id),
  )
  if (room.length === 0) return null
  return {
    id: 'room',
    title: [making.word('appendix', { number, title: making.say('pointsAndAnswers') })],
    appendix: true,
    blocks: room.flatMap((one) => itemBlocks(making, one)),
  }
}

function itemBlocks(making: Making, { item, answered, points, answers }: RoomOfItem): Block[] {
  const { say, word, words, text } = making
  const title = item ? text(item.title) : word('inPerson')
  const titles = answered.map((one) => say('quoted', { text: one.title }))
  return [
    { kind: 'heading', level: 2, marker: false, parts: [title] },
    ...(titles.length > 0 ? [note(words(say('respondsTo', { items: making.local.list(titles) })))] : []),
    ...(points.length > 0 ? [subheading(word('pointsPut')), pointsList(making, points)] : []),
    ...answers.flatMap(({ level, answers: given }) => [
      subheading(
        level === null ? word('answersNoLevel') : word('answersOfLevel', { level: levelName(making, level) }),
      ),
      answersList(making, given),
    ]),
  ]
}

const note = (part: Paragraph[number]): Block => ({ kind: 'paragraph', style: 'note', parts: [part] })
const subheading = (part: Paragraph[number]): Block => ({
  kind: 'heading',
  level: 3,
  marker: false,
  parts: [part],
})

function pointsList(making: Making, points: readonly PointShown[]): List {
  const { say } = making
  const isOver = making.source.world.session.status !== 'open'
  const lines = points.map((point): Paragraph | null => {
    const { text, toPersonId, isAnswered } = point
    if (text === null) return null
    const to = toPersonId === null ? [] : [say('putTo', { name: personLine(making, toPersonId) })]
    const outcome = say(isAnswered ? 'wasAnswered' : isOver ? 'notAnswered' : 'notYetAnswered')
    return [making.text(text), remark(making, [saidBy(making, point), ...to, outcome])]
  })
  return listOf(making, lines, 'pointsUnshown')
}

const answersList = (making: Making, answers: readonly Answer[]): List =>
  listOf(
    making,
    answers.map((answer) =>
      answer.text === null ? null : [making.text(answer.text), remark(making, [saidBy(making, answer)])],
    ),
    'answersUnshown',
  )

/** `null` lines, whose words the reader may not see, are counted in one. */
function listOf(
  making: Making,
  lines: readonly (Paragraph | null)[],
  unshown: 'pointsUnshown' | 'answersUnshown',
): List {
  const shown = lines.filter((line) => line !== null)
  const count = lines.length - shown.length
  const all = count === 0 ? shown : [...shown, [making.word(unshown, { count: making.local.number(count) })]]
  const items = all.map((parts) => ({ label: '•', content: [{ kind: 'text', parts } as const] }))
  return { kind: 'list', ordered: false, start: 1, depth: 0, items }
}

const remark = ({ words }: Making, parts: readonly string[]) => ({
  ...words(` (${parts.join('; ')})`),
  italic: true,
})

const saidBy = (making: Making, { personId, attribution }: PointShown | Answer): string =>
  attribution === 'chatham-house' || personId === null
    ? making.say('notAttributed')
    : personLine(making, personId)
