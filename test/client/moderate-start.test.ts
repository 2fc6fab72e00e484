import { describe, expect, test } from 'vitest'
import { markChoices, toggledMarks } from '../../client/agenda/mark-choices.ts'
import { startWays } from '../../client/app/moderate/start-ways.ts'
import { spanOf } from '../../shared/kernel/time.ts'
import { at, Drive, item, min, planOf } from '../agenda/drive.ts'

describe('starting away from the planned time', () => {
  const plan = planOf([item('a', 20), item('b', 40, { notBefore: at(30), hardEnd: at(70) })])
  const world = {
    ...new Drive(plan).world,
    session: { ...new Drive(plan).world.session, status: 'open' as const },
  }

  test('late, the plan keeps its gap or moves as a whole', () => {
    expect(startWays(world, at(25))).toEqual({
      awayMs: min(25),
      plannedEndAt: at(70),
      keptEndsAt: at(85),
      movedEndsAt: at(95),
    })
    expect(startWays(world, at(8))).toMatchObject({ keptEndsAt: at(70), movedEndsAt: at(78) })
  })

  test('early too: what must not begin before its time waits unless the plan moves', () => {
    expect(startWays(world, at(-12))).toMatchObject({
      awayMs: -min(12),
      keptEndsAt: at(70),
      movedEndsAt: at(58),
    })
  })

  test('near its time, half a day from it, without an appointment or under way there is one way only', () => {
    expect([startWays(world, at(5)), startWays(world, at(-5)), startWays(world, at(13 * 60))]).toEqual([
      null,
      null,
      null,
    ])
    expect(startWays(new Drive({ ...plan, floating: true }).world, at(42))).toBeNull()
    expect(startWays(new Drive(plan).at(42).start().world, at(60))).toBeNull()
  })
})

describe('warning marks to choose from', () => {
  const [two, half, end] = [min(2), min(0.5), spanOf(0)]

  test('the usual ones and what is set besides, never the end', () => {
    const choices = markChoices([spanOf(45_000), half, end])
    expect(choices).toContain(spanOf(45_000))
    expect(choices).not.toContain(0)
    expect(choices).toEqual([...choices].sort((a, b) => b - a))
  })

  test('one more or one less', () => {
    expect(toggledMarks([two, half, end], two)).toEqual([half])
    expect(toggledMarks([half, end], two)).toEqual([two, half])
    expect(toggledMarks([half, end], half)).toEqual([])
  })
})
