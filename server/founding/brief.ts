import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { readAgenda } from '../../shared/agenda/import/read-agenda.ts'
import type { AgendaReading } from '../../shared/agenda/import/reading.ts'
import { wordRefusal } from '../../shared/agenda/import/wording.ts'
import type { CommandId, LevelId, OptionId, PollId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { line, prose } from '../../shared/kernel/text.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import { languages } from '../../shared/kernel/wording.ts'
import { level, outsideLinks, type sessionEvents, timeZone } from '../../shared/session/messages.ts'
import type { Command } from '../../shared/world.ts'
import { newId } from '../access/secrets.ts'
import type { Outcome } from '../live/outcome.ts'
import { lisbonAgenda, lisbonFacts, lisbonLevels, lisbonPoll } from './lisbon.ts'
import { correctedReading, readingFrom } from './reading-schema.ts'

/** Epoch milliseconds, or ISO 8601: with an offset, or else in the session's time zone. */
const startsAt = z.union(
  [z.int().check(z.gte(0)), z.iso.datetime({ offset: true, local: true })],
  'must be epoch milliseconds or ISO 8601 such as 2026-11-28T15:00',
)

function instantIn(given: z.output<typeof startsAt>, zone: string): Instant {
  if (typeof given === 'number') return instantOf(given)
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(given)) return instantOf(Date.parse(given))
  return instantOf(Temporal.PlainDateTime.from(given).toZonedDateTime(zone).epochMilliseconds)
}

/** What an organiser sends. The title may come from the agenda or the example. */
export const newSession = z.strictObject({
  title: z.optional(line()),
  question: z.optional(prose()),
  place: z.optional(prose(limits.lineChars)),
  startsAt: z.optional(startsAt),
  timeZone: z.optional(timeZone),
  language: z.optional(z.enum(languages)),
  agendaText: z.optional(z.string()),
  /** A reading the organiser has corrected on screen, in place of `agendaText`. */
  agenda: z.optional(correctedReading),
  admission: z.optional(z.enum(['approve', 'open'])),
  levels: z.optional(z.array(level).check(z.maxLength(limits.levels))),
  links: z.optional(z.partial(outsideLinks)),
  observersSee: z.optional(z.partial(z.object({ draft: z.boolean(), names: z.boolean() }))),
  example: z.optional(z.enum(['lisbon'])),
})
export type NewSession = z.output<typeof newSession>

type Facts = Omit<z.infer<(typeof sessionEvents)['session/created']>, 'sessionId'>

/** What a new session is to be, with every default filled in. */
export interface Brief {
  readonly facts: Facts
  readonly reading: AgendaReading | null
  /** Levels known by name, where the agenda itself does not say them. */
  readonly levelsByName: Readonly<Record<string, string>>
  /** An example has no appointment: it begins when it is started. */
  readonly floating: boolean
  readonly polls: readonly Command[]
}

export type Briefed = { readonly ok: true; readonly brief: Brief } | Malformed
type Malformed = Extract<Outcome, { status: 422 }>

const defaultLevels = ['local', 'regional', 'national', 'international', 'civil-society'].map((id) => ({
  id: id as LevelId,
  label: null,
}))

/** Reads what was asked for; refuses an agenda that cannot be read and a session without a title. */
export function briefOf(asked: NewSession): Briefed {
  const example = asked.example === 'lisbon'
  const read = readingOf(asked, example)
  if (read !== null && 'ok' in read) return read
  const base = example
    ? lisbonFacts
    : { ...plainFacts, title: read?.meeting.title ?? '', place: read?.meeting.venue ?? '' }
  const title = asked.title ?? base.title.slice(0, limits.lineChars).trim()
  if (title === '') return { ok: false, status: 422, problem: titleMissing, path: 'title' }
  const brief: Brief = {
    facts: { ...factsOf(asked, base), title },
    reading: read,
    levelsByName: example ? lisbonLevels : {},
    floating: example,
    polls: example ? [lisbonPollCommand()] : [],
  }
  return { ok: true, brief }
}

const plainFacts = { question: '', timeZone: 'UTC', language: 'en' as const }

const titleMissing = {
  en: 'A session needs a title of at most 300 characters.',
  fr: 'Une séance a besoin d’un titre de 300 caractères au plus.',
}

function factsOf(
  asked: NewSession,
  base: { question: string; place: string; timeZone: string; language: 'en' | 'fr' },
) {
  const zone = asked.timeZone ?? base.timeZone
  return {
    question: asked.question ?? base.question,
    place: asked.place ?? base.place.slice(0, limits.lineChars),
    timeZone: zone,
    language: asked.language ?? base.language,
    startsAt: asked.startsAt === undefined ? null : instantIn(asked.startsAt, zone),
    levels: asked.levels ?? defaultLevels,
    links: { stream: null, captions: null, interpretation: [], ...given(asked.links) },
    admission: asked.admission ?? 'approve',
    observersSee: { draft: false, names: true, ...given(asked.observersSee) },
  }
}

/** The agenda asked for, however it was given; `null` where there is none. */
function readingOf(asked: NewSession, example: boolean): AgendaReading | Malformed | null {
  if (asked.agenda) return readingFrom(asked.agenda) ?? unreadable('not-text', 'agenda')
  const text = asked.agendaText ?? (example ? lisbonAgenda : '')
  if (text.trim() === '') return null
  const read = readAgenda(text)
  return read.ok ? read.reading : unreadable(read.reason, 'agendaText')
}

const unreadable = (reason: Parameters<typeof wordRefusal>[0], path: string): Malformed => ({
  ok: false,
  status: 422,
  problem: { en: wordRefusal(reason, 'en'), fr: wordRefusal(reason, 'fr') },
  path,
})

const lisbonPollCommand = (): Command => ({
  id: newId() as CommandId,
  type: 'poll.create',
  poll: {
    id: 'priorities' as PollId,
    question: lisbonPoll.question,
    method: 'points',
    secrecy: 'recorded',
    budget: lisbonPoll.budget,
    options: lisbonPoll.options.map(({ id, label }) => ({ id: id as OptionId, label })),
  },
})

function given<Fields extends object>(
  fields: Fields | undefined,
): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
  const entries = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Fields]: NonNullable<Fields[Key]> }
}
