import type { FloorRequest, FloorSlice } from '../../shared/floor/slice.ts'

/** What a listener is told of the list. */
export type ListNews =
  | { readonly what: 'asks' | 'order'; readonly request: FloorRequest }
  | { readonly what: 'many'; readonly count: number }
  | { readonly what: 'closed' }

interface Seen {
  readonly floor: Pick<FloorSlice, 'queue' | 'aside' | 'journal' | 'closesAt'>
  readonly open: boolean
}

/**
 * Few words for what happened without the listener: who asked (points of order each, else one name, else how many) and
 * a list that its time has closed. What a moderator did themselves is said by its toast; a list turned over with the
 * agenda is no news of anybody.
 */
export function listNews(before: Seen, now: Seen): readonly ListNews[] {
  const closed: ListNews[] =
    before.open && !now.open && now.floor.closesAt !== null ? [{ what: 'closed' }] : []
  if (before.floor.queue === now.floor.queue) return closed
  const known = new Set(
    [...before.floor.queue, ...Object.values(before.floor.aside).flat()].map(({ id }) => id),
  )
  const done = now.floor.journal?.at(-1)?.before.notWaiting ?? []
  const back = before.floor.journal?.at(-1)?.before.waiting.map(({ request }) => request.id) ?? []
  const fresh = now.floor.queue.filter(({ id }) => !known.has(id) && !done.includes(id) && !back.includes(id))
  const orders = fresh.filter(({ kind }) => kind === 'point-of-order')
  const others = fresh.filter(({ kind }) => kind !== 'point-of-order')
  const [one] = others
  return [
    ...closed,
    ...orders.map((request): ListNews => ({ what: 'order', request })),
    ...(others.length > 1 ? [{ what: 'many' as const, count: others.length }] : []),
    ...(others.length === 1 && one ? [{ what: 'asks' as const, request: one }] : []),
  ]
}
