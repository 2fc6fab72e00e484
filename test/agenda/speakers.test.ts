import { describe, expect, it } from 'vitest'
import { apologyProposals } from '../../shared/agenda/apologies.ts'
import type { Settlement, Speaker } from '../../shared/agenda/messages.ts'
import { report } from '../../shared/agenda/report.ts'
import { speakerClock } from '../../shared/agenda/speaker-clock.ts'
import type { LevelId } from '../../shared/kernel/ids.ts'
import { noSession } from '../../shared/session/slice.ts'
import { at, block, Drive, item, min, node, person, planOf, type Sent } from './drive.ts'

const speaker = (id: string, more: Partial<Speaker> = {}): Speaker => ({
  personId: person(id),
  allotMs: null,
  status: 'expected',
  substituteId: null,
  ...more,
})
/** A panel of three, a talk by one, a block with its discussion. */
const lab = () =>
  planOf([
    item('panel', 30, { speakers: [speaker('ana', { allotMs: min(6) }), speaker('bo'), speaker('cem')] }),
    block('p', 40, ['talk', 'd']),
    item('talk', 15, { speakers: [speaker('dita')] }),
    item('d', null),
    item('z', 10, { speakers: [speaker('eva')] }),
  ])
const known = {
  seatId: null,
  level: null,
  role: 'participant',
  status: 'expected',
  source: 'agenda',
} as const
const prepared = () => {
  const drive = new Drive(lab())
  drive.session = { ...noSession, people: { [person('finn')]: known } }
  return drive
}
const turn = (leaving: string | null, to?: string | null): Sent => ({
  type: 'agenda.speaker-next',
  itemId: node('panel'),
  leaving: leaving === null ? null : person(leaving),
  ...(to !== undefined && { to: to === null ? null : person(to) }),
})
const settle = (itemId: string, who: string, how: Settlement, substitute?: string): Sent => ({
  type: 'agenda.settle-apology',
  itemId: node(itemId),
  personId: person(who),
  how,
  ...(substitute && { substituteId: person(substitute) }),
})
const clock = (drive: Drive, id = 'panel') =>
  speakerClock(drive.agenda, node(id), drive.now)
    .map(({ personId, elapsedMs, allottedMs, isSpeaking }) => {
      return `${personId}${isSpeaking ? '*' : ''} ${elapsedMs / 60_000}/${allottedMs / 60_000}`
    })
    .join(', ')
const undo = (drive: Drive) =>
  drive.do({ type: 'agenda.undo', commandId: drive.agenda.journal?.at(-1)?.commandId } as never)

describe('the time of each speaker', () => {
  it('[A150] is their own or an equal share of the rest, and counts while their turn runs', () => {
    const drive = prepared().start().at(1).do(turn(null)).at(8).do(turn('ana')).at(10)
    expect(clock(drive)).toBe('ana 7/6, bo* 2/12, cem 0/12')
    drive.do(turn('bo', null)).at(12)
    expect(clock(drive)).toBe('ana 7/6, bo 2/12, cem 0/12')
    drive.do(turn(null)).at(13)
    expect(clock(drive)).toBe('ana 7/6, bo 2/12, cem* 1/12')
  })

  it('[A150] is the item’s own where one speaks alone', () => {
    const drive = prepared().start().at(30).next().at(34)
    expect(clock(drive, 'talk')).toBe('dita* 4/15')
  })

  it('[A151] stops in a pause, goes on after it, and ends with the item', () => {
    const drive = prepared().start().do(turn(null, 'bo')).at(2).pause().at(9).resume().at(10)
    expect(clock(drive)).toBe('ana 0/6, bo* 3/12, cem 0/12')
    drive.next().at(15)
    expect(clock(drive)).toBe('ana 0/6, bo 3/12, cem 0/12')
    expect(drive.agenda.speakerId).toBeNull()
  })

  it('[A152] names whose turn ends, so that a double click passes nobody over', () => {
    const drive = prepared().start().do(turn(null))
    drive.do(turn('ana'))
    expect(drive.send(turn('ana'))).toBe('agenda/speaker-gone-on')
    expect(drive.send(turn('bo', 'eva'))).toBe('agenda/unknown-speaker')
    expect(drive.send(turn('bo', 'bo'))).toBe('agenda/nothing-changed')
    expect(drive.do(turn('bo')).send(turn('cem'))).toBe('agenda/no-next-speaker')
    expect(drive.next().send(turn(null))).toBe('agenda/not-under-way')
  })

  it('[A152] passes over who has apologised, and is undone with the time it had', () => {
    const drive = prepared()
      .start()
      .do(settle('panel', 'bo', 'to-discussion'))
      .do(turn(null, 'ana'))
      .at(3)
    expect(drive.send(turn('ana', 'bo'))).toBe('agenda/speaker-away')
    const before = drive.agenda
    drive.do(turn('ana')).at(5)
    expect(drive.agenda.speakerId).toBe('cem')
    expect(undo(drive).agenda).toEqual(before)
  })
})

describe('speakers changed while one of them has the turn', () => {
  const speaking = () => prepared().start().do(turn(null, 'bo')).at(5)
  const apologise = (who: string, substitute: string | null = null): Sent => ({
    type: 'agenda.set-speaker',
    itemId: node('panel'),
    personId: person(who),
    status: 'apologised',
    substituteId: substitute === null ? null : person(substitute),
  })
  const now = (...speakers: Speaker[]): Sent => ({ type: 'agenda.edit', itemId: node('panel'), speakers })
  const ana = speaker('ana', { allotMs: min(6) })

  it('[A183] ends the turn of one who apologises, whose rest the others share; a substitute goes on with it', () => {
    const drive = speaking().do(apologise('bo')).at(7)
    expect(drive.agenda.speakerId).toBeNull()
    expect(clock(drive)).toBe('ana 0/6, bo 5/5, cem 0/19')
    expect(clock(drive.do(turn(null)).at(8))).toBe('ana* 1/6, bo 5/5, cem 0/19')
    expect(clock(speaking().do(apologise('bo', 'finn')).at(7))).toBe('ana 0/6, bo* 7/12, cem 0/12')
    expect(
      clock(
        speaking()
          .do(settle('panel', 'bo', 'statement'))
          .at(7),
      ),
    ).toBe('ana 0/6, bo* 7/12, cem 0/12')
  })

  it('[A183] gives back of an apology in the middle of a turn only what was not used of it', () => {
    const drive = speaking()
    const [, , , catchUp] = apologyProposals(drive.do(apologise('bo')).agenda, node('panel'), drive.now)
    expect(catchUp).toMatchObject({ how: 'catch-up', freedMs: min(7), wonMs: min(7) })
    const both = drive.do(apologise('cem')).agenda
    const ofCem = apologyProposals(both, node('panel'), drive.now).filter((way) => way.personId === 'cem')
    expect(ofCem.at(-1)).toMatchObject({ how: 'catch-up', freedMs: min(19) })
    expect(clock(speaking().do(settle('panel', 'bo', 'catch-up')))).toBe('ana 0/6, bo 5/5, cem 0/12')
  })

  it('[A183] ends the turn of one who is taken off the item, and the next is the first who had none', () => {
    const drive = speaking().do(now(ana, speaker('cem')))
    expect([drive.agenda.speakerId, clock(drive)]).toEqual([null, 'ana 0/6, cem 0/19'])
    expect(drive.do(turn(null)).agenda.speakerId).toBe('ana')
  })

  it('[A183] lets the turn go on when somebody is added or the order changes, and shares the time anew', () => {
    const drive = speaking().do(now(ana, speaker('bo'), speaker('cem'), speaker('finn')))
    expect(clock(drive.at(6))).toBe('ana 0/6, bo* 6/8, cem 0/8, finn 0/8')
    drive.do(now(speaker('cem'), speaker('bo'), ana))
    expect(clock(drive.at(7))).toBe('cem 0/12, bo* 7/12, ana 0/6')
    expect(drive.do(turn('bo')).agenda.speakerId).toBe('ana')
  })

  it('[A183] is undone with the turn as it ran', () => {
    const changes = [apologise('bo'), settle('panel', 'bo', 'catch-up'), now(ana), now(ana, speaker('finn'))]
    for (const change of changes) {
      const drive = speaking()
      const before = drive.agenda
      drive.do(change).at(9)
      expect(drive.agenda).not.toEqual(before)
      expect(undo(drive).agenda).toEqual(before)
      expect(clock(drive)).toBe('ana 0/6, bo* 9/12, cem 0/12')
    }
  })
})

describe('an apology', () => {
  const ways = (drive: Drive, id: string) => apologyProposals(drive.agenda, node(id), drive.now)
  const apologised = (id: string, who: string) =>
    prepared().do({
      type: 'agenda.set-speaker',
      itemId: node(id),
      personId: person(who),
      status: 'apologised',
      substituteId: null,
    })

  it('[A153] is proposed to be met in four ways, each with every time it would change', () => {
    const drive = apologised('panel', 'bo')
    const found = ways(drive, 'panel')
    expect(found.map(({ how, freedMs, wonMs }) => [how, freedMs / 60_000, wonMs / 60_000])).toEqual([
      ['substitute', 0, 0],
      ['statement', 0, 0],
      ['to-discussion', 12, 0],
      ['catch-up', 12, 12],
    ])
    expect(found[2]?.changes).toMatchObject([
      { itemId: 'panel', fromMs: min(30), allottedMs: min(18) },
      { itemId: 'd', fromMs: min(25), allottedMs: min(37) },
    ])
    expect(ways(drive, 'talk')).toEqual([])
  })

  it('[A153] frees the whole slot of somebody alone; in a block of fixed length to catch up holds its discussion', () => {
    const found = ways(apologised('talk', 'dita'), 'talk')
    expect(found.find(({ how }) => how === 'to-discussion')).toMatchObject({ skip: ['talk'], wonMs: 0 })
    expect(found.find(({ how }) => how === 'catch-up')).toMatchObject({
      skip: ['talk'],
      changes: [{ itemId: 'd', fromMs: min(25), allottedMs: min(25) }],
      wonMs: min(15),
    })
    expect(ways(apologised('z', 'eva'), 'z').map(({ how }) => how)).not.toContain('to-discussion')
  })

  it.each(['statement', 'to-discussion', 'catch-up'] as const)(
    '[A154] is settled as it was proposed, before the start and after it, and undone as one: %s',
    (how) => {
      for (const begin of [false, true]) {
        const drive = apologised('talk', 'dita')
        if (begin) drive.start().at(3)
        const before = drive.agenda
        const proposed = ways(drive, 'talk').find((way) => way.how === how)
        drive.do(settle('talk', 'dita', how))
        const { speakers, ...seen } = drive.row('talk')
        expect({ ...seen, speakers: [] }).toEqual({
          ...proposed?.rows.find(({ id }) => id === 'talk'),
          speakers: [],
        })
        expect(drive.rows().map((row) => row.expectedEndAt)).toEqual(
          proposed?.rows.map((row) => row.expectedEndAt),
        )
        expect(speakers).toMatchObject([{ personId: 'dita', status: 'apologised', settled: how }])
        expect(undo(drive).agenda).toEqual(before)
      }
    },
  )

  it('[A155] keeps the name, takes a substitute who is known, and is settled once', () => {
    const drive = prepared().start()
    expect(drive.send(settle('panel', 'bo', 'substitute'))).toBe('agenda/name-substitute')
    expect(drive.send(settle('panel', 'bo', 'substitute', 'bo'))).toBe('agenda/substitute-not-needed')
    expect(drive.send(settle('panel', 'bo', 'substitute', 'nobody'))).toBe('agenda/unknown-substitute')
    expect(drive.send(settle('panel', 'eva', 'statement'))).toBe('agenda/unknown-speaker')
    expect(drive.send(settle('z', 'eva', 'to-discussion'))).toBe('agenda/no-discussion')
    drive.do(settle('panel', 'bo', 'substitute', 'finn'))
    expect(drive.row('panel').speakers[1]).toMatchObject({ personId: 'bo', substituteId: 'finn' })
    expect(drive.send(settle('panel', 'bo', 'statement'))).toBe('agenda/settled-already')
    expect(
      drive
        .at(30)
        .next()
        .send(settle('panel', 'ana', 'statement')),
    ).toBe('agenda/item-closed')
  })
})

describe('the report', () => {
  const levelOf = (id: string) => (id === 'finn' ? null : id < 'c' ? 'local' : 'national') as LevelId | null

  it('[A160] says of every item and every level what was planned and what it had', () => {
    const drive = prepared().start().do(turn(null, 'ana')).at(10).do(turn('ana', 'cem')).at(14).next().at(20)
    const { items, levels, total } = report(drive.agenda, drive.now, levelOf)
    expect(items.map(({ id, overMs }) => `${id} ${overMs / 60_000}`)).toEqual([
      'panel -16',
      'talk -9',
      'd -25',
      'z -10',
    ])
    expect(levels.map((one) => [one.level, one.plannedMs / 60_000, one.actualMs / 60_000])).toEqual([
      ['local', 18, 10],
      ['national', 37, 10],
      [null, 25, 0],
    ])
    expect(total).toMatchObject({ plannedMs: min(80), actualMs: min(20) })
  })

  it('[A161] counts what was removed as planned, and what was added as not', () => {
    const drive = prepared().start()
    drive.do({ type: 'agenda.insert', node: item('n', 5), parentId: null, before: node('z') })
    drive.do({ type: 'agenda.remove', itemId: node('z') })
    const { items, total } = report(drive.agenda, at(0), levelOf)
    expect(items.at(-1)).toMatchObject({ id: 'z', status: 'removed', plannedMs: min(10), actualMs: 0 })
    expect(items.find(({ id }) => id === 'n')).toMatchObject({ inserted: true, plannedMs: 0 })
    expect(total.plannedMs).toBe(min(80))
  })
})
