import type { SessionId } from '../../shared/kernel/ids.ts'
import { commandTable } from '../../shared/meeting.ts'
import type { Command } from '../../shared/world.ts'
import type { Keeper } from '../ui/kept.ts'

/** What must not be lost with a reload: a vote, a wish to speak. A moderator's late "next" would only do harm. */
const kept: ReadonlySet<Command['type']> = new Set(['ballot.cast', 'floor.request', 'floor.withdraw'])

export interface Queue {
  read(): readonly Command[]
  write(unanswered: readonly Command[]): void
}

/** Unanswered commands of one session and page, kept in this tab. */
export function queueIn(keeper: Keeper, sessionId: SessionId, page: string): Queue {
  const key = `pll.unanswered.${page}.${sessionId}`
  return {
    read: () => parsed(keeper.read(key)),
    write(unanswered) {
      const worth = unanswered.filter(({ type }) => kept.has(type))
      if (worth.length === 0) keeper.forget(key)
      else keeper.write(key, JSON.stringify(worth))
    },
  }
}

function parsed(text: string | null): readonly Command[] {
  if (text === null) return []
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.filter(isCommand) : []
  } catch {
    // Written by another version or by hand: nothing we could send.
    return []
  }
}

function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  const row = Object.entries(commandTable).find(([type]) => type === value.type)
  return row?.[1].schema.safeParse(value).success ?? false
}
