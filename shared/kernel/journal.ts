import * as z from 'zod/mini'
import type { CommandId } from './ids.ts'
import { limits } from './limits.ts'

/** What to do to get back a former slice: whole fields to set and, in fields that are records, single keys to set or drop. */
export const restore = z.object({
  fields: z.record(z.string(), z.unknown()),
  entries: z.record(
    z.string(),
    z.object({ set: z.record(z.string(), z.unknown()), drop: z.array(z.string()) }),
  ),
})
export type Restore = z.infer<typeof restore>

export interface Undoable {
  readonly commandId: CommandId
  /** The command's type, so that a screen can say what Undo would undo. */
  readonly type: string
  readonly before: Restore
}

/** What may be undone, oldest first; `null` for audiences that may not undo and so must not see it. */
export type Journal = readonly Undoable[] | null

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The `Restore` that turns `now` back into `before`; compares by identity, which immutable slices make cheap. */
export function restoreTo(before: Fields, now: Fields): Restore {
  const fields: Record<string, unknown> = {}
  const entries: Restore['entries'] = {}
  for (const field of Object.keys(before)) {
    if (field === 'journal' || before[field] === now[field]) continue
    const [old, fresh] = [before[field], now[field]]
    if (isRecord(old) && isRecord(fresh)) entries[field] = changedEntries(old, fresh)
    else fields[field] = old
  }
  return { fields, entries }
}

function changedEntries(old: Fields, fresh: Fields): Restore['entries'][string] {
  const changed = Object.keys(old).filter((key) => old[key] !== fresh[key])
  return {
    set: Object.fromEntries(changed.map((key) => [key, old[key]])),
    drop: Object.keys(fresh).filter((key) => !(key in old)),
  }
}

/** Applies a `Restore`: the inverse of whatever it was taken over. */
export function restored<Slice extends object>(slice: Slice, { fields, entries }: Restore): Slice {
  const next: Record<string, unknown> = { ...slice, ...fields }
  for (const [field, { set, drop }] of Object.entries(entries)) {
    const dropped = new Set(drop)
    const kept = Object.entries(next[field] as Fields).filter(([key]) => !dropped.has(key))
    next[field] = { ...Object.fromEntries(kept), ...set }
  }
  return next as Slice
}

/** Notes what a command changed. Several events of one command make one entry that goes back before the first. */
export function noted<Slice extends { readonly journal: Journal }>(
  before: Slice,
  now: Slice,
  command: { readonly id: CommandId; readonly type: string } | null,
): Slice {
  if (before.journal === null || command === null) return now
  const last = before.journal.at(-1)
  const sameCommand = last?.commandId === command.id
  const origin = sameCommand && last ? restored(before, last.before) : before
  const entry: Undoable = {
    commandId: command.id,
    type: command.type,
    before: restoreTo(origin as unknown as Fields, now as unknown as Fields),
  }
  const kept = sameCommand ? before.journal.slice(0, -1) : before.journal
  return { ...now, journal: [...kept, entry].slice(-limits.undoDepth) }
}
