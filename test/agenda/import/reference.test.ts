import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import { INVENTED } from './invented.ts'
import { type Expected, type Score, scoreReading } from './score.ts'

/** Reference agendas kept beside the project, where they are at hand; they are not part of it. */
const BESIDE = resolve(import.meta.dirname, '../../../../shared')

interface Reference {
  name: string
  text: string
  expected: Expected
}

function load(folder: string, textFile: string, expectedFile: string): Reference {
  const read = (file: string): string => readFileSync(resolve(BESIDE, folder, file), 'utf8')
  return { name: textFile, text: read(textFile), expected: JSON.parse(read(expectedFile)) as Expected }
}

function references(): Reference[] {
  if (!existsSync(resolve(BESIDE, 'agendas')) || !existsSync(resolve(BESIDE, 'seeds'))) return []
  const seed = readdirSync(resolve(BESIDE, 'seeds')).find((file) => file.startsWith('000_'))
  const lisbon = seed === undefined ? [] : [load('seeds', seed, 'lisbon-agenda.expected.json')]
  const files = readdirSync(resolve(BESIDE, 'agendas')).filter((file) => file.endsWith('.txt'))
  return [...lisbon, ...files.map((file) => load('agendas', file, file.replace('.txt', '.expected.json')))]
}

function score({ text, expected }: Reference): Score {
  const result = readAgenda(text)
  if (!result.ok) throw new Error(result.message)
  return scoreReading(text, result.reading, expected)
}

describe('Agendas read as a person would read them', () => {
  it.each(INVENTED)('[A191] reads $name: every time, title and person', (invented) => {
    const result = score(invented)
    expect(result.missed).toEqual([])
    expect(result.linesLost).toEqual([])
    expect(result.distinctPeople).toBe(invented.expected.counts?.people)
  })

  it('reads at least nineteen of twenty items and people of every reference agenda at hand, and loses no line', () => {
    const all = [...references(), ...INVENTED]
    expect(all.length).toBeGreaterThanOrEqual(INVENTED.length)
    for (const reference of all) {
      const result = score(reference)
      const told = `${reference.name}: ${result.missed.join('; ')}`
      expect(result.items / result.itemsTotal, told).toBeGreaterThanOrEqual(0.95)
      expect(result.peopleTotal === 0 ? 1 : result.people / result.peopleTotal, told).toBeGreaterThanOrEqual(
        0.95,
      )
      expect(result.linesLost, told).toEqual([])
    }
  })

  it('reads the agenda of the first Policy Lab without a fault, where it is at hand', () => {
    const lisbon = references().find(({ expected }) => expected.counts?.people === 13)
    const results = (lisbon === undefined ? [] : [lisbon]).map(score)
    expect(results).toHaveLength(lisbon === undefined ? 0 : 1)
    for (const result of results) {
      expect(result.missed).toEqual([])
      expect(result.extraPeople).toBe(0)
      expect(result.distinctPeople).toBe(13)
      expect(result.linesLost).toEqual([])
    }
  })
})
