import { describe, expect, test } from 'vitest'
import { pointsGroups } from '../../client/agenda/room/points-groups.ts'
import type { Speaker } from '../../shared/agenda/messages.ts'
import { pointId } from '../../shared/kernel/ids.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { Drive, item, node, person, planOf } from '../agenda/drive.ts'

const speaker = (id: string): Speaker => ({
  personId: person(id),
  allotMs: null,
  status: 'expected',
  substituteId: null,
})
const plan = planOf([
  item('a', 5, { speakers: [speaker('ana')] }),
  item('b', 5, { speakers: [speaker('bo')] }),
  item('c', 5, { speakers: [speaker('bo'), speaker('cleo')] }),
])

/** The second item under way, and a point to each of these. */
function room(...put: { to?: string; toPerson?: string }[]): Drive {
  const drive = new Drive(plan).at(0).start().at(5).next()
  for (const [index, { to, toPerson }] of put.entries())
    drive.happens({
      type: 'agenda/point-put',
      pointId: pointId.parse(`p${index}`),
      toItemId: to ? node(to) : null,
      toPersonId: toPerson ? person(toPerson) : null,
      seatId: null,
      personId: null,
      level: null,
      text: 'Why?',
    } as RecordedEvent)
  return drive
}
const shown = (drive: Drive) =>
  pointsGroups(drive.agenda, drive.rows()).map(
    ({ row, points }) => `${row?.id ?? 'nobody'}: ${points.map(({ id }) => id).join(' ')}`,
  )

describe('the points that wait for an answer', () => {
  test('stand in one place, under way first, also when their item is over', () => {
    expect(shown(room({ to: 'a' }, { to: 'c' }, { to: 'b' }))).toEqual(['b: p2', 'a: p0', 'c: p1'])
  })

  test('a point to somebody stands where they speak now, else next, else where they spoke last', () => {
    const put = room({ toPerson: 'bo' }, { toPerson: 'cleo' }, { toPerson: 'ana' })
    expect(shown(put)).toEqual(['b: p0', 'a: p2', 'c: p1'])
    expect(shown(put.at(10).next())).toEqual(['c: p0 p1', 'a: p2'])
  })

  test('a point to somebody who speaks nowhere is not lost', () => {
    expect(shown(room({ toPerson: 'dan' }))).toEqual(['nobody: p0'])
  })

  test('what is answered goes, except where it was answered just now', () => {
    const drive = room({ to: 'a' }, { to: 'b' }, { to: 'b' })
    for (const id of ['p0', 'p1']) drive.do({ type: 'agenda.answer-point', pointId: pointId.parse(id) })
    expect(shown(drive)).toEqual(['b: p2 p1'])
    expect(shown(drive.at(10).next())).toEqual(['b: p2'])
  })
})
