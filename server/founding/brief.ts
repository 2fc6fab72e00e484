import * as z from 'zod/mini'
import { plan } from '../../shared/agenda/messages.ts'
import type { CommandId, LevelId, OptionId, PollId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { line, prose } from '../../shared/kernel/text.ts'
import { type Instant, instantOf } from '../../shared/kernel/time.ts'
import { languages } from '../../shared/kernel/wording.ts'
import { level, outsideLinks, type sessionEvents, timeZone } from '../../shared/session/messages.ts'
import type { Command } from '../../shared/world.ts'
import { newId } from '../access/secrets.ts'
import { lisbonAgenda, lisbonFacts, lisbonLevels, lisbonPoll } from './lisbon.ts'

/** Epoch milliseconds, or ISO 8601 with an offset. */
const startsAt = z.pipe(
  z.union([z.int().check(z.gte(0)), z.iso.datetime({ offset: true })]),
  z.transform((given): Instant => instantOf(typeof given === 'number' ? given : Date.parse(given))),
)

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
  plan: z.optional(plan),
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
  readonly agendaText: string | null
  /** Levels known by name, where the agenda itself does not say them. */
  readonly levelsByName: Readonly<Record<string, string>>
  /** An example has no appointment: it is always today's. */
  readonly today: boolean
  readonly polls: readonly Command[]
}

const defaultLevels = ['local', 'regional', 'national', 'international', 'civil-society'].map((id) => ({
  id: id as LevelId,
  label: null,
}))

export function briefOf(asked: NewSession, _now: Instant): Brief {
  const example = asked.example === 'lisbon'
  const base = example
    ? lisbonFacts
    : { title: '', question: '', place: '', timeZone: 'UTC', language: 'en' as const }
  return {
    facts: {
      title: asked.title ?? base.title,
      question: asked.question ?? base.question,
      place: asked.place ?? base.place,
      timeZone: asked.timeZone ?? base.timeZone,
      language: asked.language ?? base.language,
      startsAt: asked.startsAt ?? null,
      levels: asked.levels ?? defaultLevels,
      links: { stream: null, captions: null, interpretation: [], ...given(asked.links) },
      admission: asked.admission ?? 'approve',
      observersSee: { draft: false, names: true, ...given(asked.observersSee) },
    },
    agendaText: asked.agendaText ?? (example ? lisbonAgenda : null),
    levelsByName: example ? lisbonLevels : {},
    today: example,
    polls: example ? [lisbonPollCommand()] : [],
  }
}

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
