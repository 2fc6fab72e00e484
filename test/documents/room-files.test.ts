import { describe, expect, it } from 'vitest'
import type { Block } from '../../server/documents/model.ts'
import { plain } from '../../server/documents/model.ts'
import { makeDocument, type RecordSource } from '../../server/documents/record.ts'
import { recordModel } from '../../server/documents/record-model.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import { MINUTE_MS } from '../../shared/kernel/time.ts'
import type { Sent } from '../support/given.ts'
import { ask, prepared, sourceOf } from './fixture.ts'

const actor = (id: string) =>
  ({ role: 'participant', personId: id, seatId: `seat-${id}`, admitted: true }) as unknown as Actor

type Meeting = ReturnType<typeof prepared>
function says(meeting: Meeting, who: string, command: Sent): void {
  const outcome = meeting.send({ id: `r${meeting.log.length}`, ...command }, actor(who))
  if (typeof outcome === 'string') throw new Error(`${command.type}: ${outcome}`)
}

/** A session in which points were put, one answered, and a question of the agenda answered by two. */
function room(): Meeting {
  const meeting = prepared()
  ask(meeting, { type: 'agenda.edit', itemId: 'talk', title: 'What would you change first?' })
  ask(meeting, { type: 'agenda.edit', itemId: 'answers', respondsTo: ['homes', 'schools'] })
  ask(meeting.wait(MINUTE_MS), { type: 'agenda.start' })
  says(meeting, 'otto', { type: 'agenda.put-point', pointId: 'p1', toItemId: 'answers', text: 'Who pays?' })
  says(meeting, 'sami', {
    type: 'agenda.put-point',
    pointId: 'p2',
    toItemId: 'answers',
    toPersonId: 'vera',
    text: 'By when?',
  })
  ask(meeting, { type: 'agenda.answer-point', pointId: 'p1' })
  says(meeting, 'otto', { type: 'agenda.answer', itemId: 'talk', answerId: 'a1', text: 'The rent rules' })
  says(meeting, 'vera', { type: 'agenda.answer', itemId: 'talk', answerId: 'a2', text: 'The <law> itself' })
  return meeting
}

function linesOf(block: Block): string[] {
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => cells.map((one) => one.map(plain)).join(' | '))
  if (block.kind !== 'list') return [plain(block.parts)]
  return block.items.flatMap(({ content }) =>
    content.map((part) => `- ${part.kind === 'text' ? plain(part.parts) : ''}`),
  )
}
function textOf(source: RecordSource, id: string): string[] | null {
  const section = recordModel(source).sections.find((one) => one.id === id)
  return section ? [plain(section.title), ...section.blocks.flatMap(linesOf)] : null
}

describe('what the room said, in the record', () => {
  it('[W66] gives points with what became of them and answers by level, at their items', () => {
    expect(textOf(sourceOf(room()), 'room')).toEqual([
      'Appendix III: Points and answers',
      'Responses by national institutions',
      'Responds to “Homes for newcomers: what a town can do alone” and “Every child in school within a month”.',
      'Points put',
      '- Who pays? (Cllr Ottó Bérczy-Łukasik, Deputy Mayor for Diversity, Rivertown (Norland); answered)',
      '- By when? (Dr Sami al-Khatib; to Věra Šťastná, State Secretary, Ministry of the Interior (Estonara); not answered yet)',
      'What would you change first?',
      'Answers of the room: Local',
      '- The rent rules (Cllr Ottó Bérczy-Łukasik, Deputy Mayor for Diversity, Rivertown (Norland))',
      'Answers of the room: National',
      '- The <law> itself (Věra Šťastná, State Secretary, Ministry of the Interior (Estonara))',
    ])
    expect(textOf(sourceOf(prepared()), 'room')).toBeNull()
  })

  it('[W66] is in every file of the conclusions, and in the reader’s language', async () => {
    const source = sourceOf(room(), { language: 'fr' })
    for (const name of ['conclusions.html', 'conclusions.md'] as const) {
      const { body } = await makeDocument(name, source)
      expect(body).toContain('Questions et réponses')
      expect(body).toContain('Who pays?')
    }
    for (const name of ['conclusions.docx', 'conclusions.pdf'] as const)
      expect((await makeDocument(name, source)).body.length).toBeGreaterThan(1000)
  })

  it('[W67] under the Chatham House Rule gives the words, and in no file who said them', async () => {
    const meeting = room()
    ask(meeting, { type: 'agenda.edit', itemId: 'talk', attribution: 'chatham-house' })
    says(meeting, 'mina', { type: 'agenda.answer', itemId: 'talk', answerId: 'a3', text: 'Our own offices' })
    ask(meeting, {
      type: 'agenda.set-speaker',
      itemId: 'frank',
      personId: 'paul',
      status: 'present',
      substituteId: null,
    })
    const source = sourceOf(meeting, { log: meeting.log.map((event) => ({ ...event, actorId: 'mina' })) })
    expect(textOf(source, 'room')).toContain('- Our own offices (not attributed)')
    const { body } = await makeDocument('record.json', source)
    const { agenda, events } = JSON.parse(String(body))
    expect(agenda.answers.a3).toMatchObject({
      text: 'Our own offices',
      personId: null,
      seatId: null,
      level: null,
    })
    expect(agenda.answers.a1).toMatchObject({ personId: 'otto', level: 'local' })
    expect(agenda.nodes.frank.speakers).toEqual([])
    expect(agenda.nodes.homes.speakers).toHaveLength(1)
    const told = events.filter(({ answerId }: { answerId?: string }) => answerId === 'a3')
    expect(told).toMatchObject([{ personId: null, seatId: null, level: null }])
    const about = JSON.stringify(events.filter(({ itemId }: { itemId?: string }) => itemId === 'frank'))
    expect(about).toContain('agenda/speaker-set')
    expect(about).not.toContain('paul')
    expect(events.some(({ actorId }: { actorId: string | null }) => actorId !== null)).toBe(false)
  })

  it('[W67] keeps who sent what out of the data also where the rule was lifted after somebody spoke under it', async () => {
    const meeting = room()
    ask(meeting, { type: 'agenda.edit', itemId: 'frank', attribution: 'named' })
    const active = meeting.world.agenda.activeId
    ask(meeting, { type: 'agenda.edit', itemId: active, attribution: 'chatham-house' })
    ask(meeting, { type: 'floor.request', requestId: 'r1', kind: 'contribution', forPersonId: 'mina' })
    ask(meeting, { type: 'floor.call', requestId: 'r1' })
    ask(meeting, { type: 'agenda.edit', itemId: active, attribution: 'named' })
    const source = sourceOf(meeting, { log: meeting.log.map((event) => ({ ...event, actorId: 'mina' })) })
    const { body } = await makeDocument('record.json', source)
    const { events } = JSON.parse(String(body))
    expect(events.some(({ actorId }: { actorId: string | null }) => actorId !== null)).toBe(false)
  })

  it('[W66] counts what the reader is not shown', () => {
    const source = sourceOf(room(), { named: false })
    const { agenda } = source.world
    const points = Object.fromEntries(
      Object.entries(agenda.points).map(([id, point]) => [id, { ...point, text: null, personId: null }]),
    )
    const world = { ...source.world, agenda: { ...agenda, points } } as typeof source.world
    expect(textOf({ ...source, world }, 'room')).toContain('- Points whose words are not shown to you: 2.')
  })
})

describe('how the discussion was shared, in the record', () => {
  it('[W68] gives time, turns and seats heard by level, with what was left where a time is set', () => {
    const meeting = room()
    ask(meeting, {
      type: 'floor.set-rules',
      levelBudgetsMs: { local: MINUTE_MS },
      delegationBudgets: [{ seatIds: ['seat-paul', 'seat-vera'], ms: 10 * MINUTE_MS }],
    })
    for (const who of ['otto', 'vera']) {
      says(meeting, who, { type: 'floor.request', requestId: who, kind: 'contribution' })
      ask(meeting, { type: 'floor.call', requestId: who })
      meeting.wait(95_000)
    }
    const lines = textOf(sourceOf(meeting), 'balance')
    expect(lines?.[0]).toBe('Appendix IV: Speaking time in the discussion')
    expect(lines).toContain('Local | 1:35 | 1 | 1 of 2 | 0:35 over')
    expect(lines?.at(-1)).toMatch(
      /^Together, Westria and Ministry of the Interior: 2:35; left of their time: 7:25\.$/,
    )
    expect(textOf(sourceOf(room()), 'balance')).toBeNull()
  })
})
