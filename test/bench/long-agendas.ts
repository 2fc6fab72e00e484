import type { Block, Item, Plan } from '../../shared/agenda/messages.ts'
import type { AgendaSlice } from '../../shared/agenda/slice.ts'
import { at, block, Drive, item, min, planOf } from '../agenda/drive.ts'

/** After how many sessions a wall or a hard end comes. */
interface Bounds {
  readonly wallEach: number
  readonly hardEndEach: number
}

/** Now and then, as in a programme of days. */
export const someBounds: Bounds = { wallEach: 5, hardEndEach: 9 }
/** As many as there can be: each parts the agenda into one more stretch to look at. */
export const allBounds: Bounds = { wallEach: 1, hardEndEach: 1 }

/** Days of sessions in blocks: presentations, and a discussion that takes what is left. */
export function longPlan(items: number, { wallEach, hardEndEach }: Bounds): Plan {
  const nodes: (Block | Item)[] = []
  for (let first = 0; first < items; first += 6) {
    const ids = Array.from({ length: Math.min(6, items - first) }, (_, n) => `i${first + n}`)
    const starts = (first / 6) * 60
    const walls = (first / 6) % wallEach === 0 ? { notBefore: at(starts) } : {}
    const ends = (first / 6) % hardEndEach === 0 ? { hardEnd: at(starts + 65) } : {}
    nodes.push(block(`b${first}`, 60, ids, { ...walls, ...ends }))
    ids.forEach((id, n) => {
      nodes.push(item(id, n === 5 ? null : 8 + (n % 3), { minMs: min(4) }))
    })
  }
  return planOf(nodes)
}

/** Items side by side without any block, each with a wall: nothing but the item itself can be looked at alone. */
export function flatPlan(items: number): Plan {
  const nodes = Array.from({ length: items }, (_, n) => {
    const itemKind = n % 6 === 5 ? 'discussion' : 'presentation'
    return item(`i${n}`, 8 + (n % 3), { itemKind, minMs: min(4), notBefore: at(n * 9) })
  })
  return planOf(nodes)
}

/** An agenda of so many items, a third of which have been, that is more than an hour late. */
export function lateAgenda(plan: Plan): { agenda: AgendaSlice; now: Drive['now'] } {
  const drive = new Drive(plan).start()
  const items = plan.nodes.filter(({ kind }) => kind === 'item').length
  for (let done = 0; done < items / 3; done++) {
    drive.now = drive.row(`i${done}`).expectedEndAt
    drive.next()
  }
  const active = drive.rows().find(({ id }) => id === drive.agenda.activeId)
  drive.now = at(((active?.expectedEndAt ?? 0) - at(0)) / 60_000 + 70)
  return { agenda: drive.agenda, now: drive.now }
}
