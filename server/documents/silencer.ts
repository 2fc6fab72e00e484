import { roomForExport } from '../../shared/agenda/room-export.ts'
import type { Answer, Point } from '../../shared/agenda/slice.ts'
import { speechesBegun } from '../../shared/floor/speaking-time.ts'
import type { World } from '../../shared/world.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Takes out of an agenda, and of the events behind it, who spoke under the Chatham House rule: the speakers of such an
 * item and their turns, also of when it was not one yet, and who put a point or gave an answer. The words stay.
 */
export function silencer({ agenda, floor }: Pick<World, 'agenda' | 'floor'>): (value: unknown) => unknown {
  const items = Object.values({ ...agenda.removed, ...agenda.nodes })
  const silent = new Set<unknown>(
    items.flatMap((node) => (node.kind === 'item' && node.attribution === 'chatham-house' ? [node.id] : [])),
  )
  const { points, answers } = roomForExport(agenda)
  const levels = new Map<unknown, unknown>(
    [...Object.values<Point>(points), ...Object.values<Answer>(answers)].map(({ id, level }) => [id, level]),
  )
  const quiet = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(quiet)
    if (typeof value !== 'object' || value === null) return value
    const fields = value as Fields
    // The floor's events have been cut already, and know what was said under the rule.
    if (String(fields.type).startsWith('floor/')) return { ...fields, ...hiddenActor(fields) }
    const inner = Object.entries(fields).map(([key, field]) => [key, quiet(field)])
    return { ...Object.fromEntries(inner), ...hidden(fields), ...hiddenActor(fields) }
  }
  // Who sent a command is mostly who speaks.
  const everSilent = silent.size > 0 || speechesBegun(floor).some(isSilent) || floor.texts.some(isSilent)
  const hiddenActor = (fields: Fields) => (everSilent ? without(fields, ['actorId']) : {})
  const hidden = (fields: Fields): Fields => {
    const rule = fields.attribution === 'chatham-house'
    const own = [
      fields.kind === 'item' && (rule || silent.has(fields.id)) && { speakers: [] },
      // What was put or answered before the item came under the rule stays as it was said.
      silent.has(fields.itemId) && !('text' in fields) && without(fields, ['personId', 'substituteId']),
      silent.has(fields.activeId) && without(fields, ['speakerId']),
      silent.has(fields.itemId) && isFields(fields.changes) && { changes: quietChanges(fields.changes) },
      rule && without(fields, ['personId', 'seatId', 'toPersonId', 'actorId']),
      rule &&
        'level' in fields && { level: levels.get(fields.pointId ?? fields.answerId ?? fields.id) ?? null },
    ]
    return Object.assign({}, ...own.filter((part) => part !== false))
  }
  return quiet
}

const isSilent = ({ attribution }: { readonly attribution: string }) => attribution === 'chatham-house'
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const without = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.filter((key) => key in fields).map((key) => [key, null]))

const quietChanges = (changes: Fields): Fields =>
  'speakers' in changes ? { ...changes, speakers: [] } : changes
