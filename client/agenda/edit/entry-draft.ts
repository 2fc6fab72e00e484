import type { AgendaNode, Edits, Item } from '../../../shared/agenda/messages.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { type Instant, spanOf } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../wording/format.ts'
import { lengthText, lengthTyped, momentNear } from './typed.ts'

type Paper = Item['papers'][number]

/** An entry of the agenda as it stands in the form: times as `HH:MM` of the session's zone, lengths in minutes. */
export interface EntryDraft {
  readonly kind: AgendaNode['kind']
  readonly title: string
  readonly length: string
  readonly least: string
  readonly notBefore: string
  readonly hardEnd: string
  readonly itemKind: Item['itemKind']
  readonly attribution: Item['attribution']
  readonly papers: readonly Paper[]
  readonly notes: string
}

/** Where its times of day lie: nearest to this moment, on the clocks of this zone. */
export interface Wall {
  readonly near: Instant
  readonly timeZone: string
}

export const newEntry: EntryDraft = {
  kind: 'item',
  title: '',
  length: '10',
  least: '5',
  notBefore: '',
  hardEnd: '',
  itemKind: 'presentation',
  attribution: 'named',
  papers: [],
  notes: '',
}

/** A length changed while the session runs stands in the form, not the one first planned. */
export function draftOf(node: AgendaNode, agenda: AgendaSlice, { timeZone }: Wall): EntryDraft {
  const clock = (at: Instant | null) => (at === null ? '' : clockTime(at, 'en', timeZone))
  const length = agenda.allotted[node.id] ?? node.plannedMs
  const common = {
    title: node.title,
    length: length === null ? '' : lengthText(length),
    notBefore: clock(node.notBefore),
    hardEnd: clock(node.hardEnd),
    notes: (node.notes ?? []).join('\n'),
  }
  if (node.kind === 'block') return { ...newEntry, kind: 'block', least: '', ...common }
  const { itemKind, attribution, papers, minMs } = node
  return { kind: 'item', ...common, least: lengthText(minMs), itemKind, attribution, papers }
}

type EntryFlaw = 'title' | 'length' | 'least' | 'papers'

/** What keeps a draft from being sent. */
export function flawsOf(draft: EntryDraft): readonly EntryFlaw[] {
  const isLength = (text: string) => {
    const ms = lengthTyped(text)
    return ms !== null && ms <= limits.plannedMs
  }
  const papersGood = filledIn(draft.papers).every(({ url }) => /^https?:\/\/\S+$/i.test(url.trim()))
  const flaws: readonly (readonly [EntryFlaw, boolean])[] = [
    ['title', draft.title.trim() === ''],
    ['length', draft.length.trim() !== '' && !isLength(draft.length)],
    ['least', draft.kind === 'item' && !isLength(draft.least)],
    ['papers', !papersGood],
  ]
  return flaws.filter(([, flawed]) => flawed).map(([flaw]) => flaw)
}

const filledIn = (papers: readonly Paper[]): readonly Paper[] =>
  papers.filter(({ label, url }) => label.trim() !== '' || url.trim() !== '')

/** A paper without a name is called by its address. */
const papersOf = (papers: readonly Paper[]): Paper[] =>
  filledIn(papers).map(({ label, url }) => ({
    label: (label.trim() || url.trim()).slice(0, limits.lineChars),
    url: url.trim(),
  }))

const notesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Everything a draft without flaws says. */
function saidBy(draft: EntryDraft, { near, timeZone }: Wall) {
  const moment = (clock: string) => (clock === '' ? null : momentNear(clock, near, timeZone))
  return {
    title: draft.title.trim(),
    plannedMs: lengthTyped(draft.length),
    minMs: lengthTyped(draft.least) ?? spanOf(0),
    notBefore: moment(draft.notBefore),
    hardEnd: moment(draft.hardEnd),
    itemKind: draft.itemKind,
    attribution: draft.attribution,
    papers: papersOf(draft.papers),
    notes: notesOf(draft.notes),
  }
}

const fieldOf = {
  title: 'title',
  plannedMs: 'length',
  minMs: 'least',
  notBefore: 'notBefore',
  hardEnd: 'hardEnd',
  itemKind: 'itemKind',
  attribution: 'attribution',
  papers: 'papers',
  notes: 'notes',
} as const satisfies Record<keyof ReturnType<typeof saidBy>, keyof EntryDraft>

/** Only what was touched in the form: what others changed meanwhile stays as they left it. */
export function editsOf(before: EntryDraft, after: EntryDraft, wall: Wall): Edits {
  const said = Object.entries(saidBy(after, wall))
  const touched = said.filter(([key]) => {
    const field = fieldOf[key as keyof typeof fieldOf]
    return JSON.stringify(before[field]) !== JSON.stringify(after[field])
  })
  return Object.fromEntries(touched)
}

/** A new entry of the agenda; a block begins empty. */
export function nodeOf(id: NodeId, draft: EntryDraft, wall: Wall): AgendaNode {
  const { title, plannedMs, notBefore, hardEnd, notes, ...ofItem } = saidBy(draft, wall)
  const common = { id, title, plannedMs, notBefore, hardEnd, ...(notes.length > 0 && { notes }) }
  if (draft.kind === 'block') return { kind: 'block', children: [], ...common }
  return { kind: 'item', respondsTo: [], speakers: [], ...common, ...ofItem }
}
