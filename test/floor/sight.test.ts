import { expect, test } from 'vitest'
import { floorForExport, logForExport } from '../../shared/floor/export.ts'
import type { Audience } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { emptyWorld, evolve, needsSnapshot, redact, redactEvent } from '../../shared/meeting.ts'
import { item, planOf } from '../agenda/drive.ts'
import { happened } from '../support/delegations.ts'
import { type Rehearsal, recorded } from '../support/given.ts'
import { call, undo, waiting } from './commands.ts'

const plan = planOf([item('open', 10), item('frank', 10, { attribution: 'chatham-house' })])

/** Lisbon spoke in an item that is attributed, Bergen speaks in one that is not, Ghent waits. */
function frankly(): Rehearsal {
  const room = waiting()
  room.send({ type: 'agenda.set', id: 'set', plan })
  room.send({ type: 'agenda.start', id: 'start' })
  room.send(call('s1', 'a'))
  room.send({ type: 'agenda.next', id: 'next', leaving: 'open' })
  room.send(call('s2', 'b'))
  return room
}
const seats = ({ world }: Rehearsal, audience: Audience) => {
  const { queue, speaking, speeches } = redact(world, audience).floor
  return [...speeches, speaking, ...queue].map((one) => one?.seatId)
}

test('[F52] observers learn neither who speaks without attribution nor who waits; those in the room do', () => {
  const room = frankly()
  expect(seats(room, 'observers')).toEqual(['lisboa', null, null])
  expect(seats(room, 'participants')).toEqual(['lisboa', 'bergen', 'ghent'])
  expect(seats(room, 'moderators')).toEqual(['lisboa', 'bergen', 'ghent'])
})

test('[F52] the promise is the one made when the speech began, whatever becomes of the item', () => {
  const room = frankly()
  room.send({ type: 'agenda.finish', id: 'end' })
  const nodes = { ...room.world.agenda.nodes }
  for (const node of Object.values(nodes))
    if (node.kind === 'item') nodes[node.id] = { ...node, attribution: 'named' }
  room.world = { ...room.world, agenda: { ...room.world.agenda, nodes } }
  expect(seats(room, 'observers')).toEqual(['lisboa', null, 'ghent'])
})

test('[F89] a file keeps back who was heard under the rule where it was lifted later or a first call undone', () => {
  const room = waiting()
  room.send({ type: 'agenda.set', id: 'set', plan })
  room.send({ type: 'agenda.start', id: 'start' })
  room.send(call('s1', 'a'))
  room.send(undo('s1'))
  room.send({ type: 'agenda.next', id: 'next', leaving: 'open' })
  room.send(call('s2', 'a'))
  room.send({ type: 'floor.finish', id: 'end', speechId: 's2' })
  room.send({ type: 'agenda.edit', id: 'lift', itemId: 'frank', attribution: 'named' })
  const events = logForExport(room.log, room.world).filter(({ type }) => type.startsWith('floor/'))
  const file = JSON.stringify([floorForExport(room.world), events])
  expect(room.world.floor.speeches).toMatchObject([{ seatId: 'lisboa', attribution: 'chatham-house' }])
  expect(file).toContain('"requestId":"a"')
  expect(file).not.toContain('lisboa')
})

test('[F89] a file does not tell who spoke by who was removed or appointed meanwhile', () => {
  const room = frankly()
  room.send({ type: 'people.appoint', id: 'appoint', personId: 'dita', forPersonId: 'bo', as: 'substitute' })
  room.send(call('s3', 'c'))
  room.send({ type: 'people.remove', id: 'remove', personId: 'cem' })
  expect(room.world.floor.speeches).toMatchObject([{ id: 's1' }, { personId: 'dita' }, { personId: 'cem' }])
  const events = logForExport(room.log, room.world)
  const types = events.map(({ type }) => type)
  expect(types.filter((type) => type.startsWith('people/'))).not.toContain('people/removed')
  expect(types).not.toContain('people/appointed')
  expect(types).not.toContain('floor/speech-handed-over')
  expect(types.at(-1)).toBe('floor/speech-finished')
  expect(events.at(-1)?.command).toBeNull()
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1))
})

test('[F84] how long somebody may speak under the rule, and what single seats have, stays in the room', () => {
  const room = frankly()
  room.send({ type: 'floor.set-rules', id: 'own', seatLimitsMs: { ghent: 420_000 } })
  const before = room.world
  room.send(call('s3', 'c'))
  expect(room.world.floor.speaking?.limitMs).toBe(420_000)
  const started = room.log.at(-1)
  expect(started && redactEvent(started, 'observers', before)).toMatchObject({ limitMs: null })
  room.send({ type: 'floor.extend-speech', id: 'x', speechId: 's3', byMs: 60_000 })
  const extended = room.log.at(-1)
  expect(extended && redactEvent(extended, 'observers', room.world)).toMatchObject({ limitMs: null })
  const { speaking, speeches, rules } = redact(room.world, 'observers').floor
  expect([speaking?.limitMs, rules.seatLimitsMs]).toEqual([null, {}])
  expect(speeches[0]).toMatchObject({ seatId: 'lisboa', limitMs: 180_000 })
  expect(floorForExport(room.world).speaking?.limitMs).toBeNull()
  expect(redact(room.world, 'participants').floor.speaking?.limitMs).toBe(480_000)
})

test('[F53] a speech in sight brings its speaker along where the list is out of sight', () => {
  const room = waiting()
  room.send({ type: 'floor.set-rules', id: 'hide', listSeenBy: 'moderators' })
  const before = room.world
  room.send(call('s1', 'a'))
  const started = room.log.at(-1)
  const shown = started && redactEvent(started, 'participants', before)
  expect(shown).toMatchObject({ who: { seatId: 'lisboa', personId: 'ana' } })
  expect(started).not.toHaveProperty('who')
  expect(seats(room, 'participants')).toEqual(['lisboa', null, null])
})

test('[F53] who may see the list is a setting, and what it opens or shuts comes with it', () => {
  const room = waiting()
  const before = room.world
  room.send({ type: 'floor.set-rules', id: 'hide', listSeenBy: 'participants' })
  expect(seats(room, 'participants')).toEqual([undefined, 'lisboa', 'bergen', 'ghent'])
  expect(seats(room, 'observers')).toEqual([undefined, null, null, null])
  const set = room.log.at(-1)
  expect(set && redactEvent(set, 'observers', before)).toMatchObject({ list: [{ seatId: null }, {}, {}] })
  expect(set && redactEvent(set, 'participants', before)).not.toHaveProperty('list')
  const hidden = room.world
  room.send(undo('hide'))
  const undone = room.log.at(-1)
  expect(undone && redactEvent(undone, 'observers', hidden)).toMatchObject({
    list: [{ seatId: 'lisboa' }, {}, {}],
  })
})

test('[F53] what may make an item attributed or not gives observers a fresh picture, and nobody else', () => {
  const [, frank] = plan.nodes
  const restore = (fields: object) => ({ fields, entries: {} })
  const fresh = [
    { type: 'agenda/set', plan },
    { type: 'agenda/item-removed', itemId: 'frank' },
    { type: 'agenda/item-inserted', node: frank },
    { type: 'agenda/item-edited', itemId: 'open', changes: { attribution: 'chatham-house' } },
    { type: 'agenda/undone', restore: restore({ nodes: {} }) },
  ] as const
  const same = [
    { type: 'agenda/item-inserted', node: plan.nodes[0] },
    { type: 'agenda/item-edited', itemId: 'open', changes: { title: 'Opening' } },
    { type: 'agenda/undone', restore: restore({ activeId: null }) },
    { type: 'agenda/item-started', itemId: 'frank' },
  ] as const
  const needs = (event: (typeof fresh | typeof same)[number], audience: Audience) =>
    needsSnapshot(recorded(happened(event), 1), audience)
  expect(fresh.map((event) => needs(event, 'observers'))).toEqual(fresh.map(() => true))
  expect(same.map((event) => needs(event, 'observers'))).toEqual(same.map(() => false))
  expect([...fresh, ...same].some((event) => needs(event, 'participants'))).toBe(false)
})

test('[F88] observers do not learn whose turn it is in an item under the rule, the room does', () => {
  const speakers = ['ana', 'bo'].map((personId) => ({
    personId: personId as PersonId,
    allotMs: null,
    status: 'expected' as const,
    substituteId: null,
  }))
  const room = waiting()
  const both = [item('open', 10, { speakers }), item('frank', 10, { attribution: 'chatham-house', speakers })]
  room.send({ type: 'agenda.set', id: 'set', plan: planOf(both) })
  room.send({ type: 'agenda.start', id: 'start' })
  const turn = (itemId: string) =>
    room
      .wait(1_000)
      .send({ type: 'agenda.speaker-next', id: `turn-${itemId}`, itemId, leaving: null, to: 'ana' })
  expect(turn('open')).not.toBeTypeOf('string')
  const seen = (audience: Audience) => redact(room.world, audience).agenda
  expect(seen('observers').speakerId).toBe('ana')
  room.send({ type: 'agenda.next', id: 'next', leaving: 'open' })
  const before = room.world
  expect(turn('frank')).not.toBeTypeOf('string')
  const started = room.log.at(-1)
  expect(started && redactEvent(started, 'observers', before)).toMatchObject({ personId: null })
  expect([seen('observers').speakerId, seen('participants').speakerId]).toEqual([null, 'ana'])
  expect(seen('observers').turns.map(({ itemId }) => itemId)).toEqual(['open'])
  room.send({ type: 'agenda.undo', id: 'u', commandId: 'turn-frank' })
  room.send({ type: 'agenda.undo', id: 'v', commandId: 'next' })
  expect([seen('observers').speakerId, seen('observers').turns.length]).toEqual(['ana', 1])
})

test('[F88] observers do not learn who speaks, apologises or stands in at an item under the rule, the room does', () => {
  const speaker = (personId: string) =>
    ({ personId: personId as PersonId, allotMs: null, status: 'expected', substituteId: null }) as const
  const rule = { attribution: 'chatham-house' as const, speakers: [speaker('ana'), speaker('bo')] }
  const room = waiting()
  room.send({ type: 'agenda.set', id: 'set', plan: planOf([item('open', 10), item('frank', 10, rule)]) })
  room.send({ type: 'agenda.start', id: 'start' })
  const settled = { itemId: 'frank', personId: 'bo', status: 'apologised', substituteId: 'cem' }
  room.send({ type: 'agenda.insert', id: 'i', node: item('more', 5, rule), parentId: null, before: null })
  room.send({ type: 'agenda.set-speaker', id: 's', ...settled })
  room.send({ type: 'agenda.settle-apology', id: 'a', itemId: 'frank', personId: 'ana', how: 'statement' })
  room.send({ type: 'agenda.edit', id: 'e', itemId: 'frank', speakers: [speaker('dita')] })
  room.send({ type: 'agenda.remove', id: 'r', itemId: 'more' })
  for (const commandId of ['r', 'e', 'a', 's'])
    room.send({ type: 'agenda.undo', id: `u${commandId}`, commandId })
  expect(room.world.agenda.journal?.map(({ commandId }) => commandId)).toEqual(['start', 'i'])
  let told = 0
  let before = emptyWorld
  for (const event of room.log) {
    const shown = event.type.startsWith('agenda/') ? redactEvent(event, 'observers', before) : null
    before = evolve(before, event)
    if (shown) told++
    const seen = [shown, redact(before, 'observers').agenda]
    expect(JSON.stringify(seen), event.type).not.toMatch(/"(ana|bo|cem|dita)"/)
  }
  expect(told).toBeGreaterThan(5)
  expect(JSON.stringify(redact(room.world, 'participants').agenda)).toMatch(/"bo"/)
})
