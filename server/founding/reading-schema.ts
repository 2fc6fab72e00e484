import * as z from 'zod/mini'
import type { AgendaReading, ReadItem } from '../../shared/agenda/import/reading.ts'
import { limits } from '../../shared/kernel/limits.ts'

const words = (max: number = limits.proseChars) => z.string().check(z.trim(), z.maxLength(max))
const clock = z.nullable(z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time is HH:MM')))

const person = z.object({
  raw: words(),
  honorific: z.nullable(words(40)),
  name: words(limits.nameChars),
  role: z.nullable(words(limits.lineChars)),
  affiliation: z.nullable(words(limits.lineChars)),
  country: z.nullable(words(80)),
  status: z.enum(['expected', 'apologised', 'to-be-confirmed']),
})
const people = z.array(person).check(z.maxLength(limits.speakersPerItem))

const item = z.object({
  start: clock,
  end: clock,
  title: words(),
  speakers: people,
  moderators: people,
  get children() {
    return z.array(item).check(z.maxLength(limits.agendaNodes))
  },
  day: z.int().check(z.gte(0), z.lte(60)),
  track: z.optional(words(limits.lineChars)),
  durationMin: z.optional(z.number().check(z.gte(0), z.lte(limits.plannedMs / 60_000))),
  approximate: z.optional(z.boolean()),
  notes: z.array(words()).check(z.maxLength(200)),
  line: z.int().check(z.gte(0)),
})

const day = z.object({ day: z.int(), label: words(), date: z.nullable(z.iso.date()), line: z.int() })

/** A reading of an agenda as the reader gave it and a person corrected it on screen. */
export const correctedReading = z.object({
  items: z.array(item).check(z.maxLength(limits.agendaNodes)),
  meeting: z.object({
    title: z.nullable(words()),
    date: z.nullable(z.iso.date()),
    start: clock,
    venue: z.nullable(words()),
  }),
  days: z.optional(z.array(day).check(z.maxLength(limits.agendaDays))),
  warnings: z.optional(z.unknown()),
})

/** Deepest nesting accepted; a tree beyond it is no agenda. */
const MAX_DEPTH = 8

/** The corrected reading in the reader's own type; `null` where it nests too deeply. */
export function readingFrom(corrected: z.output<typeof correctedReading>): AgendaReading | null {
  const { items, meeting, days = [] } = corrected
  if (items.some((top) => depthOf(top as ReadItem) > MAX_DEPTH)) return null
  return { items: items as ReadItem[], meeting, days, warnings: [] }
}

const depthOf = (node: ReadItem): number => 1 + Math.max(0, ...node.children.map(depthOf))
