import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  correctedFrom,
  type DraftItem,
  doubtsByItem,
  draftOf,
  flat,
  type Items,
} from '../../client/app/organise/reading-draft.ts'
import {
  addAfter,
  changeItem,
  moveItem,
  nestItem,
  parentOf,
  removeItem,
  unnestItem,
} from '../../client/app/organise/reading-edit.ts'
import { tidyTime } from '../../client/ui/typed-time.ts'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import { limits } from '../../shared/kernel/limits.ts'

const text = `15.00 – 15.05 Opening by Ms Ana Silva, Director, City of Porto
15.05 – 16.00 Presentations
15.05 – 15.20 Housing: Mr Jon Berg, Deputy Mayor, Bergen (Norway) (apologised)
15.20 – 16.00 Schools: Ms Eva Novak, Mayor, Brno
16.00 – 16.10 Closing`

function reading() {
  const read = readAgenda(text)
  if (!read.ok) throw new Error(read.message)
  return read.reading
}
const items = (): Items => draftOf(reading())
const titled = (list: Items, title: string): DraftItem => {
  const found = flat(list).find((item) => item.title === title)
  if (!found) throw new Error(`no item ${title} among ${outline(list)}`)
  return found
}
const outline = (list: Items): string =>
  list
    .map(({ title, children }) => (children.length > 0 ? `${title}(${outline(children)})` : title))
    .join(' ')

describe('a reading while it is corrected', () => {
  it('goes back to the server as it was read when nothing was changed', () => {
    const { items: read } = reading()
    const meeting = { title: null, date: null, start: null, venue: null }
    const sent = correctedFrom(items(), meeting).items
    const plain = (list: unknown): unknown =>
      JSON.parse(JSON.stringify(list, (key, value: unknown) => (key === 'raw' ? undefined : value)))
    expect(plain(sent)).toEqual(plain(read))
    expect(sent[0]?.speakers[0]?.raw).toBe('Ms Ana Silva')
  })

  it('leaves out people without a name and sends whoever moderates as a moderator', () => {
    const [opening] = items()
    const [person] = opening?.people ?? []
    if (!opening || !person) throw new Error('the opening names nobody')
    const people = [
      { ...person, moderates: true },
      { ...person, key: 99, name: '  ' },
    ]
    const meeting = { title: null, date: null, start: null, venue: null }
    const [sent] = correctedFrom([{ ...opening, people }], meeting).items
    expect(sent?.speakers).toEqual([])
    expect(sent?.moderators.map(({ name }) => name)).toEqual(['Ana Silva'])
  })

  it('gives every item and person a key of its own, also those added later', () => {
    const all = flat(addAfter(items(), titled(items(), 'Housing').key))
    const keys = all.flatMap(({ key, people }) => [key, ...people.map((person) => person.key)])
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(all.map(({ line }) => line)).size).toBe(all.length)
  })

  it('puts each doubt at the item on whose lines it stands', () => {
    const list = items()
    const warning = (line: number, severity: 'doubt' | 'kept') => ({
      line,
      severity,
      message: `line ${line}`,
    })
    const doubts = doubtsByItem(list, [warning(0, 'doubt'), warning(4, 'doubt'), warning(5, 'kept')])
    expect([...doubts].map(([key, found]) => [key, found.map(({ line }) => line)])).toEqual([
      [0, [0]],
      [titled(list, 'Schools').key, [4]],
    ])
  })
})

describe('the place of an item', () => {
  it('is changed among its siblings and stays at the ends', () => {
    const list = items()
    const { key } = titled(list, 'Closing')
    expect(outline(moveItem(list, key, -1))).toBe('Opening Closing Presentations(Housing Schools)')
    expect(outline(moveItem(list, key, 1))).toBe(outline(list))
  })

  it('goes under the item above it and out again', () => {
    const list = items()
    const { key } = titled(list, 'Closing')
    const nested = nestItem(list, key)
    expect(outline(nested)).toBe('Opening Presentations(Housing Schools Closing)')
    expect(parentOf(nested, key)?.title).toBe('Presentations')
    expect(outline(unnestItem(nested, key))).toBe(outline(list))
  })

  it('cannot go under anything where nothing stands above it, nor deeper than an agenda may be', () => {
    const list = items()
    expect(nestItem(list, titled(list, 'Opening').key)).toBe(list)
    let deep: Items = []
    for (let added = 0; added < limits.agendaDepth + 3; added++) deep = deepest(addAfter(deep, null))
    const height = (list: Items): number =>
      list.length === 0 ? 0 : 1 + Math.max(...list.map((one) => height(one.children)))
    expect(height(deep)).toBe(limits.agendaDepth)
  })

  it('is lost with it, parts and all, when it is deleted', () => {
    const list = items()
    expect(outline(removeItem(list, titled(list, 'Presentations').key))).toBe('Opening Closing')
  })

  it('never loses or doubles an item, however items are moved about', () => {
    const moves = [
      (list: Items, key: number) => moveItem(list, key, 1),
      (list: Items, key: number) => moveItem(list, key, -1),
      nestItem,
      unnestItem,
    ]
    let changed = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 1, maxLength: 30 }), (steps) => {
        const start = items()
        const keys = flat(start).map(({ key }) => key)
        const end = steps.reduce<Items>(
          (list, [move, at]) => moves[move]?.(list, keys[at % keys.length] ?? 0) ?? list,
          start,
        )
        if (end !== start) changed += 1
        expect(
          flat(end)
            .map(({ key }) => key)
            .sort((a, b) => a - b),
        ).toEqual(keys.toSorted((a, b) => a - b))
      }),
    )
    expect(changed).toBeGreaterThan(20)
  })

  it('changes one item and leaves its neighbours the objects they were', () => {
    const list = items()
    const next = changeItem(list, titled(list, 'Housing').key, { title: 'Homes' })
    expect(outline(next)).toBe('Opening Presentations(Homes Schools) Closing')
    expect(next[0]).toBe(list[0])
    expect(changeItem(list, 999, { title: 'Nothing' })).toBe(list)
  })
})

/** Brings the last item as deep as it goes, one level at a time. */
function deepest(list: Items): Items {
  const last = list.at(-1)
  const next = last ? nestItem(list, last.key) : list
  return next === list || !last ? list : deepestUnder(next, last.key)
}

function deepestUnder(list: Items, key: number): Items {
  const next = nestItem(list, key)
  return next === list ? list : deepestUnder(next, key)
}

describe('a typed time', () => {
  it.each([
    ['15h30', '15:30'],
    ['1530', '15:30'],
    ['9.05', '09:05'],
    ['9', '09:00'],
    ['9 h', '09:00'],
    [' 08:15 ', '08:15'],
  ])('%s is taken as %s', (typed, time) => {
    expect(tidyTime(typed)).toBe(time)
  })

  it.each(['25:00', '12:75', 'noon', '1:2'])('%s is no time and stays as it was typed', (typed) => {
    expect(tidyTime(typed)).toBe(typed)
  })
})
