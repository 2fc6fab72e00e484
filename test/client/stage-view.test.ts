import { expect, test } from 'vitest'
import { pollOnStage, stageViewOf, textScale } from '../../client/app/stage/stage-view.ts'
import type { Item } from '../../shared/agenda/messages.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import type { World } from '../../shared/world.ts'
import { ana, delegations } from '../support/delegations.ts'
import { Rehearsal, START } from '../support/given.ts'
import { pollEvents, priorities } from '../support/priorities.ts'

const id = 'item' as NodeId
const at = (ms: number) => instantOf(START + ms)

/** The room with an item of this kind under way since the start. */
function during(itemKind: Item['itemKind'], { world }: Rehearsal): World {
  const item = { id, kind: 'item', itemKind } as Item
  const segments = [{ itemId: id, from: START, to: null }]
  return {
    ...world,
    agenda: { ...world.agenda, status: 'running', activeId: id, nodes: { [id]: item }, segments },
  }
}
const room = () => new Rehearsal([...delegations(), pollEvents.created()])
const shows = (world: World, shown: string): World => ({
  ...world,
  conclusions: { ...world.conclusions, shown },
})

test('before the start the stage holds, unless a poll is open', () => {
  const before = room()
  expect(stageViewOf(before.world)).toBe('holding')
  before.send({ type: 'poll.open', pollId: priorities.id })
  expect(stageViewOf(before.world)).toBe('poll')
})

test('what the moderator chose is shown, whatever the session is at', () => {
  const chosen = room()
  chosen.send({ type: 'session.show-on-stage', view: 'agenda' })
  expect(stageViewOf(during('discussion', chosen))).toBe('agenda')
})

test('it follows the item: a presentation with its time, a discussion with the floor', () => {
  expect(stageViewOf(during('presentation', room()))).toBe('now')
  expect(stageViewOf(during('discussion', room()))).toBe('floor')
})

test('whoever is given the floor during a presentation is shown', () => {
  const speaking = room()
  speaking.send({ type: 'floor.request', requestId: 'r', kind: 'point-of-order' }, ana)
  speaking.send({ type: 'floor.call', requestId: 'r' })
  expect(stageViewOf(during('presentation', speaking))).toBe('floor')
})

test('a poll is shown while it is open, and its result until the agenda moves on', () => {
  const voting = room().wait(1000)
  voting.send({ type: 'poll.open', pollId: priorities.id })
  expect(stageViewOf(during('presentation', voting))).toBe('poll')
  voting.send({ type: 'poll.close', pollId: priorities.id }, undefined, { ballots: [] })
  const world = during('presentation', voting)
  expect(pollOnStage(world)?.status).toBe('closed')
  expect(stageViewOf(world)).toBe('poll')
  const later = { ...world.agenda, segments: [{ itemId: id, from: at(2000), to: null }] }
  expect(stageViewOf({ ...world, agenda: later })).toBe('now')
})

test('a chosen paragraph is shown, and an adoption is not left for a poll', () => {
  const voting = room()
  expect(stageViewOf(shows(during('drafting', voting), 's1'))).toBe('text')
  voting.send({ type: 'poll.open', pollId: priorities.id })
  expect(stageViewOf(shows(during('drafting', voting), 's1'))).toBe('poll')
  expect(stageViewOf(shows(during('adoption', voting), 's1'))).toBe('text')
})

test('after the agenda or the closing it says thanks', () => {
  const ended = room()
  const world = during('closing', ended)
  expect(stageViewOf({ ...world, agenda: { ...world.agenda, status: 'finished', activeId: null } })).toBe(
    'closing',
  )
  ended.send({ type: 'session.close' })
  expect(stageViewOf(ended.world)).toBe('closing')
})

test('short paragraphs are set larger than long ones', () => {
  expect([40, 300, 2000].map(textScale)).toEqual(['l', 'm', 's'])
})
