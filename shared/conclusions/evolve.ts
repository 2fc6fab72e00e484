import type { Role } from '../kernel/area.ts'
import type { RecordedEvent, World } from '../world.ts'
import type { ConclusionsSlice } from './slice.ts'

export function evolveConclusions(slice: ConclusionsSlice, event: RecordedEvent): ConclusionsSlice {
  switch (event.type) {
    case 'conclusions/edit-let':
      return { ...slice, editing: event.who }
    case 'conclusions/shown':
      return { ...slice, shown: event.statementId }
    default:
      return slice
  }
}

/** Whether somebody in this role, let in or not yet, may write in the text now. */
export function mayWrite({ session, conclusions }: World, role: Role, admitted: boolean): boolean {
  if (!admitted || session.status === 'published' || role === 'observer' || role === 'stage') return false
  const leads = role === 'rapporteur' || role === 'moderator' || role === 'co-moderator'
  if (session.status === 'closed') return leads
  return conclusions.editing === 'everyone' || (conclusions.editing === 'rapporteurs' && leads)
}

/** Whether somebody in this role may read the text. Once published, everyone with a link may. */
export function mayRead({ session }: World, role: Role, admitted: boolean): boolean {
  if (session.status === 'published') return true
  return role === 'observer' ? session.observersSee.draft : admitted
}
