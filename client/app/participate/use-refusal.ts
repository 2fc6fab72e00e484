import type { CommandId } from '../../../shared/kernel/ids.ts'
import { word } from '../../../shared/kernel/wording.ts'
import { decide, refusalTable } from '../../../shared/meeting.ts'
import type { Command } from '../../../shared/world.ts'
import { peopleOf } from '../../connection/directory-people.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import type { NewCommand } from '../../connection/use-command.ts'
import { useLanguage } from '../../wording/use-wording.ts'

/** Why the core would refuse this command of a participant now, in words; `null` where nothing speaks against it. */
export function useRefusal(command: NewCommand): string | null {
  const { clock } = useConnection()
  const { state, mine, directory } = useSession()
  const language = useLanguage()
  const { role, personId, seatId, admitted } = mine
  // Their state has no people: whoever is asked or joined in a request is known from the directory.
  const world = { ...state, session: { ...state.session, people: peopleOf(directory) } }
  const asked = { ...command, id: 'would-it' as CommandId } as Command
  const decided = decide(world, asked, { at: clock.now(), actor: { role, personId, seatId, admitted } })
  return decided.ok ? null : word(refusalTable[decided.refusal.code], language, decided.refusal.params)
}
