import { describe, expect, test } from 'vitest'
import { type Candidate, matching } from '../../client/floor/nameplates.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'

const candidate = (name: string, body: string | null, waits = false): Candidate => ({
  personId: name as PersonId,
  name,
  body,
  waits,
})
const room = [
  candidate('Una Ní Dhubhghaill', 'Ministry of Justice (Ireland)'),
  candidate('Geir Lippestad', 'Oslo (Norway)'),
  candidate('Christine Sagen Helgø', 'Stavanger (Norway)'),
  candidate('Carlos Alonso Rodríguez', 'Cabildo of Tenerife (Spain)'),
  candidate('Osman Demir', 'Neuchâtel', true),
]
const found = (typed: string) => matching(room, typed, 6).map(({ name }) => name.split(' ')[0])

describe('a raised nameplate', () => {
  test('two letters find a name by the beginning of any of its words', () => {
    expect(found('he')[0]).toBe('Christine')
    expect(found('dh')).toEqual(['Una'])
  })

  test('two letters find whoever speaks for a city', () => {
    expect(found('st')[0]).toBe('Christine')
  })

  test('accents and capitals need not be typed', () => {
    expect(found('NI')[0]).toBe('Una')
    expect(found('helgo')).toEqual(['Christine'])
    expect(found('rodriguez')).toEqual(['Carlos'])
  })

  test('a name comes before a city, and a beginning before what stands inside', () => {
    expect(found('os')).toEqual(['Osman', 'Geir', 'Carlos'])
    expect(found('al')[0]).toBe('Carlos')
  })

  test('of equally near ones, those not waiting yet come first', () => {
    const two = [candidate('Ana Alves', null, true), candidate('Ana Zito', null)]
    expect(matching(two, 'ana', 6).map(({ name }) => name)).toEqual(['Ana Zito', 'Ana Alves'])
  })

  test('nothing typed finds nobody, and no more are shown than there is room for', () => {
    expect(found('  ')).toEqual([])
    expect(matching(room, 'a', 2)).toHaveLength(2)
  })
})
