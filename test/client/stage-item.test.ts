import { expect, test } from 'vitest'
import { answersOnStage, turnOnStage, waitingPoints } from '../../client/app/stage/stage-item.ts'
import { inLevelOrder, type LevelShare } from '../../client/app/stage/stage-shares.ts'
import type { Item } from '../../shared/agenda/messages.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import type { SpeakerTime } from '../../shared/agenda/speaker-clock.ts'
import type { LevelId } from '../../shared/kernel/ids.ts'

const levels = ['local', 'national', 'civil-society', 'regional'] as LevelId[]
const item = (more: object = {}): Item =>
  ({
    id: 'i',
    kind: 'item',
    title: 'What next?',
    respondsTo: [],
    speakers: [],
    attribution: 'named',
    ...more,
  }) as unknown as Item
const asked = (answers: object, points: object = {}, pointsAnswered: object = {}): AgendaSlice =>
  ({
    ...noAgenda,
    nodes: { i: item() },
    activeId: 'i',
    answers,
    points,
    pointsAnswered,
  }) as unknown as AgendaSlice
const answer = (id: string, level: string, at: number) => ({
  id,
  itemId: 'i',
  level,
  at,
  text: id,
  seatId: id,
  personId: id,
  attribution: 'named',
})
const many = (level: string, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${level}${n}`, answer(`${level}${n}`, level, n)]),
  )

test('of a level’s answers the newest are shown, as many as fit, and the rest is counted', () => {
  const groups = answersOnStage(asked(many('local', 10)), item(), levels)
  expect(groups).toMatchObject([{ level: 'local', count: 10 }])
  expect(groups?.[0]?.shown.map(({ id }) => id)).toEqual(['local9', 'local8', 'local7'])
})

test('with more levels than columns each has room for one answer', () => {
  const answers = Object.assign({}, ...levels.map((level) => many(level, 2)))
  const groups = answersOnStage(asked(answers), item(), levels)
  expect(groups?.map(({ shown, count }) => [shown.length, count])).toEqual(Array(4).fill([1, 2]))
})

test('answers whose words are hidden are counted', () => {
  const hidden = { ...answer('a', 'local', 1), text: null }
  expect(answersOnStage(asked({ a: hidden }), item(), levels)).toEqual([
    { level: 'local', shown: [], count: 1 },
  ])
})

test('an item that does not ask the room shows no answers, though it has some', () => {
  expect(answersOnStage(asked(many('local', 2)), item({ title: 'Opening' }), levels)).toBeNull()
})

const part = (id: string, more: Partial<SpeakerTime> = {}): SpeakerTime =>
  ({
    personId: id,
    speakingId: id,
    elapsedMs: 0,
    isSpeaking: false,
    isAway: false,
    ...more,
  }) as SpeakerTime

test('of several speakers the one whose turn it is comes first, then those who have not spoken', () => {
  const parts = [
    part('a', { elapsedMs: 9 as never }),
    part('b', { isSpeaking: true }),
    part('c', { isAway: true }),
    part('d'),
  ]
  const turn = turnOnStage(parts)
  expect(turn?.speaking.personId).toBe('b')
  expect(turn?.coming.map(({ personId }) => personId)).toEqual(['d'])
})

test('somebody alone has the item’s clock, not a turn', () => {
  expect(turnOnStage([part('a', { isSpeaking: true }), part('b', { isAway: true })])).toBeNull()
  expect(turnOnStage([part('a'), part('b')])).toBeNull()
})

test('a point that was answered no longer waits', () => {
  const points = {
    p: { id: 'p', toItemId: 'i', toPersonId: null, at: 1 },
    q: { id: 'q', toItemId: 'i', toPersonId: null, at: 2 },
  }
  expect(waitingPoints(asked({}, points, { p: 5 }), item()).map(({ id }) => id)).toEqual(['q'])
})

test('levels stand in the session’s order, seats of none last, and levels without seats not at all', () => {
  const share = (level: string | null, seats = 1) => ({ level, seats }) as LevelShare
  const groups = [share(null), share('national'), share('regional', 0), share('local')]
  const order = levels.map((id) => ({ id, label: null }))
  expect(inLevelOrder(groups, order).map(({ level }) => level)).toEqual(['local', 'national', null])
})
