import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { CommandId, NodeId } from '../../../shared/kernel/ids.ts'
import type { Restore } from '../../../shared/kernel/journal.ts'
import type { Language } from '../../../shared/kernel/wording.ts'
import { translator } from '../../wording/words.ts'
import { moderateWords } from './moderate-words.ts'

/** The latest change of the agenda that Undo would take back; `title`: of the item it was about. */
export interface LastAct {
  readonly commandId: CommandId
  readonly type: string
  readonly title: string
}

export function lastActOf({ journal, nodes }: AgendaSlice): LastAct | null {
  const last = journal?.at(-1)
  if (!last) return null
  const id = subjectOf(last.type, last.before)
  const title = id === undefined ? '' : (nodes[id as NodeId]?.title ?? '')
  return { commandId: last.commandId, type: last.type, title }
}

/** The journal keeps what was before; the item it is about is the one whose entry differs. */
function subjectOf(type: string, { fields, entries }: Restore): string | undefined {
  if (type === 'agenda.next') return typeof fields.activeId === 'string' ? fields.activeId : undefined
  if (type === 'agenda.extend') return touched(entries.allotted)
  if (type === 'agenda.set-speaker') return touched(entries.nodes)
  return touched(entries.closed)
}

const touched = (entry: Restore['entries'][string] | undefined): string | undefined =>
  entry && [...entry.drop, ...Object.keys(entry.set)][0]

/** What Undo would undo, as words that follow "Undo:". */
export function actInWords({ type, title }: LastAct, language: Language): string {
  const t = translator(moderateWords, language)
  switch (type) {
    case 'agenda.start':
      return t('didStart')
    case 'agenda.next':
      return t('didNext', { title })
    case 'agenda.pause':
      return t('didPause')
    case 'agenda.resume':
      return t('didResume')
    case 'agenda.finish':
      return t('didFinish')
    case 'agenda.extend':
      return t('didExtend', { title })
    case 'agenda.skip':
      return t('didSkip', { title })
    case 'agenda.reopen':
      return t('didReopen', { title })
    case 'agenda.set-speaker':
      return t('didSpeaker', { title })
    case 'agenda.set':
      return t('didSet')
    default:
      return t('didApply')
  }
}
