import type { AgendaNode, Edits, Speaker } from '../../../shared/agenda/messages.ts'
import { asksRoom } from '../../../shared/agenda/room.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { spanOf } from '../../../shared/kernel/time.ts'
import { tidyTime } from '../../ui/typed-time.ts'
import type { EntryDraft, Wall } from './entry-draft.ts'
import { papersOf } from './entry-flaws.ts'
import { speakerOf } from './speaker-draft.ts'
import { mergedSpeakers } from './speaker-merge.ts'
import { lengthTyped, momentNear } from './typed.ts'

const notesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Everything a draft without flaws says. */
function saidBy(draft: EntryDraft, { near, timeZone }: Wall) {
  const moment = (typed: string) => {
    const clock = tidyTime(typed)
    return clock === '' ? null : momentNear(clock, near, timeZone)
  }
  return {
    title: draft.title.trim(),
    plannedMs: lengthTyped(draft.length),
    minMs: lengthTyped(draft.least) ?? spanOf(0),
    notBefore: moment(draft.notBefore),
    hardEnd: moment(draft.hardEnd),
    itemKind: draft.itemKind,
    attribution: draft.attribution,
    speakers: draft.speakers.map(speakerOf),
    respondsTo: [...draft.respondsTo],
    asks: draft.asks === 'by-title' ? null : draft.asks === 'yes',
    papers: papersOf(draft.papers),
    notes: notesOf(draft.notes),
  }
}

/** Whether the room answers an item with this draft. */
export function asksOf({ asks, title }: Pick<EntryDraft, 'asks' | 'title'>): boolean {
  return asks === 'by-title' ? asksRoom({ title: title.trim() }) : asks === 'yes'
}

const fieldOf = {
  title: 'title',
  plannedMs: 'length',
  minMs: 'least',
  notBefore: 'notBefore',
  hardEnd: 'hardEnd',
  itemKind: 'itemKind',
  attribution: 'attribution',
  speakers: 'speakers',
  respondsTo: 'respondsTo',
  asks: 'asks',
  papers: 'papers',
  notes: 'notes',
} as const satisfies Record<keyof ReturnType<typeof saidBy>, keyof EntryDraft>

/** Only what was touched in the form: what others changed meanwhile stays as they left it. `now`: the item's speakers. */
export function editsOf(
  before: EntryDraft,
  after: EntryDraft,
  wall: Wall,
  now: readonly Speaker[] | null = null,
): Edits {
  const speakers = now && mergedSpeakers(before.speakers, after.speakers, now)
  const said = Object.entries({ ...saidBy(after, wall), ...(speakers && { speakers }) })
  const touched = said.filter(([key]) => {
    const field = fieldOf[key as keyof typeof fieldOf]
    return JSON.stringify(before[field]) !== JSON.stringify(after[field])
  })
  return Object.fromEntries(touched)
}

/** A new entry of the agenda; a block begins empty. */
export function nodeOf(id: NodeId, draft: EntryDraft, wall: Wall): AgendaNode {
  const { title, plannedMs, notBefore, hardEnd, notes, asks, ...ofItem } = saidBy(draft, wall)
  const common = { id, title, plannedMs, notBefore, hardEnd, ...(notes.length > 0 && { notes }) }
  if (draft.kind === 'block') return { kind: 'block', children: [], ...common }
  return { kind: 'item', ...common, ...ofItem, ...(asks !== null && { asks }) }
}
