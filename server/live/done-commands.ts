import { createHash } from 'node:crypto'
import type { CommandId, PersonId } from '../../shared/kernel/ids.ts'
import type { RecordedEvent } from '../../shared/world.ts'
import type { StoredEvent } from '../store/store.ts'

interface Done {
  readonly digest: string | null
  readonly events: RecordedEvent[]
}

/** A command's content in one line of hex, to tell a repetition from a reuse of its id. */
export function contentDigest({ id: _id, ...content }: { readonly id: string }): string {
  return createHash('sha256')
    .update(canonical(withoutPersonalDetails(content)))
    .digest('base64url')
    .slice(0, 27)
}

/** Names must not be guessable from what the log keeps, not even through a digest. */
function withoutPersonalDetails(content: object): object {
  return JSON.parse(JSON.stringify(content, (key, value) => (key === 'details' ? undefined : value)))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`
}

/** Every command the log has an answer to, by who sent it and its id. */
export class DoneCommands {
  readonly #done = new Map<string, Done>()

  add({ event, commandDigest }: StoredEvent): void {
    if (event.command === null) return
    const key = keyOf(event.actorId, event.command.id)
    const known = this.#done.get(key)
    if (known) known.events.push(event)
    else this.#done.set(key, { digest: commandDigest, events: [event] })
  }

  find(actorId: PersonId | null, id: CommandId): Done | undefined {
    return this.#done.get(keyOf(actorId, id))
  }
}

const keyOf = (actorId: PersonId | null, id: CommandId): string => `${actorId ?? ''} ${id}`
