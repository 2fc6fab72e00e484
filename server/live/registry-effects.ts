import type { SessionId } from '../../shared/kernel/ids.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Command } from '../../shared/world.ts'
import type { RegistryChange } from '../store/store.ts'

/** What an accepted command changes in the registry, in the same commit as its events. */
export function registryEffects(sessionId: SessionId, command: Command): readonly RegistryChange[] {
  switch (command.type) {
    case 'people.expect':
      return command.people.map(({ personId, details }) => ({ kind: 'person', sessionId, personId, details }))
    case 'people.join':
      return command.details
        ? [{ kind: 'person', sessionId, personId: command.personId, details: command.details }]
        : []
    case 'people.correct':
      return command.details
        ? [{ kind: 'person', sessionId, personId: command.personId, details: given(command.details) }]
        : []
    case 'people.remove':
      return [{ kind: 'end-tokens', sessionId, personId: command.personId }]
    case 'people.free-seats':
      return command.personIds.map((personId) => ({ kind: 'end-tokens', sessionId, personId }))
    case 'session.update':
      return command.title === undefined ? [] : [{ kind: 'session-title', sessionId, title: command.title }]
    default:
      return []
  }
}

/** Only the details that were given: an absent one stays as it is. */
const given = (details: object): Partial<PersonDetails> =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
