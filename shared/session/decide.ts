import type { Context } from '../kernel/area.ts'
import type { LevelId } from '../kernel/ids.ts'
import { accept } from '../kernel/result.ts'
import type { World } from '../world.ts'
import { decidePeople, type PeopleCommand } from './decide-people.ts'
import { no, type SessionDecision } from './decision.ts'
import type { SessionCommand } from './messages.ts'

type Of<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>

/** Decides the session's own life; people's arrival is decided beside it. Role permission is checked before. */
export function decideSession(world: World, command: SessionCommand, context: Context): SessionDecision {
  switch (command.type) {
    case 'session.create':
      return create(world, command)
    case 'session.update':
      return update(world, command)
    case 'session.show-on-stage':
      return world.session.stage === command.view
        ? no('session/nothing-changed')
        : accept([{ type: 'session/shown-on-stage', view: command.view }])
    case 'session.close':
      return close(world)
    case 'session.publish':
      return publish(world)
    default:
      return decidePeople(world, command satisfies PeopleCommand, context)
  }
}

function create(world: World, { id: _id, type: _type, ...facts }: Of<'session.create'>): SessionDecision {
  if (world.session.id !== null) return no('session/exists')
  const repeated = repeatedLevel(facts.levels)
  if (repeated) return no('session/levels-repeated', { id: repeated })
  return accept([{ type: 'session/created', ...facts }])
}

function update(world: World, { id: _id, type: _type, ...changes }: Of<'session.update'>): SessionDecision {
  if (world.session.status === 'published') return no('session/published')
  const changed = Object.entries(changes).filter(
    ([field, value]) =>
      JSON.stringify(value) !== JSON.stringify(world.session[field as keyof typeof changes]),
  )
  if (changed.length === 0) return no('session/nothing-changed')
  if (changes.levels) {
    const repeated = repeatedLevel(changes.levels)
    if (repeated) return no('session/levels-repeated', { id: repeated })
    const kept = new Set(changes.levels.map(({ id }) => id))
    const used = Object.values(world.session.people).flatMap(({ level, actsFor }) => [
      level,
      actsFor?.ownLevel,
    ])
    const orphaned = used.find((level) => level && !kept.has(level))
    if (orphaned) return no('session/level-in-use', { id: orphaned })
  }
  return accept([{ type: 'session/updated', ...Object.fromEntries(changed) }])
}

function close(world: World): SessionDecision {
  if (world.session.status !== 'open') return no('session/closed')
  const open = Object.values(world.polls.byId).some(({ status }) => status === 'open')
  return open ? no('session/poll-open') : accept([{ type: 'session/closed' }])
}

function publish(world: World): SessionDecision {
  if (world.session.status === 'open') return no('session/not-closed')
  if (world.session.status === 'published') return no('session/published')
  return accept([{ type: 'session/published' }])
}

function repeatedLevel(levels: readonly { id: LevelId }[]): LevelId | undefined {
  return levels.find(({ id }, index) => levels.findIndex((other) => other.id === id) < index)?.id
}
