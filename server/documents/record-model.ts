import type { World } from '../../shared/world.ts'
import { agendaSection } from './agenda-section.ts'
import { balanceSection } from './balance-section.ts'
import { conclusionsSections } from './conclusions-section.ts'
import { type Making, making } from './making.ts'
import type { Part, RecordModel, Section } from './model.ts'
import { pollsSection } from './polls-section.ts'
import type { RecordSource } from './record.ts'
import { roomSection } from './room-section.ts'

/** The record as one plain document: the text first, then the agenda as held, the polls, and what the room said. */
export function recordModel(source: RecordSource): RecordModel {
  const { session } = source.world
  const made = making(source)
  const question = session.question.trim()
  return {
    language: session.language,
    title: made.text(session.title),
    setting: settingOf(made),
    notice: noticeOf(made),
    question: question === '' ? null : { label: made.word('question'), text: made.text(question) },
    sections: [...conclusionsSections(made), ...appendices(made)],
    pageLine: made.word('page'),
    madeAt: new Date(source.at),
  }
}

const NUMBERS = ['I', 'II', 'III', 'IV'] as const

/** Agenda and polls always, the others where there is something to tell. */
function appendices(made: Making): Section[] {
  const sections: Section[] = []
  for (const make of [agendaSection, pollsSection, roomSection, balanceSection]) {
    const section = make(made, NUMBERS[sections.length] ?? '')
    if (section) sections.push(section)
  }
  return sections
}

function settingOf({ text, words, local, source }: Making): Part[] {
  const { session } = source.world
  const held = heldBetween(source.world)
  return [
    ...(session.place.trim() === '' ? [] : [text(session.place)]),
    ...(held ? [words(local.dates(held.from, held.to))] : []),
  ]
}

/** From when to when: as it really was, else as planned. `null` where nobody has said. */
export function heldBetween({ agenda, session }: World) {
  const first = agenda.segments[0]
  const planned = agenda.root.flatMap((id) => agenda.baseline[id] ?? [])
  const from = first?.from ?? agenda.start ?? session.startsAt
  if (from === null) return null
  const last = first ? agenda.segments.at(-1)?.to : planned.at(-1)?.end
  return { from, to: last !== null && last !== undefined && last > from ? last : from }
}

/** Says so as long as the text may still change. */
function noticeOf({ word, local, source }: Making): Part | null {
  const { status } = source.world.session
  if (status === 'published') return null
  const params = { date: local.date(source.at), time: local.time(source.at) }
  return word(status === 'open' ? 'underWay' : 'closed', params)
}
