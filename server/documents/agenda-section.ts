import { forecast } from '../../shared/agenda/forecast.ts'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import { isUnattributed } from './agenda-words.ts'
import type { Making } from './making.ts'
import type { Column, Paragraph, Part, Row, Section } from './model.ts'
import { speakerLine } from './people.ts'

/** Appendix: the agenda, planned beside held, with who spoke and who apologised. */
export function agendaSection(making: Making, number: string): Section {
  const { agenda } = making.source.world
  const title = making.word('appendix', { number, title: making.say(titleKey(agenda.status)) })
  const rows = forecast(agenda, making.source.at)
  if (rows.length === 0)
    return { id: 'agenda', title: [title], appendix: true, blocks: [note(making.word('noAgenda'))] }
  const began = agenda.status !== 'prepared'
  const zone = making.word('timesIn', { zone: making.source.world.session.timeZone })
  return {
    id: 'agenda',
    title: [title],
    appendix: true,
    blocks: [
      ...(began
        ? []
        : [note(making.word(making.source.world.session.status === 'open' ? 'notStarted' : 'neverStarted'))]),
      note(zone),
      {
        kind: 'table',
        caption: [making.word(titleKey(agenda.status))],
        columns: columnsOf(making, began),
        rows: withDays(making, rows, began),
      },
    ],
  }
}

const note = (part: Part) => ({ kind: 'paragraph', style: 'note', parts: [part] }) as const

const titleKey = (status: 'prepared' | 'running' | 'paused' | 'finished') =>
  status === 'prepared' ? 'asPlanned' : status === 'finished' ? 'asHeld' : 'soFar'

function columnsOf({ word }: Making, began: boolean): Column[] {
  const time = { width: 0.17, align: 'start', names: false } as const
  const held = began ? [{ ...time, heading: [word('held')] }] : []
  const rest = 1 - time.width * (held.length + 1)
  return [
    { ...time, heading: [word('planned')] },
    ...held,
    { heading: [word('itemAndSpeakers')], width: rest, align: 'start', names: true },
  ]
}

/** The rows, with a line for each day where there is more than one. */
function withDays(making: Making, rows: readonly AgendaRow[], began: boolean): Row[] {
  const dayOf = (row: AgendaRow) => making.local.day(row.actualStartAt ?? row.plannedStartAt)
  const several = new Set(rows.map(dayOf)).size > 1
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const fresh = several && (!before || dayOf(before) !== dayOf(row))
    const day: Row = { kind: 'day', depth: 0, cells: [[[{ ...making.words(dayOf(row)), bold: true }]]] }
    return [...(fresh ? [day] : []), tableRow(making, row, began)]
  })
}

function tableRow(making: Making, row: AgendaRow, began: boolean): Row {
  const held = began ? [heldCell(making, row)] : []
  return {
    kind: row.kind === 'block' ? 'block' : 'row',
    depth: row.depth,
    cells: [[[plannedPart(making, row)]], ...held, itemCell(making, row)],
  }
}

function plannedPart(making: Making, row: AgendaRow): Part {
  const node = making.source.world.agenda.nodes[row.id]
  // An untimed item is planned only by what its block leaves it: nobody ever announced those minutes.
  if (node?.kind === 'item' && node.plannedMs === null) return { ...making.word('noSetTime'), italic: true }
  return making.words(making.local.times(row.plannedStartAt, row.plannedEndAt))
}

function heldCell(making: Making, row: AgendaRow): Paragraph[] {
  const minutes = Math.round(Math.abs(row.overMs) / MINUTE_MS)
  const compared = row.status === 'done' && row.actualEndAt !== null && minutes > 0
  const difference = making.word(row.overMs > 0 ? 'over' : 'shorter', {
    minutes: making.local.number(minutes),
  })
  return [[heldPart(making, row)], ...(compared ? [[{ ...difference, italic: true }]] : [])]
}

function heldPart({ word, words, say, local, source }: Making, row: AgendaRow): Part {
  const { actualStartAt: from, actualEndAt: to } = row
  const time =
    from === null ? '' : to === null ? say('since', { time: local.time(from) }) : local.times(from, to)
  if (row.status === 'active') return word('under', { time })
  if (row.status === 'paused') return word('paused', { time })
  if (row.status === 'skipped') return from === null ? word('skipped') : word('brokenOff', { time })
  if (row.status === 'upcoming' || from === null)
    return source.world.session.status !== 'open'
      ? word('notHeld')
      : word('expected', { time: local.times(row.expectedStartAt, row.expectedEndAt) })
  return words(time)
}

function itemCell(making: Making, row: AgendaRow): Paragraph[] {
  const title = [{ ...making.text(row.title), bold: true }]
  if (isUnattributed(making, row)) return [title, [{ ...making.word('chathamHouse'), italic: true }]]
  return [title, ...row.speakers.map((speaker) => speakerLine(making, speaker))]
}
