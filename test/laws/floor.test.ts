import fc from 'fast-check'
import { expect, test } from 'vitest'
import { speechesBegun } from '../../shared/floor/speaking-time.ts'
import { isRunning, speechClock } from '../../shared/floor/speech-clock.ts'
import { emptyWorld, evolve } from '../../shared/meeting.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import type { Rehearsal } from '../support/given.ts'
import { Coverage } from './coverage.ts'
import { asking, changing, course, run, speaking, take, warmedUp } from './floor-discussion.ts'
import { expectRedactionLaw } from './redaction.ts'

/** Requests that left the list unheard: withdrawn, or put in by a moderator who took that back. */
function withdrawn(log: readonly RecordedEvent[]): Set<string> {
  const gone = new Set<string>()
  for (const event of log) {
    if (event.type === 'floor/withdrawn') gone.add(event.requestId)
    if (event.type !== 'floor/undone') continue
    for (const { request } of event.restore.waiting) gone.delete(request.id)
    for (const id of event.restore.notWaiting) gone.add(id)
  }
  return gone
}

/** Every request that was ever made, in the order of the log. */
function requests(log: readonly RecordedEvent[]): string[] {
  return log.flatMap((e) => {
    if (e.type === 'floor/requested') return [e.requestId]
    const entered = e.type === 'floor/round-started' || e.type === 'floor/speakers-entered'
    return entered ? e.requests.map(({ requestId }) => requestId) : []
  })
}

const spoken = ({ world: { floor } }: Rehearsal): string[] =>
  [...floor.speeches, ...floor.interrupted, ...(floor.speaking ? [floor.speaking] : [])].map(
    ({ requestId }) => requestId,
  )
const waiting = ({ world }: Rehearsal): string[] => world.floor.queue.map(({ id }) => id)
const aside = ({ world }: Rehearsal): string[] =>
  Object.values(world.floor.aside)
    .flat()
    .map(({ id }) => id)

test('[F28] [F73] nobody is lost, nobody called twice for one request, and the log replayed gives the same floor', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, (steps) => {
      const room = warmedUp(true, true)
      for (const [n, step] of steps.entries()) {
        seen.outcome(take(room, step, n))
        if (aside(room).length > 0) seen.note(`aside when ${step.does}`)
        const { rules } = room.world.floor
        if (rules.listFor === 'session') expect(aside(room)).toEqual([])
      }
      const requested = requests(room.log)
      const places = [...waiting(room), ...aside(room), ...spoken(room), ...withdrawn(room.log)]
      expect(places.toSorted()).toEqual(requested.toSorted())
      expect(room.log.reduce(evolve, emptyWorld).floor).toEqual(room.world.floor)
    }),
    { numRuns: 350 },
  )
  seen.expectAtLeast(25, ['floor/requested', 'floor/withdrawn', 'floor/speech-started', 'floor/undone'])
  seen.expectAtLeast(8, ['people/removed', 'floor/waiting-already', 'floor/list-closed'])
  seen.expectAtLeast(8, ['floor/round-started', 'floor/speakers-entered'])
  const whenAside = ['next', 'back', 'undo', 'call', 'strike', 'withdraw', 'fetch', 'remove', 'rules', 'edit']
  seen.expectAtLeast(
    8,
    whenAside.map((does) => `aside when ${does}`),
  )
})

test('[F23] [F26] undo takes back what the moderator did, and nothing that others did meanwhile', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, changing, fc.array(asking, { maxLength: 8 }), (steps, change, meanwhile) => {
      const room = warmedUp()
      run(room, steps, new Coverage())
      const before = room.world.floor
      const queueBefore = waiting(room)
      fc.pre(typeof take(room, change, 900) !== 'string')
      const since = room.log.length
      for (const [n, step] of meanwhile.entries()) take(room, step, 1_000 + n)
      const events = room.log.slice(since)
      const asked = events.flatMap((e) => (e.type === 'floor/requested' ? [e.requestId as string] : []))
      const left = events.flatMap((e) => (e.type === 'floor/withdrawn' ? [e.requestId as string] : []))
      seen.note(change.does, ...asked.map(() => 'asked'), ...left.map(() => 'left'))
      const undone = room.send({ type: 'floor.undo', id: 'back', commandId: 'k900' })
      expect(undone).toMatchObject([{ type: 'floor/undone', undoes: 'k900' }])
      expect(waiting(room)).toEqual([...queueBefore, ...asked].filter((id) => !left.includes(id)))
      const { open, closesAt, rules, texts, speaking, interrupted, speeches, journal } = room.world.floor
      expect({ open, closesAt, rules, texts, speaking, interrupted, speeches }).toEqual({
        open: before.open,
        closesAt: before.closesAt,
        rules: before.rules,
        texts: before.texts,
        speaking: before.speaking,
        interrupted: before.interrupted,
        speeches: before.speeches,
      })
      expect(journal).toEqual(before.journal?.slice(-19))
    }),
    { numRuns: 700 },
  )
  seen.expectAtLeast(8, [
    'call',
    'finish',
    'list',
    'nameplate',
    'strike',
    'clock',
    'extend',
    'interrupt',
    'rules',
    'closing',
    'move',
    'correct',
  ])
  seen.expectAtLeast(25, ['asked', 'left'])
})

test('[F31] [F34] the time spoken adds up to the time in which somebody spoke, interrupted or not', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(speaking, fc.array(fc.nat(9_000), { minLength: 50, maxLength: 50 }), (steps, waits) => {
      const room = warmedUp()
      const before = speechesBegun(room.world.floor).map((speech) => speechClock(speech, room.at).spokenMs)
      let spokenMs = before.reduce((sum, ms) => sum + ms, 0)
      for (const [n, step] of steps.entries()) {
        const { speaking: now } = room.world.floor
        const from = room.at
        room.wait(waits[n] ?? 0)
        seen.outcome(take(room, step, n))
        if (now && isRunning(now)) spokenMs += room.at - from
      }
      const clocks = speechesBegun(room.world.floor).map((speech) => speechClock(speech, room.at).spokenMs)
      expect(clocks.reduce((sum, ms) => sum + ms, 0)).toBe(spokenMs)
      const { floor } = room.world
      expect(floor.speaking !== null || floor.interrupted.length === 0).toBe(true)
      if (clocks.length > before.length + 3) seen.note('long')
    }),
    { numRuns: 200 },
  )
  seen.expectAtLeast(25, ['floor/speech-interrupted', 'floor/speech-returned', 'floor/speech-paused', 'long'])
})

const floorEvents = [
  'floor/requested',
  'floor/withdrawn',
  'floor/speech-started',
  'floor/speech-finished',
  'floor/speech-paused',
  'floor/speech-resumed',
  'floor/speech-extended',
  'floor/speech-interrupted',
  'floor/speech-returned',
  'floor/closing-set',
  'floor/rules-set',
  'floor/moved',
  'floor/edited',
  'floor/round-started',
  'floor/text-handed-in',
  'floor/text-taken-back',
  'floor/opened',
  'floor/closed',
  'floor/undone',
]

test.each([
  [true, false],
  [false, false],
  [true, true],
])(
  '[F29] [F30] [F53] every audience follows the floor it may see (names shown: %s, items not attributed: %s)',
  (names, silent) => {
    const seen = new Coverage()
    fc.assert(
      fc.property(course, fc.boolean(), (steps, ends) => {
        const room = warmedUp(names, silent)
        run(room, steps, new Coverage())
        if (ends) room.send({ type: 'session.close' })
        expectRedactionLaw(room.log, 'floor', seen)
      }),
      { numRuns: 300 },
    )
    for (const audience of ['moderators', 'participants', 'observers'])
      seen.expectAtLeast(
        8,
        [...floorEvents, 'session/closed'].map((type) => `${audience} ${type}`),
      )
    seen.expectAtLeast(8, ['participants hides people/removed', 'observers hides people/removed'])
  },
)
