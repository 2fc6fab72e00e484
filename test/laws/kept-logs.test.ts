import { expect, test } from 'vitest'
import { emptyWorld, eventTable, evolve } from '../../shared/meeting.ts'
import { keepToday, keptLogs, typesNotKept } from './kept-logs.ts'

/** `KEEP_EVENTS=1` before the tests keeps a log of today beside the earlier ones: for a change that adds an event. */
if (process.env.KEEP_EVENTS) keepToday()
const logs = keptLogs()

test('[K7] a kept log holds every type of event there is', () => {
  expect(logs.length).toBeGreaterThan(0)
  expect(typesNotKept(logs)).toEqual([])
})

test.each(logs)('[K6] the log kept in $name is read today as it was written', ({ log, world }) => {
  expect(log.length).toBeGreaterThan(20)
  for (const event of log) {
    const { type, seq, at, command, actorId, ...own } = event
    expect(Object.keys(eventTable), 'the types of event').toContain(type)
    // A field may come to be understood; none may be forgotten or read as something else.
    expect(eventTable[type].parse(event), `${type}, number ${seq}`).toEqual(own)
    expect([typeof at, typeof command, actorId === undefined]).toEqual(['number', 'object', false])
  }
  // What slices came to hold since may stand beside it.
  expect(log.reduce(evolve, emptyWorld)).toMatchObject(world)
})
