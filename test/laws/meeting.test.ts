import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audiences } from '../../shared/kernel/area.ts'
import {
  commandTable,
  emptyWorld,
  eventTable,
  evolve,
  needsSnapshot,
  redact,
  redactEvent,
} from '../../shared/meeting.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { Coverage } from './coverage.ts'
import { askTwice, course, deepFrozen, run, warmedUp } from './meeting-course.ts'

const runs = { numRuns: 400 }
const eventTypes = Object.keys(eventTable)
const commandTypes = Object.keys(commandTable)
const areas = ['session', 'people', 'agenda', 'floor', 'poll', 'conclusions']
const back = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
/** Says in full where two things differ, and takes no time where they do not. */
function expectSame(actual: unknown, expected: unknown, where: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, where).toStrictEqual(expected)
}

test('[K1] a log replayed gives the live state, straight or read back from text', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, fc.boolean(), (steps, names) => {
      const room = warmedUp(names)
      run(room, steps, seen)
      const log = deepFrozen(room.log)
      expectSame(log.reduce(evolve, deepFrozen(emptyWorld)), room.world, 'replayed')
      expectSame(back(log).reduce(evolve, emptyWorld), room.world, 'read back and replayed')
    }),
    runs,
  )
  seen.expectAtLeast(
    3,
    eventTypes.filter((type) => type !== 'session/created'),
  )
})

test('[K2] [K3] a refusal changes nothing, and the same question has the same answer', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, (steps) => {
      const room = warmedUp(true)
      for (const [n, next] of steps.entries()) {
        room.decided = (command, by, facts) => {
          const [first, second] = askTwice(room, command, by, facts)
          expectSame(second, first, command.type)
          seen.note(`${first.ok ? 'accepts' : 'refuses'} ${command.type}`)
        }
        const [before, length] = [room.world, room.log.length]
        const outcome = room.try(next, n)
        if (typeof outcome !== 'string' && next.does !== 'ballot.cast') {
          expect(outcome.length, `events of ${next.does}`).toBeGreaterThan(0)
          continue
        }
        expect(room.world).toBe(before)
        expect(room.log).toHaveLength(length)
        seen.note(typeof outcome === 'string' ? `refused in ${next.does.split('.')[0]}` : 'ballot')
      }
    }),
    runs,
  )
  seen.expectAtLeast(
    3,
    commandTypes.filter((type) => type !== 'session.create').map((type) => `accepts ${type}`),
  )
  seen.expectAtLeast(
    1,
    commandTypes.map((type) => `refuses ${type}`),
  )
  seen.expectAtLeast(10, ['ballot', ...areas.map((area) => `refused in ${area}`)])
})

test('[K4] every audience, told event by event, sees what it would see of the whole', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, fc.boolean(), (steps, names) => {
      const room = warmedUp(names)
      run(room, steps, new Coverage())
      for (const audience of audiences) {
        let whole = emptyWorld
        let theirs = redact(emptyWorld, audience)
        for (const event of room.log) {
          const shown = redactEvent(event, audience, whole)
          whole = evolve(whole, event)
          theirs = shown ? evolve(theirs, shown) : theirs
          if (needsSnapshot(event, audience)) {
            theirs = redact(whole, audience)
            seen.note(`${audience} anew`)
          }
          expectSame(theirs, redact(whole, audience), `${audience} after ${event.type}`)
          seen.note(shown ? `${audience} ${event.type}` : `${audience} hides ${event.type}`)
          if (audience !== 'moderators' && shown) expect([shown.command, shown.actorId]).toEqual([null, null])
        }
      }
    }),
    runs,
  )
  const hidden = (type: string) =>
    type.startsWith('people/') || /^poll\/(created|revised|discarded)$/.test(type)
  for (const audience of audiences)
    seen.expectAtLeast(
      3,
      eventTypes.map((type) =>
        audience !== 'moderators' && hidden(type) ? `${audience} hides ${type}` : `${audience} ${type}`,
      ),
    )
  seen.expectAtLeast(10, ['observers anew'])
})

/** What an event says beyond what the log adds to every one. */
function ownFields({
  type: _type,
  seq: _seq,
  at: _at,
  command: _command,
  actorId: _by,
  ...own
}: RecordedEvent) {
  return own
}

test('[K5] every event is one its schema takes whole, and survives being written as text', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, (steps) => {
      const room = warmedUp(true)
      run(room, steps, new Coverage())
      for (const event of room.log) {
        const schema = eventTable[event.type]
        expect(schema, event.type).toBeDefined()
        // What the schema does not declare it drops: then it would not be there tomorrow.
        expect(schema.parse(event), event.type).toEqual(ownFields(event))
        expectSame(back(event), event, event.type)
        seen.note(event.type)
      }
    }),
    runs,
  )
  seen.expectAtLeast(3, eventTypes)
})
