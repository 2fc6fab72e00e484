import { describe, expect, test } from 'vitest'
import { displacedBy, placeOfNow, waitsForNew } from '../../client/agenda/edit/displaced.ts'
import { draftOf, newEntry } from '../../client/agenda/edit/entry-draft.ts'
import { asksOf, editsOf, nodeOf } from '../../client/agenda/edit/entry-edits.ts'
import { flawsOf } from '../../client/agenda/edit/entry-flaws.ts'
import { placeBeside, stepFrom } from '../../client/agenda/edit/moving.ts'
import { lengthText, lengthTyped, momentNear } from '../../client/agenda/edit/typed.ts'
import { commandId } from '../../shared/kernel/ids.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { at, block, Drive, item, min, node, planOf, three } from '../agenda/drive.ts'

const wall = { near: three, timeZone: 'Europe/Lisbon' }

describe('times and lengths as typed', () => {
  test('a time of day is the nearest moment at which clocks of the zone show it', () => {
    expect(momentNear('15:30', three, 'Europe/Lisbon')).toBe(at(30))
    expect(momentNear('14:00', three, 'Europe/Lisbon')).toBe(at(-60))
    expect(momentNear('01:00', at(9 * 60), 'Europe/Lisbon')).toBe(at(10 * 60))
    expect(momentNear('16:30', three, 'Europe/Paris')).toBe(at(30))
  })

  test('a change of the clocks in between is allowed for', () => {
    const before = instantOf(Date.UTC(2026, 9, 24, 22, 0))
    expect(momentNear('06:00', before, 'Europe/Paris')).toBe(Date.UTC(2026, 9, 25, 5, 0))
  })

  test('a length may have a comma or a point, and is no length when it is not one', () => {
    expect(['7', '7,5', ' 2.5 ', '', 'ten', '-3'].map(lengthTyped)).toEqual([
      min(7),
      min(7.5),
      min(2.5),
      null,
      null,
      null,
    ])
    expect([min(7), min(7.5)].map(lengthText)).toEqual(['7', '7.5'])
  })
})

describe('an entry in the form', () => {
  const plan = planOf([
    item('a', 10, { minMs: min(4), notBefore: at(0) }),
    block('b', null, ['c']),
    item('c', 5),
  ])
  const room = () => new Drive(plan)
  const draft = (id: string) => {
    const { agenda } = room()
    const found = agenda.nodes[node(id)]
    if (!found) throw new Error(id)
    return draftOf(found, agenda, wall)
  }

  test('shows its times on the wall of the session and its lengths in minutes', () => {
    expect(draft('a')).toMatchObject({
      title: 'a',
      length: '10',
      least: '4',
      notBefore: '15:00',
      hardEnd: '',
    })
    expect(draft('b')).toMatchObject({ kind: 'block', length: '' })
  })

  test('sends only what was touched', () => {
    const before = draft('a')
    expect(editsOf(before, { ...before, length: '12', hardEnd: '15:20' }, wall)).toEqual({
      plannedMs: min(12),
      hardEnd: at(20),
    })
    expect(editsOf(before, before, wall)).toEqual({})
  })

  test('an empty time takes the wall away, an empty length leaves it to the block', () => {
    const before = draft('a')
    expect(editsOf(before, { ...before, notBefore: '', length: '' }, wall)).toEqual({
      notBefore: null,
      plannedMs: null,
    })
  })

  test('a paper without a name is called by its address, an empty line is none', () => {
    const before = draft('a')
    const papers = [
      { label: '', url: 'https://example.org/a.pdf' },
      { label: ' ', url: '' },
    ]
    expect(editsOf(before, { ...before, papers }, wall)).toEqual({
      papers: [{ label: 'https://example.org/a.pdf', url: 'https://example.org/a.pdf' }],
    })
  })

  test('a time of day is taken as people write it', () => {
    const before = draft('a')
    expect(editsOf(before, { ...before, hardEnd: '15h20' }, wall)).toEqual({ hardEnd: at(20) })
    expect(flawsOf({ ...before, notBefore: '25:10', hardEnd: 'noon' })).toEqual(['notBefore', 'hardEnd'])
  })

  test('whether the room answers goes by the title until it is said', () => {
    const before = draft('a')
    expect(editsOf(before, { ...before, asks: 'yes' }, wall)).toEqual({ asks: true })
    expect(editsOf({ ...before, asks: 'no' }, before, wall)).toEqual({ asks: null })
    expect(nodeOf(node('n'), { ...newEntry, title: 'Who pays?' }, wall)).not.toHaveProperty('asks')
    expect(nodeOf(node('n'), { ...newEntry, title: 'Who pays?', asks: 'no' }, wall)).toMatchObject({
      asks: false,
    })
    expect([
      asksOf({ asks: 'by-title', title: 'Who pays? ' }),
      asksOf({ asks: 'no', title: 'Who?' }),
    ]).toEqual([true, false])
  })

  test('an item names the presentations it responds to', () => {
    const before = draft('c')
    const edits = editsOf(before, { ...before, respondsTo: [node('a')] }, wall)
    const { agenda } = room().do({ type: 'agenda.edit', itemId: node('c'), ...edits })
    expect(agenda.nodes[node('c')]).toMatchObject({ respondsTo: ['a'] })
  })

  test('what cannot be sent is named field by field', () => {
    const flawed = { ...newEntry, length: 'x', least: '', papers: [{ label: 'A', url: 'ftp://a' }] }
    expect(flawsOf(flawed)).toEqual(['title', 'length', 'least', 'papers'])
    expect(flawsOf({ ...newEntry, title: 'A', length: '' })).toEqual([])
  })

  test('a new entry is one the agenda takes', () => {
    const added = nodeOf(node('n'), { ...newEntry, title: 'New' }, wall)
    const next = room().do({ type: 'agenda.insert', node: added, parentId: node('b'), before: node('c') })
    expect(next.agenda.nodes[node('b')]).toMatchObject({ children: ['n', 'c'] })
  })
})

describe('moving an entry', () => {
  const { agenda } = new Drive(
    planOf([
      item('a', 5),
      block('b', null, ['c', 'd']),
      item('c', 5),
      item('d', 5),
      block('e', 5, []),
      item('f', 5),
    ]),
  )
  const step = (id: string, way: 'up' | 'down') => stepFrom(agenda, node(id), way)

  test('a step passes a neighbour, and goes into and out of blocks', () => {
    expect(step('d', 'up')).toEqual({ parentId: 'b', before: 'c' })
    expect(step('c', 'down')).toEqual({ parentId: 'b', before: null })
    expect(step('c', 'up')).toEqual({ parentId: null, before: 'b' })
    expect(step('d', 'down')).toEqual({ parentId: null, before: 'e' })
    expect(step('a', 'down')).toEqual({ parentId: 'b', before: 'c' })
    expect(step('f', 'up')).toEqual({ parentId: 'e', before: null })
  })

  test('a block passes a block, and nothing goes past the ends', () => {
    expect(step('b', 'down')).toEqual({ parentId: null, before: 'f' })
    expect(step('e', 'up')).toEqual({ parentId: null, before: 'b' })
    expect([step('a', 'up'), step('f', 'down')]).toEqual([null, null])
  })

  test('an entry is dropped before, after or inside another, never inside itself', () => {
    const drop = (id: string, target: string, side: 'before' | 'after' | 'inside') =>
      placeBeside(agenda, node(id), node(target), side)
    expect(drop('f', 'c', 'before')).toEqual({ parentId: 'b', before: 'c' })
    expect(drop('f', 'd', 'after')).toEqual({ parentId: 'b', before: null })
    expect(drop('d', 'c', 'after')).toEqual({ parentId: 'b', before: null })
    expect(drop('c', 'b', 'inside')).toEqual({ parentId: 'b', before: 'd' })
    expect(drop('f', 'e', 'inside')).toEqual({ parentId: 'e', before: null })
    expect([drop('b', 'c', 'before'), drop('b', 'b', 'after')]).toEqual([null, null])
  })
})

describe('in front of the item under way', () => {
  const plan = planOf([item('a', 5), block('b', null, ['c', 'd']), item('c', 5), item('d', 5), item('e', 5)])
  const driven = () => new Drive(plan).at(0).do({ type: 'agenda.start' }).at(5).next()
  const inFront = { parentId: node('b'), before: node('c') }

  test('a move says what begins at once and what waits; the agenda takes it so, and Undo sets it right', () => {
    const room = driven()
    const displaced = displacedBy(room.agenda, node('e'), inFront)
    expect(displaced).toEqual({ begins: 'e', waits: 'c' })
    const before = room.agenda
    room.at(7).do({ type: 'agenda.move', id: 'm', itemId: node('e'), ...inFront, leaving: node('c') })
    expect(room.agenda.activeId).toBe('e')
    room.at(8).do({ type: 'agenda.undo', commandId: commandId.parse('m') })
    expect([room.agenda.activeId, room.agenda.root]).toEqual([before.activeId, before.root])
  })

  test('moving the item under way behind another begins that one', () => {
    const { agenda } = driven()
    expect(displacedBy(agenda, node('c'), { parentId: node('b'), before: null })).toEqual({
      begins: 'd',
      waits: 'c',
    })
  })

  test('a move anywhere else interrupts nothing, and neither does one before the start', () => {
    const { agenda } = driven()
    expect(displacedBy(agenda, node('e'), { parentId: node('b'), before: node('d') })).toBeNull()
    expect(displacedBy(new Drive(plan).agenda, node('e'), inFront)).toBeNull()
  })

  test('a new item interrupts where it stands before the one under way', () => {
    const { agenda } = driven()
    expect(waitsForNew(agenda, inFront)).toBe('c')
    expect(waitsForNew(agenda, { parentId: null, before: node('a') })).toBe('c')
    expect(waitsForNew(agenda, { parentId: node('b'), before: node('d') })).toBeNull()
    expect(placeOfNow(agenda)).toEqual(inFront)
  })
})
