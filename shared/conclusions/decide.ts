import type { Context, Decided, Refusal } from '../kernel/area.ts'
import { accept, refuse } from '../kernel/result.ts'
import type { World } from '../world.ts'
import type { ConclusionsCommand, ConclusionsEvent } from './messages.ts'
import type { ConclusionsRefusal } from './refusals.ts'

type Decision = Decided<ConclusionsEvent, ConclusionsRefusal>
const no = (code: ConclusionsRefusal) => refuse<Refusal<ConclusionsRefusal>>({ code })

/** Decides who may edit the text and what of it the stage shows. The text itself is merged by Yjs, not decided. */
export function decideConclusions(world: World, command: ConclusionsCommand, _context: Context): Decision {
  switch (command.type) {
    case 'conclusions.let-edit':
      if (world.session.status === 'published') return no('conclusions/published')
      if (world.session.status === 'closed') return no('conclusions/session-closed')
      if (world.conclusions.editing === command.who) return no('conclusions/as-it-is')
      return accept([{ type: 'conclusions/edit-let', who: command.who }])
    case 'conclusions.show':
      if (world.conclusions.shown === command.statementId) return no('conclusions/as-it-is')
      return accept([{ type: 'conclusions/shown', statementId: command.statementId }])
  }
}
