import { expect, test } from 'vitest'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { send, stateOf } from '../support/session-api.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { speakingIn } from './list.ts'

/** What is said under the Chatham House rule stays in the room; how the discussion was shared does not. */
export function chathamTests(hall: () => Hall): void {
  test('[F52] names to observers nobody who waits or speaks under the Chatham House rule, nor in any file', async () => {
    const { clock, guests: people, moderator, observer, server, session, stage } = hall()
    const { eva, grace } = people
    const { moderator: token, observer: outside } = session.tokens
    const before = await stateOf(server, session.id, token)
    const item = Object.values(before.agenda.nodes).find(({ title }) => title.endsWith('What went wrong'))
    const itemId = item?.id as NodeId
    await send(server, session.id, token, { type: 'agenda.edit', itemId, attribution: 'chatham-house' })
    await clock.setTo('15:55')
    await moderator.next()
    await observer.sees(observer.t.agenda('chathamHouse'))
    await eva.ask('Our own mistakes')
    await moderator.give(guests.eva.name)
    await eva.visitor.isTold(eva.t.participate('haveFloor'))
    await eventually(() => speakingIn(grace.visitor).innerText()).toContain(guests.eva.name)
    await clock.setTo('15:56')
    await eventually(() => speakingIn(observer).innerText()).toContain(observer.t.common('unnamed'))
    await observer.sees(observer.t.floor('howManyWait', { count: 3 }))
    const seen = await observer.page.locator('.observe-now').innerText()
    for (const { name, delegation } of Object.values(guests)) {
      expect(seen).not.toContain(name)
      expect(seen).not.toContain(delegation)
    }
    await observer.isAccessible()
    await observer.shoot('floor-chatham-observer')
    await stage.shoot('floor-chatham-stage')
    const { floor } = await stateOf(server, session.id, outside)
    expect(floor.speaking).toMatchObject({ seatId: null, personId: null, subject: null })
    for (const request of floor.queue) expect(request).toMatchObject({ seatId: null, personId: null })
    await moderator.finishSpeech()
    await grace.visitor.isTold(grace.t.floor('nobodySpeaks'))
  })
}
