import { expect, test } from 'vitest'
import { roomByItem } from '../../shared/agenda/room-by-item.ts'
import { type AgendaSlice, noAgenda } from '../../shared/agenda/slice.ts'
import type { LevelId } from '../../shared/kernel/ids.ts'

const node = (id: string, speaker: string, respondsTo: string[] = []) => ({
  id,
  kind: 'item',
  title: id,
  respondsTo,
  speakers: [{ personId: speaker, substituteId: null }],
})
const point = (id: string, at: number, to: object) => ({ id, at, toItemId: null, toPersonId: null, ...to })
const agenda = {
  ...noAgenda,
  root: ['talk', 'reply', 'closing'],
  nodes: {
    talk: node('talk', 'city'),
    reply: node('reply', 'state', ['talk', 'gone']),
    closing: node('closing', 'state'),
  },
  points: {
    late: point('late', 9, { toItemId: 'reply' }),
    early: point('early', 1, { toPersonId: 'state' }),
    lost: point('lost', 5, { toPersonId: 'guest' }),
  },
  pointsAnswered: { early: 10 },
  answers: { a: { id: 'a', itemId: 'closing', level: 'local', at: 3 } },
} as unknown as AgendaSlice

test('what the room said stands once, at its item, in the agenda’s order and in the order it was said', () => {
  const room = roomByItem(agenda, ['local'] as LevelId[])
  expect(room.map(({ item, points }) => [item?.id ?? null, points.map(({ id }) => id)])).toEqual([
    ['reply', ['early', 'late']],
    ['closing', []],
    [null, ['lost']],
  ])
  expect(room[0]?.points.map(({ isAnswered }) => isAnswered)).toEqual([true, false])
  expect(room[0]?.answered.map(({ id }) => id)).toEqual(['talk'])
  expect(room[1]?.answers.map(({ level, answers }) => [level, answers.length])).toEqual([['local', 1]])
})
