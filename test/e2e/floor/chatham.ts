import { expect, test } from 'vitest'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { send, stateOf, textOf } from '../support/session-api.ts'
import { eventually } from '../support/visitor.ts'
import { guests, type Hall } from './hall.ts'
import { speakingIn } from './list.ts'

const anyones = ['agenda.csv', 'agenda.ics', 'record.json']
/** The draft is closed to observers. */
const moderators = ['conclusions.md', 'conclusions.html', ...anyones]

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

  test('[F52] [W43] keeps who spoke under the rule out of every file and of the record’s data, whoever asks', async () => {
    const { server, session } = hall()
    const { floor } = await stateOf(server, session.id, session.tokens.moderator)
    const said = floor.speeches.at(-1)
    expect(said).toMatchObject({ attribution: 'chatham-house', subject: 'Our own mistakes' })
    const secrets = [said?.personId, said?.seatId, said?.subject].map(String)
    for (const [files, token] of [
      [anyones, session.tokens.observer],
      [moderators, session.tokens.moderator],
    ] as const) {
      for (const file of files) {
        const text = await textOf(server, session.id, token, `/exports/${file}`)
        expect(text.length, file).toBeGreaterThan(200)
        expect(text, file).not.toContain(said?.subject)
        // That she is in the room is no secret: the data list all who are.
        if (file !== 'record.json') expect(text, file).not.toContain(guests.eva.name)
      }
      const record = JSON.parse(await textOf(server, session.id, token, '/exports/record.json'))
      const ofFloor = record.events.filter(({ type }: { type: string }) => type.startsWith('floor/'))
      expect(record.floor.speeches).toHaveLength(floor.speeches.length)
      const data = JSON.stringify([record.floor, ofFloor])
      for (const secret of secrets) expect(data).not.toContain(secret)
    }
  })
}
