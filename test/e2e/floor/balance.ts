import { expect, test } from 'vitest'
import { send } from '../support/session-api.ts'
import { eventually, type Visitor } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'

/** How the discussion was shared, for the moderator and projected. */
export function balanceTests(hall: () => Hall): void {
  test('[F54] [F56] shows speaking time by level to the moderator, and on the stage as may be told outside', async () => {
    const { moderator, server, session, stage } = hall()
    const { visitor, t } = moderator
    await visitor.page.getByText(t.balance('title')).click()
    await eventually(() => barsOf(visitor)).toEqual([
      'Local 6 min 30 s · 3 contributions · 2 of 2 seats heard',
      'Regional 0 s · 0 contributions · 0 of 2 seats heard',
      'National 1 min · 1 contribution · 1 of 2 seats heard',
      'International 0 s · 0 contributions · 0 of 1 seats heard',
    ])
    await visitor.isAccessible()
    await visitor.shoot('floor-balance-laptop')
    await send(server, session.id, session.tokens.moderator, {
      type: 'session.show-on-stage',
      view: 'balance',
    })
    await eventually(() => barsOf(stage)).toContain('National 0 s · 0 contributions · 0 of 2 seats heard')
    expect((await barsOf(stage))[0]).toBe('Local 6 min 30 s · 3 contributions · 2 of 2 seats heard')
    expect(await stage.page.getByText(guests.eva.name).count()).toBe(0)
    await stage.isAccessible()
    await stage.shoot('floor-balance-stage')
  })
}

/** Each level's line as a screen reader reads it. */
async function barsOf({ page, t }: Visitor): Promise<string[]> {
  const bars = page.getByRole('list', { name: t.balance('byLevel') })
  const lines = await bars.ariaSnapshot()
  return [...lines.matchAll(/listitem: (.*)/g)].map(([, words = '']) => words)
}
