import fc from 'fast-check'
import { expect, test } from 'vitest'
import { floorForExport, logForExport } from '../../shared/floor/export.ts'
import type { FloorSlice } from '../../shared/floor/slice.ts'
import { speechesBegun } from '../../shared/floor/speaking-time.ts'
import { emptyWorld, evolve, redact, redactEvent } from '../../shared/meeting.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import { Coverage } from './coverage.ts'
import { course, run, warmedUp } from './floor-discussion.ts'

/** The requests of which some event or state tells who asked. */
function told(events: readonly (RecordedEvent | null)[], floor: FloorSlice): Set<string> {
  const ids = new Set<string>()
  for (const event of events) {
    const found = event?.type === 'floor/speech-started' ? event.who : event
    if (!event || !found) continue
    if ('requestId' in event && 'seatId' in found && found.seatId !== null) ids.add(event.requestId)
    const lists = [
      ...('list' in event ? (event.list ?? []) : []),
      ...(event.type === 'floor/undone' ? event.restore.waiting.map(({ request }) => request) : []),
      ...(event.type === 'floor/undone' ? (event.restore.edited ?? []).map(({ request }) => request) : []),
    ]
    if (event.type === 'floor/round-started' || event.type === 'floor/speakers-entered')
      for (const one of event.requests) if (one.seatId !== null) ids.add(one.requestId)
    for (const request of lists) if (request.seatId !== null) ids.add(request.id)
  }
  for (const request of floor.queue) if (request.seatId !== null) ids.add(request.id)
  for (const speech of speechesBegun(floor)) if (speech.seatId !== null) ids.add(speech.requestId)
  return ids
}

/** Called again after a call was undone: whoever was seen to speak once cannot be unseen. */
const calledAgain = (log: readonly RecordedEvent[]): string[] =>
  log.flatMap((e) => (e.type === 'floor/undone' ? e.restore.waiting.map(({ request }) => request.id) : []))

test('[F52] who spoke under the Chatham House rule is told neither to observers nor by an export', () => {
  const seen = new Coverage()
  fc.assert(
    fc.property(course, (steps) => {
      const room = warmedUp(true, true)
      run(room, steps, new Coverage())
      const again = calledAgain(room.log)
      const speeches = speechesBegun(room.world.floor)
      const silent = speeches.filter(({ attribution }) => attribution === 'chatham-house')
      const hushed = new Set(silent.map(({ requestId }) => requestId))
      const named = speeches.filter(({ requestId }) => !hushed.has(requestId))
      let whole = emptyWorld
      const events = room.log.map((event) => {
        const shown = redactEvent(event, 'observers', whole)
        whole = evolve(whole, event)
        return shown
      })
      const watched = told(events, redact(room.world, 'observers').floor)
      const file = told(logForExport(room.log, room.world), floorForExport(room.world))
      for (const { requestId } of silent) {
        expect(file.has(requestId)).toBe(false)
        expect(watched.has(requestId) && !again.includes(requestId)).toBe(false)
      }
      for (const { requestId } of named)
        expect([requestId, watched.has(requestId), file.has(requestId)]).toEqual([requestId, true, true])
      const twice = silent.filter(({ requestId }) => again.includes(requestId))
      seen.note(
        ...named.map(() => 'named'),
        ...silent.map(() => 'silent'),
        ...twice.map(() => 'called again'),
      )
    }),
    { numRuns: 300 },
  )
  seen.expectAtLeast(30, ['named', 'silent'])
  // Rarer: a call must be undone and its request be called anew under the rule.
  seen.expectAtLeast(5, ['called again'])
})
