import { useCallback } from 'react'
import type { CommandId } from '../../shared/kernel/ids.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import { refusalTable } from '../../shared/meeting.ts'
import type { Command } from '../../shared/world.ts'
import { overtakeToast, toast } from '../ui/toast.tsx'
import { currentLanguage } from '../wording/i18n.ts'
import { newId } from './new-id.ts'
import type { SessionConnection } from './session-connection.ts'
import { useConnection } from './session-context.ts'
import type { CommandOutcome } from './session-store.ts'

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never
/** A command as pages write it; its id is made here. */
export type NewCommand = WithoutId<Command>

export interface CommandOptions {
  /** Said in a toast once it is done. */
  readonly done?: string
  /** Offers Undo in that toast; for commands of the agenda and the floor. */
  readonly undo?: boolean
  /** Offered as Undo in that toast where the way back is a command of its own. */
  readonly back?: NewCommand
  /** The caller shows a refusal itself. */
  readonly quiet?: boolean
}

export type Run = (command: NewCommand, options?: CommandOptions) => Promise<CommandOutcome>

/** `const run = useCommand()`; `run({ type: 'agenda.pause' })`. A refusal is shown in a toast, in words. */
export function useCommand(): Run {
  const { store } = useConnection()
  return useCallback((command, options) => runOn(store, command, options ?? {}), [store])
}

async function runOn(
  store: SessionConnection['store'],
  command: NewCommand,
  options: CommandOptions,
): Promise<CommandOutcome> {
  const id = newId<CommandId>()
  const outcome = await store.send({ ...command, id } as Command)
  if (!outcome.ok) {
    if (!options.quiet) toast({ text: refusalText(outcome, currentLanguage()), tone: 'over' })
    return outcome
  }
  const topic = topicOf(command.type)
  overtakeToast(topic)
  const undo = options.back ?? (options.undo ? undoOf(command.type, id) : null)
  const undoable = undo && { onUndo: () => void runOn(store, undo, {}) }
  if (options.done) toast({ text: options.done, topic, ...undoable })
  return outcome
}

/** What a command is of: `poll.close` and `poll.publish` are of one thing. */
const topicOf = (type: Command['type']): string => type.split('.')[0] ?? type

function undoOf(type: Command['type'], commandId: CommandId): NewCommand | null {
  if (type.startsWith('agenda.')) return { type: 'agenda.undo', commandId }
  return type.startsWith('floor.') ? { type: 'floor.undo', commandId } : null
}

/** Why it was refused, in the reader's language; the server's sentence where it names particulars. */
export function refusalText(outcome: Extract<CommandOutcome, { ok: false }>, language: Language): string {
  const known = Object.entries(refusalTable).find(([code]) => code === outcome.code)?.[1][language]
  return known && !known.includes('{') ? known : outcome.message
}
