import type { AgendaNode, Item } from '../../../shared/agenda/messages.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../wording/format.ts'
import { draftOfSpeaker, type SpeakerDraft } from './speaker-draft.ts'
import { lengthText } from './typed.ts'

/** Whether the room answers it: always, never, or if its title is a question. */
export const askings = ['by-title', 'yes', 'no'] as const
export type Asking = (typeof askings)[number]

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
  readonly speakers: readonly SpeakerDraft[]
  readonly respondsTo: readonly NodeId[]
  readonly asks: Asking
  readonly papers: Item['papers']
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
  speakers: [],
  respondsTo: [],
  asks: 'by-title',
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
  const { itemKind, attribution, papers, minMs, respondsTo } = node
  return {
    kind: 'item',
    ...common,
    least: lengthText(minMs),
    itemKind,
    attribution,
    papers,
    respondsTo,
    speakers: node.speakers.map(draftOfSpeaker),
    asks: askingOf(node),
  }
}

function askingOf({ asks }: Item): Asking {
  if (typeof asks !== 'boolean') return 'by-title'
  return asks ? 'yes' : 'no'
}
