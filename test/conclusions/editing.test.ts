import { describe, expect, test } from 'vitest'
import { mayRead, mayWrite } from '../../shared/conclusions/evolve.ts'
import type { Role } from '../../shared/kernel/area.ts'
import { created } from '../session/founded.ts'
import { given, Rehearsal } from '../support/given.ts'

/** Who may write, in a session driven by these commands. */
function writers(
  ...commands: { type: 'conclusions.let-edit' | 'session.close' | 'session.publish'; who?: string }[]
) {
  const rehearsal = new Rehearsal([created()])
  commands.forEach((command, index) => void rehearsal.send({ ...command, id: `c${index}` }))
  const roles: Role[] = ['moderator', 'co-moderator', 'rapporteur', 'participant', 'observer', 'stage']
  return roles.filter((role) => mayWrite(rehearsal.world, role, true))
}

const leads = ['moderator', 'co-moderator', 'rapporteur']

describe('the conclusions', () => {
  test('[C1] are edited by those the moderator lets', () => {
    expect(writers()).toEqual(leads)
    expect(writers({ type: 'conclusions.let-edit', who: 'everyone' })).toEqual([...leads, 'participant'])
    expect(writers({ type: 'conclusions.let-edit', who: 'nobody' })).toEqual([])
    given(created()).when({ type: 'conclusions.let-edit', who: 'rapporteurs' }).then('conclusions/as-it-is')
  })

  test('[C2] are left to rapporteurs at the close, and to nobody once published', () => {
    const everyone = { type: 'conclusions.let-edit', who: 'everyone' } as const
    expect(writers(everyone, { type: 'session.close' })).toEqual(leads)
    expect(writers(everyone, { type: 'session.close' }, { type: 'session.publish' })).toEqual([])
    const closed = [created(), { type: 'session/closed' }] as const
    given(...closed)
      .when(everyone)
      .then('conclusions/session-closed')
    given(...closed, { type: 'session/published' })
      .when(everyone)
      .then('conclusions/published')
  })

  test('[C3] are read by observers if the moderator shows the draft, or once published', () => {
    const readable = (
      see: boolean,
      ...events: ({ type: 'session/closed' } | { type: 'session/published' })[]
    ) =>
      mayRead(
        new Rehearsal([created({ observersSee: { draft: see, names: true } }), ...events]).world,
        'observer',
        true,
      )
    expect(readable(false)).toBe(false)
    expect(readable(true)).toBe(true)
    expect(readable(false, { type: 'session/closed' })).toBe(false)
    expect(readable(false, { type: 'session/closed' }, { type: 'session/published' })).toBe(true)
  })

  test('[C4] are closed to somebody who waits to be let in', () => {
    const rehearsal = new Rehearsal([created()])
    rehearsal.send({ type: 'conclusions.let-edit', who: 'everyone' })
    expect([mayRead, mayWrite].map((may) => may(rehearsal.world, 'participant', false))).toEqual([
      false,
      false,
    ])
    expect([mayRead, mayWrite].map((may) => may(rehearsal.world, 'participant', true))).toEqual([true, true])
  })

  test('[C5] show one statement on the stage', () => {
    const show = { type: 'conclusions.show', statementId: 't3' } as const
    given(created())
      .when(show)
      .then([{ type: 'conclusions/shown', statementId: 't3' }])
    given(created())
      .when({ ...show, statementId: null })
      .then('conclusions/as-it-is')
  })
})
