import type { CommandId } from '../../../shared/kernel/ids.ts'
import { word } from '../../../shared/kernel/wording.ts'
import { decide, refusalTable } from '../../../shared/meeting.ts'
import type { Command } from '../../../shared/world.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import type { NewCommand } from '../../connection/use-command.ts'
import { useLanguage } from '../../wording/use-wording.ts'

/** Why the core would refuse this command now, in words; `null` where nothing speaks against it. */
export function useRefusal(command: NewCommand): string | null {
  const { clock } = useConnection()
  const { state, mine } = useSession()
  const language = useLanguage()
  const { role, personId, seatId, admitted } = mine
  const asked = { ...command, id: 'would-it' as CommandId } as Command
  const decided = decide(state, asked, { at: clock.now(), actor: { role, personId, seatId, admitted } })
  return decided.ok ? null : word(refusalTable[decided.refusal.code], language, decided.refusal.params)
}
