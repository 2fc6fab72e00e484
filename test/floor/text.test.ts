import { expect, test } from 'vitest'
import { balance } from '../../shared/floor/balance.ts'
import { recordEndsAt } from '../../shared/floor/decide-text.ts'
import { seatsOf } from '../../shared/floor/seats.ts'
import { suggestNext } from '../../shared/floor/suggestion.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { HOUR_MS } from '../../shared/kernel/time.ts'
import { redact } from '../../shared/meeting.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, delegations, wim } from '../support/delegations.ts'
import { Rehearsal, type Sent } from '../support/given.ts'
import { undo, waiting } from './commands.ts'

const handIn = (textId: string, kind = 'written', more: object = {}): Sent => ({
  type: 'floor.hand-in',
  id: `in-${textId}`,
  textId,
  kind,
  text: 'Rents eat what wages give.',
  ...more,
})
const takeBack = (textId: string): Sent => ({ type: 'floor.take-back', id: `out-${textId}`, textId })
const texts = ({ world }: Rehearsal) => world.floor.texts.map(({ id }) => id)

test('[F60] a contribution in writing counts as one, text for the record does not', () => {
  const room = waiting()
  expect(room.send(handIn('w1'), ana)).toMatchObject([{ seatId: 'lisboa', byModerator: false }])
  room.send(handIn('w2', 'for-the-record'), bo)
  const seats = seatsOf(Object.values(room.world.session.people).map((one) => ({ ...one, details: null })))
  expect(suggestNext(room.world.floor, seats, 'first-timers')?.requestId).toBe('b')
  const { written, notHeard } = balance(room.world.floor, seats, room.at)
  expect(written).toBe(1)
  expect(notHeard).toContain('bergen')
  expect(notHeard).not.toContain('lisboa')
})

test('[F60] keeps to the list’s hours, to admission and to its bounds', () => {
  const room = new Rehearsal(delegations())
  expect(room.send(handIn('w'), wim)).toBe('floor/not-admitted')
  expect(room.send(handIn('w'))).toBe('floor/name-the-speaker')
  for (let n = 0; n < limits.textsPerSeat; n += 1) room.send(handIn(`w${n}`), ana)
  expect(room.send(handIn('w0'), bo)).toBe('floor/text-exists')
  expect(room.send(handIn('more'), ana)).toBe('floor/texts-full')
  room.send({ type: 'floor.close' })
  expect(room.send(handIn('late'), bo)).toBe('floor/list-closed')
  expect(room.send(handIn('late', 'for-the-record'), bo)).toHaveLength(1)
})

test('[F60] a seat takes its text back, a moderator strikes it and takes that back', () => {
  const room = waiting()
  room.send(handIn('w1'), ana)
  room.send(handIn('w2', 'written', { forPersonId: 'bo' }))
  expect(room.send(takeBack('w1'), bo)).toBe('floor/not-yours')
  room.send(takeBack('w1'))
  expect(texts(room)).toEqual(['w2'])
  expect(room.send(handIn('w1'), ana)).toBe('floor/text-exists')
  room.send(undo('out-w1'))
  expect(texts(room)).toEqual(['w1', 'w2'])
  room.send(undo('in-w2'))
  expect(texts(room)).toEqual(['w1'])
  expect(room.send(takeBack('w1'), ana)).toHaveLength(1)
  expect(room.send(takeBack('w1'), ana)).toBe('floor/text-unknown')
})

test('[F61] text for the record is taken for two hours after the close, unless the record is published', () => {
  const room = waiting()
  expect(recordEndsAt(room.world.floor)).toBeNull()
  room.send({ type: 'session.close' })
  expect(recordEndsAt(room.world.floor)).toBe(room.at + 2 * HOUR_MS)
  expect(room.send(handIn('w', 'written'), ana)).toBe('floor/session-closed')
  room.wait(2 * HOUR_MS - 1)
  expect(room.send(handIn('r1', 'for-the-record'), ana)).toHaveLength(1)
  const published = new Rehearsal(room.log, room.at)
  published.send({ type: 'session.publish' })
  expect(published.send(handIn('r2', 'for-the-record'), ana)).toBe('floor/record-closed')
  expect(room.wait(1).send(handIn('r2', 'for-the-record'), ana)).toBe('floor/record-closed')
})

test('[F62] of a text from an item that is not attributed observers know only that it is there', () => {
  const room = waiting()
  room.send(handIn('w1'), ana)
  room.send({ type: 'agenda.set', plan: planOf([item('frank', 10, { attribution: 'chatham-house' })]) })
  room.send({ type: 'agenda.start' })
  room.send(handIn('w2'), bo)
  const [open, silent] = redact(room.world, 'observers').floor.texts
  expect(open).toMatchObject({ seatId: 'lisboa', text: 'Rents eat what wages give.' })
  expect(silent).toMatchObject({ id: 'w2', seatId: null, personId: null, text: null })
  expect(redact(room.world, 'participants').floor.texts[1]).toMatchObject({ seatId: 'bergen' })
})
