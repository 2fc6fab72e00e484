import type { RecordSource } from '../../server/documents/record.ts'
import type { AgendaNode, Plan, Speaker } from '../../shared/agenda/messages.ts'
import type { Run, Statement } from '../../shared/conclusions/statements.ts'
import { type Instant, instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import type { Ballot } from '../../shared/polls/slice.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { World } from '../../shared/world.ts'
import { happened } from '../support/delegations.ts'
import { Rehearsal, type Sent, START } from '../support/given.ts'

/** Invented people of an invented session; every name is made up. */
export const details: Record<string, PersonDetails> = {
  ida: card('Ms', 'Ida Holmgård', 'Director', 'Council for Open Cities', null),
  otto: card('Cllr', 'Ottó Bérczy-Łukasik', 'Deputy Mayor for Diversity', 'Rivertown', 'Norland'),
  mina: card('Ms', 'Mína Þórsdóttir', 'Mayor', 'Fjordhavn', 'Norland'),
  paul: card('Mr', 'Paul-Émile d’Aubigné', 'High Commissioner for Migration', 'Westria', 'Westria'),
  vera: card(null, 'Věra Šťastná', 'State Secretary', 'Ministry of the Interior', 'Estonara'),
  sami: card('Dr', 'Sami al-Khatib', null, null, null),
}

function card(
  honorific: string | null,
  name: string,
  role: string | null,
  delegation: string | null,
  country: string | null,
): PersonDetails {
  return { honorific, name, role, delegation, country }
}

const levels: Record<string, string> = {
  ida: 'international',
  otto: 'local',
  mina: 'local',
  paul: 'national',
  vera: 'national',
  sami: 'civil-society',
}

const speaker = (id: string, more: Partial<Speaker> = {}) =>
  ({ personId: id, allotMs: null, status: 'expected', substituteId: null, ...more }) as Speaker

interface ItemFacts {
  readonly minutes: number | null
  readonly speakers?: readonly Speaker[]
  readonly attribution?: 'named' | 'chatham-house'
}

const item = (id: string, title: string, { minutes, speakers = [], attribution = 'named' }: ItemFacts) =>
  ({
    id,
    kind: 'item',
    itemKind: minutes === null ? 'discussion' : 'presentation',
    title,
    plannedMs: minutes === null ? null : minutes * MINUTE_MS,
    minMs: 0,
    notBefore: null,
    hardEnd: null,
    respondsTo: [],
    papers: [],
    attribution,
    speakers,
  }) as unknown as AgendaNode

const block = (id: string, title: string, minutes: number, children: string[]) =>
  ({
    id,
    kind: 'block',
    title,
    children,
    plannedMs: minutes * MINUTE_MS,
    notBefore: null,
    hardEnd: null,
  }) as unknown as AgendaNode

export const nodes: readonly AgendaNode[] = [
  item('opening', 'Opening and welcome', { minutes: 5, speakers: [speaker('ida')] }),
  block('round', 'Presentations by cities & responses by states', 60, [
    'homes',
    'schools',
    'answers',
    'talk',
  ]),
  item('homes', 'Homes for newcomers: what a town can do alone', {
    minutes: 10,
    speakers: [speaker('otto')],
  }),
  item('schools', 'Every child in school within a month', {
    minutes: 10,
    speakers: [speaker('mina', { status: 'apologised', substituteId: 'sami' as Speaker['personId'] })],
  }),
  item('answers', 'Responses by national institutions', {
    minutes: 25,
    speakers: [speaker('paul'), speaker('vera', { status: 'apologised' })],
  }),
  item('talk', 'Discussion', { minutes: null }),
  item('reserve', 'Reserve', { minutes: 5 }),
  item('frank', 'What has not worked', {
    minutes: 10,
    speakers: [speaker('paul')],
    attribution: 'chatham-house',
  }),
  item('closing', 'Conclusions and closing remarks', { minutes: 10, speakers: [speaker('ida')] }),
]

export const planOf = (all: readonly AgendaNode[], root: readonly string[], start: Instant = START) =>
  ({ start, hardEnd: null, root, nodes: all }) as unknown as Plan

export const plan = planOf(nodes, ['opening', 'round', 'reserve', 'frank', 'closing'])

export const poll = {
  id: 'priorities',
  question: 'Which of these most needs local and national policies to work together? Share out ten points.',
  method: 'points',
  options: [
    { id: 'housing', label: 'Housing' },
    { id: 'school', label: 'School and language' },
    { id: 'hate', label: 'Hate speech' },
    { id: 'jobs', label: 'Recognition of skills and access to jobs' },
    { id: 'data', label: 'Data on integration' },
  ],
  secrecy: 'recorded',
  budget: 10,
} as const

export const facts = {
  sessionId: 'rivertown-2017',
  title: 'Living Together: Policy Lab on Homes and Schools',
  question: 'How can the housing and schooling policies of cities and states be made to fit together?',
  place: 'Rivertown, Old Town Hall, Sala da Música',
  timeZone: 'Europe/Lisbon',
  language: 'en' as Language,
  levels: ['local', 'regional', 'national', 'international', 'civil-society'].map((id) => ({
    id,
    label: null,
  })),
  links: { stream: null, captions: null, interpretation: [] },
  admission: 'approve',
  observersSee: { draft: true, names: true },
  startsAt: START,
}

/** A session that exists, with its people and its plan, and has not begun. */
export function prepared(changed: Partial<typeof facts> = {}): Rehearsal {
  const people = Object.keys(details)
  const meeting = new Rehearsal([
    happened({ type: 'session/created', ...facts, ...changed }),
    happened({
      type: 'people/expected',
      people: people.map((id) => ({ personId: id, seatId: `seat-${id}`, level: levels[id] ?? null })),
    }),
    happened({ type: 'people/admitted', personIds: people }),
  ])
  ask(meeting, { type: 'agenda.set', plan })
  ask(meeting, { type: 'poll.create', poll })
  return meeting
}

/** Sends a command that must be accepted. */
export function ask(meeting: Rehearsal, command: Sent, ballots: readonly Ballot[] = []): void {
  const outcome = meeting.send({ id: `c${meeting.log.length}`, ...command }, undefined, { ballots })
  if (typeof outcome === 'string') throw new Error(`${command.type}: ${outcome}`)
}

const ballot = (who: string, points: Record<string, number>) =>
  ({ seatId: `seat-${who}`, level: levels[who], choice: { points } }) as unknown as Ballot
export const ballots: readonly Ballot[] = [
  ballot('otto', { housing: 6, school: 3, jobs: 1 }),
  ballot('mina', { housing: 4, school: 4, hate: 2 }),
  ballot('paul', { jobs: 7, hate: 2, data: 1 }),
  ballot('vera', { jobs: 5, hate: 3, housing: 2 }),
]

/** The whole afternoon: a late start, an item skipped, a poll published, the session closed. */
export function held(changed: Partial<typeof facts> = {}): Rehearsal {
  const meeting = prepared(changed).wait(2 * MINUTE_MS)
  ask(meeting, { type: 'agenda.start' })
  const next = (leaving: string, minutes: number) =>
    ask(meeting.wait(minutes * MINUTE_MS), { type: 'agenda.next', leaving })
  next('opening', 5)
  next('homes', 14)
  next('schools', 8)
  ask(meeting, { type: 'poll.open', pollId: 'priorities' })
  next('answers', 25)
  ask(meeting, { type: 'poll.close', pollId: 'priorities' }, ballots)
  ask(meeting, { type: 'agenda.skip', itemId: 'reserve' })
  next('talk', 15)
  next('frank', 10)
  ask(meeting.wait(9 * MINUTE_MS), { type: 'agenda.finish' })
  ask(meeting, { type: 'poll.publish', pollId: 'priorities' })
  ask(meeting, { type: 'session.close' })
  return meeting
}

const paragraph = (id: string, ...runs: Run[]): Statement => ({ id, kind: 'paragraph', runs })
const heading = (id: string, level: 1 | 2, text: string): Statement => ({
  id,
  kind: 'heading',
  level,
  runs: [{ text }],
})
const entry = (id: string, number: number | null, depth: number, text: string): Statement => ({
  id,
  kind: 'item',
  number,
  depth,
  runs: [{ text }],
})
const LONG =
  'Towns hold the keys to homes and classrooms; states hold the law and most of the money. Where the two have planned together, families moved from reception to a home of their own in half the time, and children lost no school year. '

export const statements: readonly Statement[] = [
  heading('s1', 1, 'Conclusions'),
  paragraph('s2', { text: LONG.repeat(2) }),
  heading('s3', 2, '➤ What we share'),
  paragraph(
    's4',
    { text: 'The Policy Lab concluded that ' },
    { text: 'no level can do this alone', bold: true },
    { text: ', and recalled the ' },
    { text: 'guidance on multi-level governance', href: 'https://example.org/guidance?a=1&b=2' },
    { text: '; the ' },
    { text: 'Cabildo', italic: true },
    { text: ' model was named often.' },
  ),
  paragraph('s5', { text: LONG.repeat(3) }),
  heading('s6', 2, 'Proposals'),
  paragraph('s7', { text: 'Concretely, the Council should:' }),
  entry('s8', 1, 0, 'reinforce its work with cities, with particular focus on'),
  entry('s9', 1, 1, 'existing national networks;'),
  entry('s10', 2, 1, 'regional alliances;'),
  entry('s11', 2, 0, LONG),
  entry('s12', 2, 0, 'This holds for schools as well as for homes.'),
  entry('s13', 3, 0, 'set up a platform where states and cities exchange regularly.'),
  paragraph('s14', { text: 'Participants named two risks:' }),
  entry('s15', null, 0, 'fear, which nurtures closure;'),
  entry('s16', null, 0, 'the lack of a long-term vision.'),
  heading('s17', 2, 'Next steps'),
  paragraph('s18', { text: LONG.repeat(2) }),
]

/** What a writer of the record is given; `named: false` as for observers who may not see names. */
export function sourceOf(
  meeting: Rehearsal,
  more: Partial<RecordSource> & { named?: boolean } = {},
): RecordSource {
  const { named = true, ...rest } = more
  return {
    world: meeting.world,
    directory: directoryOf(meeting.world, named),
    statements,
    log: meeting.log,
    at: instantOf(meeting.at + 60_000),
    language: 'en',
    publicUrl: 'https://lab.example.org',
    ...rest,
  }
}

function directoryOf({ session }: World, named: boolean): Directory {
  const people = Object.entries(session.people).map(([personId, { seatId, level, role }]) => ({
    personId,
    seatId,
    level,
    role,
    details: named ? (details[personId] ?? null) : null,
  }))
  return { version: 1, people } as unknown as Directory
}
