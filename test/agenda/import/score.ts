import { peopleOf } from '../../../shared/agenda/import/merge-people.ts'
import type { AgendaReading, PersonMention, ReadItem } from '../../../shared/agenda/import/reading.ts'

/** A hand-checked reading: a speaker is printed words, or an object that holds them. */
export interface ExpectedItem {
  start: string | null
  end: string | null
  title: string
  speakers: (string | { raw: string; name: string })[]
  moderators?: string[]
  children?: ExpectedItem[]
  day?: number
}

export interface Expected {
  items: ExpectedItem[]
  counts?: { people?: number }
}

export interface Score {
  items: number
  itemsTotal: number
  /** Mentions of people found under an item of the right times and title, or anywhere with the right words. */
  people: number
  peopleTotal: number
  distinctPeople: number
  extraItems: number
  extraPeople: number
  linesLost: number[]
  missed: string[]
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function flatten<T extends { children?: T[] }>(items: readonly T[]): T[] {
  return items.flatMap((item) => [item, ...flatten(item.children ?? [])])
}

const keyOf = (item: { start: string | null; end: string | null; title: string }): string =>
  `${item.start ?? '-'}|${item.end ?? '-'}|${plain(item.title)}`

/** Takes from a bag; false when it is not there. */
function take(bag: string[], key: string): boolean {
  const at = bag.indexOf(key)
  if (at < 0) return false
  bag.splice(at, 1)
  return true
}

function scorePeople(
  reading: AgendaReading,
  expected: readonly ExpectedItem[],
): { found: number; total: number; extra: number; missed: string[] } {
  const mentions = flatten<ReadItem>(reading.items).flatMap((item): PersonMention[] => [
    ...item.speakers,
    ...item.moderators,
  ])
  const bag = mentions.map((mention) => plain(mention.raw))
  const wanted = flatten(expected).flatMap((item) => [...item.speakers, ...(item.moderators ?? [])])
  const missed: string[] = []
  for (const person of wanted) {
    const raw = typeof person === 'string' ? person : person.raw
    if (!take(bag, plain(raw))) missed.push(`person ${raw}`)
  }
  return { found: wanted.length - missed.length, total: wanted.length, extra: bag.length, missed }
}

/** Every text that a reading holds; lines named by a warning count as kept. */
function textOf(reading: AgendaReading): string {
  const texts: string[] = Object.values(reading.meeting).filter((value) => value !== null)
  for (const day of reading.days) texts.push(day.label)
  for (const item of flatten<ReadItem>(reading.items)) {
    texts.push(item.title, item.track ?? '', ...item.notes)
    for (const mention of [...item.speakers, ...item.moderators]) texts.push(mention.raw)
  }
  return ` ${plain(texts.join(' \n '))} `
}

/** Words that carry an item's time, duration, label or mark, and so may vanish into its fields. */
const SILENT =
  /^(?:\p{N}[\p{L}\p{N}]*|h|hs|heures?|horas|ore|0re|uhr|am|pm|a|p|m|min|mins|minutes|to|from|à|de|das|as|s|dalle|alle|bis|by|von|par|por|da|br|https?|time)$/u

/** "10.30" alone on its line is kept as the start or the end of an item. */
function isKeptClock(line: string, clocks: ReadonlySet<string | null>): boolean {
  const match = /^\D{0,6}(\d{1,2})\D{1,2}(\d{2})\D{0,6}$/.exec(line.trim())
  return match !== null && clocks.has(`${(match[1] ?? '').padStart(2, '0')}:${match[2]}`)
}

/** Lines of which most words are in no item, no note, no meeting field, and that no warning names. */
export function lostLines(text: string, reading: AgendaReading): number[] {
  const kept = textOf(reading)
  const named = new Set(reading.warnings.map((warning) => warning.line))
  const starts = new Set(flatten<ReadItem>(reading.items).map((item) => item.line))
  const clocks = new Set(flatten<ReadItem>(reading.items).flatMap(({ start, end }) => [start, end]))
  const lost: number[] = []
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (named.has(index + 1)) return
    const words = plain(line.replace(/\]\([^)]*\)/g, ' ').replace(/<[^>]*>/g, ' '))
      .split(' ')
      .filter((word) => word !== '' && !SILENT.test(word))
    const missing = words.filter((word) => !kept.includes(word.length > 3 ? word : ` ${word} `))
    if (
      missing.length * 2 > words.length ||
      (words.length === 0 && line.trim() !== '' && !starts.has(index + 1) && !isKeptClock(line, clocks))
    )
      lost.push(index + 1)
  })
  return lost
}

/** Compares a reading with a hand-checked one: exact times and titles, people by their printed words. */
export function scoreReading(text: string, reading: AgendaReading, expected: Expected): Score {
  const read = flatten<ReadItem>(reading.items).map(keyOf)
  const wanted = flatten(expected.items).map(keyOf)
  const missedItems = wanted.filter((key) => !take(read, key))
  const people = scorePeople(reading, expected.items)
  return {
    items: wanted.length - missedItems.length,
    itemsTotal: wanted.length,
    people: people.found,
    peopleTotal: people.total,
    distinctPeople: peopleOf(reading).length,
    extraItems: read.length,
    extraPeople: people.extra,
    linesLost: lostLines(text, reading),
    missed: [
      ...missedItems.map((key) => `item ${key}`),
      ...people.missed,
      ...read.map((key) => `extra ${key}`),
    ],
  }
}
