import type { Place } from '../../../shared/agenda/places.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { shortTitle } from '../agenda-view.ts'
import { displacedBy } from './displaced.ts'
import { editWords } from './edit-words.ts'
import type { EntryActs } from './use-entry-acts.ts'

/** An entry on its way to a place in front of the item under way. */
export interface Beginning {
  readonly id: NodeId
  readonly place: Place
}

interface BeginDialogProps {
  readonly beginning: Beginning | null
  readonly acts: EntryActs
  readonly onClose: () => void
}

/** Says what interrupts what before the room sees it: a row dropped a little too high is no decision. */
export function BeginDialog({ beginning, acts, onClose }: BeginDialogProps) {
  const t = useWording(editWords)
  const { agenda } = useSession().state
  // Asked of the agenda as it is: what was under way may be over by now, and then nothing has to wait.
  const displaced = beginning && displacedBy(agenda, beginning.id, beginning.place)
  const titleOf = (id: NodeId | undefined) => shortTitle((id && agenda.nodes[id]?.title) ?? '')
  const begin = () => {
    if (beginning && displaced) void acts.moveToNow(beginning.id, beginning.place, displaced)
    onClose()
  }
  return (
    <Confirm
      open={displaced !== null}
      title={t('beginTitle', { title: titleOf(displaced?.begins) })}
      says={t('beginSays', { waits: titleOf(displaced?.waits) })}
      confirm={t('beginDo')}
      onConfirm={begin}
      onClose={onClose}
    />
  )
}
