import { describe, expect, test } from 'vitest'
import { draftOf, newEntry } from '../../client/agenda/edit/entry-draft.ts'
import { editsOf, nodeOf } from '../../client/agenda/edit/entry-edits.ts'
import { flawsOf } from '../../client/agenda/edit/entry-flaws.ts'
import { type NewPerson, newPeopleIn, savedWith } from '../../client/agenda/edit/saving.ts'
import {
  addedSpeaker,
  draftOfSpeaker,
  movedSpeaker,
  personNamed,
  speakerOf,
} from '../../client/agenda/edit/speaker-draft.ts'
import { mergedSpeakers } from '../../client/agenda/edit/speaker-merge.ts'
import type { CommandOutcome } from '../../client/connection/session-store.ts'
import type { Speaker } from '../../shared/agenda/messages.ts'
import { spanOf } from '../../shared/kernel/time.ts'
import type { PersonCard } from '../../shared/session/registry.ts'
import { Drive, item, min, node, person, planOf, three } from '../agenda/drive.ts'

const wall = { near: three, timeZone: 'Europe/Lisbon' }
const speaker = (id: string, more: Partial<Speaker> = {}): Speaker => ({
  personId: person(id),
  allotMs: null,
  status: 'expected',
  substituteId: null,
  ...more,
})
const newcomer = { name: 'Rosa Luz', body: '', level: null }

describe('the speakers of an entry in the form', () => {
  const apologised = speaker('ana', {
    status: 'apologised',
    substituteId: person('bo'),
    settled: 'substitute',
    allotMs: spanOf(100_001),
  })

  test('what nobody touched stays as it was, to the millisecond', () => {
    expect(speakerOf(draftOfSpeaker(apologised))).toEqual(apologised)
  })

  test('minutes of their own, or an equal share where the field is empty', () => {
    const draft = draftOfSpeaker(speaker('ana', { allotMs: min(4) }))
    expect(speakerOf({ ...draft, minutes: '2,5' })).toMatchObject({ allotMs: min(2.5) })
    expect(speakerOf({ ...draft, minutes: '' })).toMatchObject({ allotMs: null })
  })

  test('who comes after all needs no substitute and has no apology to settle', () => {
    expect(speakerOf({ ...draftOfSpeaker(apologised), status: 'present' })).toEqual(
      speaker('ana', { status: 'present', allotMs: apologised.allotMs }),
    )
  })

  test('what another moderator did meanwhile to whom nobody touched here stays', () => {
    const first = ['ana', 'bo', 'cem', 'dita'].map((id) => draftOfSpeaker(speaker(id)))
    const [ana, bo, cem, dita] = first
    if (!ana || !bo || !cem || !dita) throw new Error('Four were to speak.')
    const draft = [bo, { ...ana, minutes: '4' }, { ...dita, status: 'present' as const }, cem]
    const away = { status: 'apologised', substituteId: person('eva'), settled: 'substitute' } as const
    const now = [
      speaker('ana', away),
      speaker('bo', away),
      speaker('dita', { allotMs: min(3) }),
      speaker('finn'),
    ]
    expect(mergedSpeakers(first, draft, now)).toEqual([
      speaker('bo', away),
      speaker('ana', { ...away, allotMs: min(4) }),
      speaker('dita', { status: 'present', allotMs: min(3) }),
      speaker('finn'),
    ])
    expect(mergedSpeakers(first, [ana], now).map(({ personId }) => personId)).toEqual(['ana', 'finn'])
    const before = { ...newEntry, speakers: first }
    expect(editsOf(before, { ...before, speakers: draft }, wall, now).speakers?.[0]).toEqual(
      speaker('bo', away),
    )
    expect(editsOf(before, { ...before, title: 'New' }, wall, now)).toEqual({ title: 'New' })
  })

  test('a step changes places, and none goes past the ends', () => {
    expect(movedSpeaker(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(movedSpeaker(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
    expect([movedSpeaker(['a', 'b'], 0, -1), movedSpeaker(['a', 'b'], 1, 1)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('added, removed and in another order they are one edit that the agenda takes', () => {
    const room = new Drive(planOf([item('a', 10, { speakers: [speaker('ana'), speaker('bo')] })]))
    const first = room.agenda.nodes[node('a')]
    if (!first) throw new Error('a')
    const before = draftOf(first, room.agenda, wall)
    const speakers = [addedSpeaker(person('bo')), addedSpeaker(person('ana'))]
    expect(Object.keys(editsOf(before, { ...before, speakers }, wall))).toEqual(['speakers'])
    const [ana, bo] = before.speakers
    const swapped = { ...before, speakers: [bo, ana].flatMap((one) => one ?? []) }
    const { agenda } = room.do({ type: 'agenda.edit', itemId: node('a'), ...editsOf(before, swapped, wall) })
    expect(agenda.nodes[node('a')]).toMatchObject({ speakers: [{ personId: 'bo' }, { personId: 'ana' }] })
  })

  test('minutes that are no number keep the form from being sent; a block has no speakers', () => {
    const speakers = [{ ...addedSpeaker(person('ana')), minutes: 'five' }]
    expect(flawsOf({ ...newEntry, title: 'A', speakers })).toEqual(['speakers'])
    expect(flawsOf({ ...newEntry, kind: 'block', title: 'A', length: '', speakers })).toEqual([])
    expect(
      nodeOf(node('n'), { ...newEntry, title: 'A', speakers: [addedSpeaker(person('ana'))] }, wall),
    ).toMatchObject({
      speakers: [speaker('ana')],
    })
  })
})

describe('whom a typed name means', () => {
  const card = (id: string, name: string, delegation: string | null) =>
    ({
      personId: person(id),
      seatId: null,
      level: null,
      role: 'participant',
      details: { name, delegation, honorific: null, role: null, country: null },
    }) as PersonCard
  const people = [
    card('a', 'Zoé Roux', 'Metz'),
    card('b', 'Jan Lind', 'Oslo'),
    card('c', 'Jan Lind', 'Malmö'),
  ]

  test('a known person by name, whatever the case and accents', () => {
    expect(personNamed(' zoe roux ', people)?.personId).toBe('a')
  })

  test('of two with one name, the one whose body stands beside it', () => {
    expect(personNamed('Jan Lind', people)).toBeNull()
    expect(personNamed('Jan Lind, Malmö', people)?.personId).toBe('c')
  })

  test('anybody else is nobody known, and so is an empty field', () => {
    expect([personNamed('Zoé', people), personNamed('', people)]).toEqual([null, null])
  })
})

describe('an entry that names somebody new', () => {
  const rosa: NewPerson = { ...newcomer, personId: person('rosa') }
  const done: CommandOutcome = { ok: true, seq: 1 }
  const refused: CommandOutcome = { ok: false, status: 409, code: 'agenda/unknown-item', message: 'Gone.' }
  const answering = (outcome: CommandOutcome, calls: string[], name: string) => () => {
    calls.push(name)
    return Promise.resolve(outcome)
  }

  test('makes them known first, and them alone', async () => {
    const speakers = [addedSpeaker(person('ana')), addedSpeaker(person('rosa'), newcomer)]
    const found = newPeopleIn({ kind: 'item', speakers }, () => false)
    expect(found).toEqual([rosa])
    const calls: string[] = []
    const saved = await savedWith(found, answering(done, calls, 'expect'), answering(done, calls, 'save'))
    expect([calls, saved]).toEqual([['expect', 'save'], { outcome: done, joined: [] }])
  })

  test('is not tried where they were refused', async () => {
    const calls: string[] = []
    const saved = await savedWith([rosa], answering(refused, calls, 'expect'), answering(done, calls, 'save'))
    expect([calls, saved]).toEqual([['expect'], { outcome: refused, joined: [] }])
  })

  test('refused itself says who is known all the same; tried again it makes nobody known twice', async () => {
    const saved = await savedWith([rosa], answering(done, [], ''), answering(refused, [], ''))
    expect(saved).toEqual({ outcome: refused, joined: [rosa] })
    const joined = new Set(saved.joined.map(({ personId }) => personId))
    const speakers = [addedSpeaker(rosa.personId, newcomer)]
    expect(newPeopleIn({ kind: 'item', speakers }, (id) => joined.has(id))).toEqual([])
  })

  test('and a block names nobody', () => {
    const speakers = [addedSpeaker(rosa.personId, newcomer)]
    expect(newPeopleIn({ kind: 'block', speakers }, () => false)).toEqual([])
  })
})
