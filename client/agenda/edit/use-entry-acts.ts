import type { AgendaNode, Edits } from '../../../shared/agenda/messages.ts'
import type { Place } from '../../../shared/agenda/places.ts'
import type { NodeId, SeatId } from '../../../shared/kernel/ids.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import type { CommandOutcome } from '../../connection/session-store.ts'
import { useCommand } from '../../connection/use-command.ts'
import { useWording } from '../../wording/use-wording.ts'
import { useTimeOfDay } from '../use-agenda.ts'
import type { Displaced } from './displaced.ts'
import { editWords } from './edit-words.ts'
import type { NewPerson } from './saving.ts'

/** Changes of the agenda's entries; each says what it did, with Undo. */
export function useEntryActs() {
  const t = useWording(editWords)
  const time = useTimeOfDay()
  const run = useCommand()
  const { agenda } = useSession().state
  const titleOf = (id: NodeId) => agenda.nodes[id]?.title ?? ''
  const undo = true
  const moved = (title: string, { parentId, before }: Place) => {
    if (before !== null) return t('saidMovedBefore', { title, next: titleOf(before) })
    return parentId === null
      ? t('saidMovedLast', { title })
      : t('saidMovedLastIn', { title, block: titleOf(parentId) })
  }
  const began = (title: string, waits: NodeId) => t('saidBegan', { title, waits: titleOf(waits) })
  return {
    /** Makes new people known, before an entry names them. */
    expect(newPeople: readonly NewPerson[]): Promise<CommandOutcome> {
      const people = newPeople.map(({ personId, name, body, level }) => ({
        personId,
        seatId: newId<SeatId>(),
        level,
        details: { name, honorific: null, role: null, delegation: body.trim() || null, country: null },
      }))
      return run({ type: 'people.expect', people }, { quiet: true })
    },
    /** The form shows a refusal itself. */
    edit(itemId: NodeId, edits: Edits): Promise<CommandOutcome> {
      const done = t('saidEdited', { title: edits.title ?? titleOf(itemId) })
      return run({ type: 'agenda.edit', itemId, ...edits }, { done, undo, quiet: true })
    },
    /** `leaving`: the item under way, where the new one comes in front of it and begins at once. */
    insert(node: AgendaNode, place: Place, leaving: NodeId | null): Promise<CommandOutcome> {
      const begins = leaving !== null && node.kind === 'item'
      const done = begins ? began(node.title, leaving) : t('saidAdded', { title: node.title })
      return run(
        { type: 'agenda.insert', node, ...place, ...(leaving && { leaving }) },
        { done, undo, quiet: true },
      )
    },
    move(itemId: NodeId, place: Place): Promise<CommandOutcome> {
      const done = moved(titleOf(itemId), place)
      return run({ type: 'agenda.move', itemId, ...place }, { done, undo })
    },
    /** Moves something in front of the item under way, which waits. */
    moveToNow(itemId: NodeId, place: Place, { begins, waits }: Displaced): Promise<CommandOutcome> {
      const done = began(titleOf(begins), waits)
      return run({ type: 'agenda.move', itemId, ...place, leaving: waits }, { done, undo })
    },
    remove(itemId: NodeId) {
      void run(
        { type: 'agenda.remove', itemId },
        { done: t('saidRemoved', { title: titleOf(itemId) }), undo },
      )
    },
    hold(itemId: NodeId, until: Instant | null) {
      const title = titleOf(itemId)
      const done = until === null ? t('saidLetGo', { title }) : t('saidHeld', { title, time: time(until) })
      void run({ type: 'agenda.hold', itemId, until }, { done, undo })
    },
  }
}
export type EntryActs = ReturnType<typeof useEntryActs>
