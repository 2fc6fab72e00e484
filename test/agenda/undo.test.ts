import { describe, expect, it } from 'vitest'
import { noSession } from '../../shared/session/slice.ts'
import { at, block, Drive, item, min, node, person, planOf, type Sent } from './drive.ts'

const ana = { personId: person('ana'), allotMs: null, status: 'expected' as const, substituteId: null }
const plan = () =>
  planOf([
    item('a', 10, { speakers: [ana] }),
    block('p', 30, ['x', 'd']),
    item('x', 20),
    item('d', null),
    item('z', 5, { notBefore: at(45) }),
  ])
const apologise: Sent = {
  type: 'agenda.set-speaker',
  itemId: node('a'),
  personId: person('ana'),
  status: 'apologised',
  substituteId: null,
}
const undo = (commandId: string) => ({ type: 'agenda.undo', commandId }) as unknown as Sent

describe('undo', () => {
  const started = () => new Drive(plan()).start().at(4)
  const cases: [string, () => Drive, Sent][] = [
    ['agenda.start', () => new Drive(plan()).at(3), { type: 'agenda.start' }],
    ['agenda.start of another day', () => new Drive(plan()).at(9_000), { type: 'agenda.start' }],
    ['agenda.next', started, { type: 'agenda.next', leaving: node('a') }],
    [
      'agenda.next on the last item',
      () => started().skip('p').skip('z'),
      { type: 'agenda.next', leaving: node('a') },
    ],
    ['agenda.pause', started, { type: 'agenda.pause' }],
    ['agenda.resume', () => started().pause().at(6), { type: 'agenda.resume' }],
    ['agenda.finish', started, { type: 'agenda.finish' }],
    ['agenda.extend', started, { type: 'agenda.extend', itemId: node('d'), byMs: min(1) }],
    ['agenda.skip of a block', () => started().next(), { type: 'agenda.skip', itemId: node('p') }],
    ['agenda.reopen', () => started().next().at(7), { type: 'agenda.reopen', itemId: node('a') }],
    ['agenda.set-speaker', started, apologise],
  ]

  it.each(cases)(
    '[A70] takes back %s as if it had never been, whenever it is undone',
    (_, prepared, command) => {
      const drive = prepared()
      const before = drive.agenda
      drive.do({ ...command, id: 'slip' })
      expect(drive.agenda).not.toEqual(before)
      drive.now = at(9_100)
      drive.do(undo('slip'))
      expect(drive.agenda).toEqual(before)
    },
  )

  it('[A71] takes back the latest change first', () => {
    const drive = new Drive(plan()).do({ type: 'agenda.start', id: 'one' }).at(4)
    drive.do({ type: 'agenda.pause', id: 'two' })
    expect(drive.send(undo('one'))).toBe('agenda/undo-superseded')
    drive.do(undo('two')).do(undo('one'))
    expect(drive.agenda).toMatchObject({ status: 'prepared', segments: [], journal: [] })
  })

  it('[A72] refuses to undo what it does not know, what is undone already, and undo itself', () => {
    const drive = new Drive(plan()).do({ type: 'agenda.start', id: 'one' })
    expect(drive.send(undo('nobody'))).toBe('agenda/undo-unknown')
    drive.do({ ...undo('one'), id: 'back' })
    expect(drive.send(undo('one'))).toBe('agenda/undo-unknown')
    expect(drive.send(undo('back'))).toBe('agenda/undo-unknown')
  })

  it('[A73] undoes nothing once the session is closed', () => {
    const drive = new Drive(plan()).do({ type: 'agenda.start', id: 'one' })
    drive.session = { ...noSession, status: 'closed' }
    expect(drive.send(undo('one'))).toBe('agenda/session-closed')
  })
})

describe('apologies', () => {
  const withSubstitute = (substituteId: string): Sent => ({
    ...apologise,
    substituteId: person(substituteId),
  })
  const known = () => {
    const drive = new Drive(plan())
    const bo = {
      seatId: null,
      level: null,
      role: 'participant',
      status: 'expected',
      source: 'agenda',
    } as const
    drive.session = { ...noSession, people: { [person('bo')]: bo } }
    return drive
  }

  it('[A80] keeps an apologised speaker on the agenda, and the item’s time as it was', () => {
    const drive = new Drive(plan())
    const before = drive.expected()
    drive.do(apologise)
    expect(drive.row('a').speakers).toEqual([{ ...ana, status: 'apologised' }])
    expect(drive.expected()).toBe(before)
  })

  it('[A81] takes a substitute who is known, for a speaker who apologised', () => {
    const drive = known()
    expect(drive.send(withSubstitute('ana'))).toBe('agenda/substitute-not-needed')
    expect(drive.send({ ...withSubstitute('bo'), status: 'present' } as Sent)).toBe(
      'agenda/substitute-not-needed',
    )
    expect(drive.send(withSubstitute('nobody'))).toBe('agenda/unknown-substitute')
    expect(drive.do(withSubstitute('bo')).row('a').speakers[0]?.substituteId).toBe('bo')
  })

  it('[A82] refuses to mark who does not speak there, and what is so already', () => {
    const drive = known()
    expect(drive.send({ ...apologise, personId: person('bo') } as Sent)).toBe('agenda/unknown-speaker')
    expect(drive.send({ ...apologise, itemId: node('p') } as Sent)).toBe('agenda/not-an-item')
    expect(drive.send({ ...apologise, itemId: node('nobody') } as Sent)).toBe('agenda/unknown-item')
    expect(drive.do(apologise).send(apologise)).toBe('agenda/nothing-changed')
  })
})
