import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import type { CommandId, NodeId } from '../../../shared/kernel/ids.ts'
import type { Restore } from '../../../shared/kernel/journal.ts'
import type { Language } from '../../../shared/kernel/wording.ts'
import { shortTitle } from '../../agenda/agenda-view.ts'
import { translator } from '../../wording/words.ts'
import { actWords } from './act-words.ts'

/** The latest change of the agenda that Undo would take back; `title`: of the item it was about. */
export interface LastAct {
  readonly commandId: CommandId
  readonly type: string
  readonly title: string
}

export function lastActOf({ journal, nodes, removed }: AgendaSlice): LastAct | null {
  const last = journal?.at(-1)
  if (!last) return null
  const id = last.type === 'agenda.remove' ? goneIn(last.before, nodes) : subjectOf(last.type, last.before)
  const node = id === undefined ? undefined : (nodes[id as NodeId] ?? removed[id as NodeId])
  const title = node?.title ?? titleBefore(last.before, id)
  return { commandId: last.commandId, type: last.type, title }
}

/** The journal keeps what was before; the item it is about is the one whose entry differs. */
function subjectOf(type: string, { fields, entries }: Restore): string | undefined {
  if (type === 'agenda.next') return typeof fields.activeId === 'string' ? fields.activeId : undefined
  if (type === 'agenda.extend') return touched(entries.allotted)
  if (ofNodes.includes(type)) return touched(entries.nodes)
  return touched(entries.closed)
}

const ofNodes: readonly string[] = [
  'agenda.set-speaker',
  'agenda.settle-apology',
  'agenda.insert',
  'agenda.edit',
  'agenda.hold',
]

/** Undo brings a removed entry back, with its block as that was. */
const goneIn = ({ entries }: Restore, nodes: AgendaSlice['nodes']): string | undefined =>
  Object.keys(entries.nodes?.set ?? {}).find((id) => !(id in nodes))

/** Of what was removed before the start nothing is left but what Undo would bring back. */
function titleBefore({ entries }: Restore, id: string | undefined): string {
  const kept = id === undefined ? undefined : entries.nodes?.set[id]
  return (kept as { readonly title?: string } | undefined)?.title ?? ''
}

const touched = (entry: Restore['entries'][string] | undefined): string | undefined =>
  entry && [...entry.drop, ...Object.keys(entry.set)][0]

/** What Undo would undo, as words that follow "Undo:". */
export function actInWords({ type, title: whole }: LastAct, language: Language): string {
  const title = shortTitle(whole)
  const t = translator(actWords, language)
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
    case 'agenda.insert':
      return t('didInsert', { title })
    case 'agenda.edit':
      return t('didEdit', { title })
    case 'agenda.move':
      return t('didMove')
    case 'agenda.remove':
      return t('didRemove', { title })
    case 'agenda.hold':
      return t('didHold', { title })
    case 'agenda.settle-apology':
      return t('didSettle', { title })
    case 'agenda.speaker-next':
      return t('didTurn')
    case 'agenda.answer-point':
    case 'agenda.remove-point':
    case 'agenda.remove-answer':
      return t('didHear')
    case 'agenda.set-marks':
      return t('didMarks')
    default:
      return t('didApply')
  }
}
