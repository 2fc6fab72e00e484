import { describe, expect, test } from 'vitest'
import { itemToLeave, type Shown, shownNext } from '../../client/app/moderate/item-to-leave.ts'
import { actInWords, lastActOf } from '../../client/app/moderate/last-act.ts'
import { createPressGuard } from '../../client/ui/press-guard.ts'
import { at, block, Drive, item, node, person, planOf } from '../agenda/drive.ts'

describe('leaving an item', () => {
  const shown: Shown = shownNext({ id: node('a'), since: 0, before: null }, node('b'), 10_000)

  test('a press leaves the item that has been on the screen for a while', () => {
    expect(itemToLeave(shown, 11_000)).toBe('b')
  })

  test('a press in the moment another moderator moved on leaves the item that was seen', () => {
    expect(itemToLeave(shown, 10_120)).toBe('a')
  })

  test('the first item of a page just opened can be left at once', () => {
    expect(itemToLeave({ id: node('a'), since: 0, before: null }, 10)).toBe('a')
  })

  test('the same item shown again does not begin its time anew', () => {
    expect(shownNext(shown, node('b'), 20_000)).toBe(shown)
  })
})

test('the second half of a double click and a key held down are no presses of their own', () => {
  let now = 1_000
  const isFresh = createPressGuard(() => now)
  const pressAfter = (ms: number) => {
    now += ms
    return isFresh()
  }
  expect([0, 120, 30, 30, 480, 600].map(pressAfter)).toEqual([true, false, false, false, false, true])
})

describe('what Undo would undo', () => {
  const speaker = { personId: person('ana'), allotMs: null, status: 'expected', substituteId: null } as const
  const items = [
    item('o', 5, { title: 'Opening' }),
    item('f', 10, { title: 'Family reunion', speakers: [speaker] }),
    item('c', 10, { title: 'Closing' }),
  ]
  const drive = () => new Drive(planOf(items)).start()
  const said = (room: Drive) => {
    const act = lastActOf(room.agenda)
    return act && actInWords(act, 'en')
  }

  test('nothing where nothing was done or the reader may not undo', () => {
    const room = new Drive(planOf(items))
    expect(said(room)).toBeNull()
    expect(lastActOf({ ...drive().agenda, journal: null })).toBeNull()
  })

  test('each act is named with the item it was about', () => {
    const room = drive()
    expect(said(room)).toBe('the start')
    expect(said(room.at(4).next())).toBe('leaving “Opening”')
    expect(said(room.extend('f', 2))).toBe('the new length of “Family reunion”')
    expect(said(room.pause())).toBe('the pause')
    expect(said(room.resume())).toBe('the resuming')
    expect(said(room.skip('c'))).toBe('the skipping of “Closing”')
    expect(said(room.reopen('c'))).toBe('re-opening “Closing”')
    expect(
      said(room.do({ type: 'agenda.set-speaker', itemId: node('f'), ...speaker, status: 'apologised' })),
    ).toBe('the change of a speaker of “Family reunion”')
    expect(said(room.do({ type: 'agenda.edit', itemId: node('c'), title: 'End' }))).toBe(
      'the changes of “End”',
    )
    expect(said(room.do({ type: 'agenda.hold', itemId: node('c'), until: at(90) }))).toBe('holding “End”')
    const added = item('n', 5, { title: 'News' })
    expect(said(room.do({ type: 'agenda.insert', node: added, parentId: null, before: node('c') }))).toBe(
      'adding “News”',
    )
    expect(said(room.do({ type: 'agenda.move', itemId: node('n'), parentId: null, before: null }))).toBe(
      'the last move',
    )
    expect(said(room.do({ type: 'agenda.remove', itemId: node('n') }))).toBe('removing “News”')
    expect(said(room.finish())).toBe('the end of the agenda')
  })

  test('an entry removed from a block is named, not its block', () => {
    const room = new Drive(planOf([item('o', 5), block('b', null, ['f']), item('f', 5, { title: 'Film' })]))
    expect(said(room.do({ type: 'agenda.remove', itemId: node('f') }))).toBe('removing “Film”')
    expect(said(room.start())).toBe('the start')
  })

  test('after an undo it is the act before', () => {
    const room = drive().at(4).next().extend('f', 2)
    const last = lastActOf(room.agenda)
    if (last) room.do({ type: 'agenda.undo', commandId: last.commandId })
    expect(said(room)).toBe('leaving “Opening”')
  })
})
