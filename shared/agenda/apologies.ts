import type { NodeId, PersonId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import { forecast } from './forecast.ts'
import type { Item, Settlement } from './messages.ts'
import { outlook } from './outlook.ts'
import type { AgendaRow } from './rows.ts'
import type { AgendaSlice } from './slice.ts'
import { isAway, sharesOf, turnsOf, usedByOthers } from './speaker-clock.ts'
import { isOpen, itemOf } from './tree.ts'
import { withLengths } from './trial.ts'

/** What can be done about an apology. Nothing of it happens before `agenda.settle-apology`. */
export interface ApologyProposal {
  readonly itemId: NodeId
  readonly personId: PersonId
  readonly how: Settlement
  /** The time given back; 0 where somebody speaks or reads all the same. */
  readonly freedMs: Milliseconds
  readonly changes: readonly { itemId: NodeId; fromMs: Milliseconds; allottedMs: Milliseconds }[]
  readonly skip: readonly NodeId[]
  /** By how much the end would come earlier than now expected. */
  readonly wonMs: Milliseconds
  /** The forecast as it would be. */
  readonly rows: readonly AgendaRow[]
}

/** The ways for everybody who has apologised at an open item and about whom nothing is settled. */
export function apologyProposals(agenda: AgendaSlice, itemId: NodeId, now: Instant): ApologyProposal[] {
  const item = itemOf(agenda, itemId)
  if (!item || !isOpen(agenda, itemId)) return []
  const unsettled = item.speakers.filter((one) => isAway(one) && one.settled === undefined)
  return unsettled.flatMap(({ personId }) => waysFor(agenda, item, personId, now))
}

/** The ways for one speaker, who counts as apologised. To discussion only while one is still to come. */
export function waysFor(
  agenda: AgendaSlice,
  item: Item,
  personId: PersonId,
  now: Instant,
): ApologyProposal[] {
  const rows = forecast(agenda, now)
  const row = rows.find(({ id }) => id === item.id)
  if (!row) return []
  const used = turnsOf(agenda, item.id, now)
  const shares = sharesOf(item, row.allottedMs - usedByOthers(item, used, personId), personId)
  const unused = Math.max(0, (shares.get(personId) ?? 0) - (used.get(personId) ?? 0))
  const freed = Math.min(unused, Math.max(0, row.allottedMs - row.elapsedMs))
  const others = item.speakers.some((one) => one.personId !== personId && !isAway(one))
  const skip = !others && row.status === 'upcoming' ? [item.id] : []
  const cut = new Map(skip.length > 0 ? [] : [[item.id, row.allottedMs - freed] as const])
  const proposal = (how: Settlement, lengths: ReadonlyMap<NodeId, number>, skipped: readonly NodeId[]) =>
    proposalOf(
      agenda,
      now,
      rows,
      { itemId: item.id, personId, how, freed: how === 'substitute' || how === 'statement' ? 0 : freed },
      lengths,
      skipped,
    )
  const keep = [proposal('substitute', new Map(), []), proposal('statement', new Map(), [])]
  if (freed === 0) return keep
  const target = discussionFor(rows, row)
  const given = target && new Map([...cut, [target.id, target.allottedMs + freed] as const])
  return [
    ...keep,
    ...(given ? [proposal('to-discussion', given, skip)] : []),
    proposal('catch-up', cut, skip),
  ]
}

/** The next open discussion of the same block, else the next on the agenda. */
function discussionFor(rows: readonly AgendaRow[], row: AgendaRow): AgendaRow | undefined {
  const coming = rows
    .slice(rows.indexOf(row) + 1)
    .filter(({ itemKind, status }) => itemKind === 'discussion' && status !== 'done' && status !== 'skipped')
  return coming.find(({ parentId }) => parentId === row.parentId) ?? coming[0]
}

interface Settling {
  readonly itemId: NodeId
  readonly personId: PersonId
  readonly how: Settlement
  readonly freed: number
}

/** All other lengths stay as they are: an untimed item that would take the time by itself is held where need be. */
function proposalOf(
  agenda: AgendaSlice,
  now: Instant,
  before: readonly AgendaRow[],
  { freed, ...settling }: Settling,
  asked: ReadonlyMap<NodeId, number>,
  skip: readonly NodeId[],
): ApologyProposal {
  const closed = { ...agenda.closed, ...Object.fromEntries(skip.map((id) => [id, 'skipped' as const])) }
  const applied = (lengths: ReadonlyMap<NodeId, number>) => ({ ...withLengths(agenda, lengths), closed })
  const wanted = new Map(before.map((row) => [row.id, asked.get(row.id) ?? row.allottedMs]))
  const lengths = new Map(asked)
  const isOff = (row: AgendaRow) =>
    row.kind === 'item' && isOpen(applied(lengths), row.id) && row.allottedMs !== wanted.get(row.id)
  for (let look = 0; look < before.length; look++) {
    const off = asked.size + skip.length > 0 ? forecast(applied(lengths), now).filter(isOff) : []
    const news = off.filter(({ id }) => !lengths.has(id))
    if (news.length === 0) break
    for (const { id } of news) lengths.set(id, wanted.get(id) ?? 0)
  }
  const after = applied(lengths)
  const rows = forecast(after, now)
  const from = new Map(before.map((row) => [row.id, row.allottedMs]))
  return {
    ...settling,
    freedMs: spanOf(freed),
    changes: [...lengths].map(([itemId, ms]) => ({
      itemId,
      fromMs: from.get(itemId) ?? spanOf(0),
      allottedMs: spanOf(ms),
    })),
    skip,
    wonMs: spanOf(outlook(agenda, now, [...before]).lateMs - outlook(after, now, rows).lateMs),
    rows,
  }
}
