import { expect, test } from 'vitest'
import type { Audience } from '../../shared/kernel/area.ts'
import { emptyWorld, evolve, redact, redactEvent } from '../../shared/meeting.ts'
import { warmedUp } from '../laws/floor-discussion.ts'

const telling = /lisboa|bergen|ghent|finland|norway|"ana"|"bo"|"cem"|"dita"|"finn"|Housing|On warm/

/** Everything of the floor that reaches an audience: its events one by one, and the state at the end. */
function reaches(audience: Audience, names: boolean) {
  const { log, world } = warmedUp(names)
  const events: unknown[] = []
  let before = emptyWorld
  for (const event of log) {
    if (event.type.startsWith('floor/')) events.push(redactEvent(event, audience, before))
    before = evolve(before, event)
  }
  return { events, floor: redact(world, audience).floor, whole: world.floor }
}

test('[F29] observers who may not see names learn no seat, no person and no subject', () => {
  const { events, floor, whole } = reaches('observers', false)
  expect(JSON.stringify(whole)).toMatch(telling)
  expect(JSON.stringify(events)).not.toMatch(telling)
  expect(JSON.stringify(floor)).not.toMatch(telling)
  expect(events.map((event) => event && (event as { type: string }).type)).toContain('floor/undone')
  expect(floor.queue).toHaveLength(whole.queue.length)
  expect(floor.speeches).toHaveLength(1)
})

test.each(['participants', 'observers'] as const)(
  '[F29] %s otherwise see all but the journal',
  (audience) => {
    const { floor, whole } = reaches(audience, true)
    expect(whole.journal).not.toEqual([])
    expect(floor).toEqual({ ...whole, journal: null })
  },
)

test('[F29] participants see names even where observers do not', () => {
  const { floor, whole } = reaches('participants', false)
  expect(floor).toEqual({ ...whole, journal: null })
})
