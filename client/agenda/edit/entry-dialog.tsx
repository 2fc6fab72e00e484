import './edit.css'
import './speakers.css'
import { useState } from 'react'
import type { Place } from '../../../shared/agenda/places.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { shortTitle } from '../agenda-view.ts'
import { waitsForNew } from './displaced.ts'
import { editWords } from './edit-words.ts'
import { draftOf, type EntryDraft, newEntry } from './entry-draft.ts'
import { editsOf, nodeOf } from './entry-edits.ts'
import { EntryFields } from './entry-fields.tsx'
import { flawsOf } from './entry-flaws.ts'
import { NotSaved } from './not-saved.tsx'
import { useEntryActs } from './use-entry-acts.ts'
import { useSaving } from './use-saving.ts'

/** What the form is for: changing an entry, or adding one at a place. */
export type EntryTask =
  | { readonly kind: 'edit'; readonly row: AgendaRow }
  | { readonly kind: 'add'; readonly row: AgendaRow; readonly place: Place }

interface EntryDialogProps {
  readonly task: EntryTask | null
  readonly onClose: () => void
}

export function EntryDialog({ task, onClose }: EntryDialogProps) {
  const t = useWording(editWords)
  return (
    <Dialog
      open={task !== null}
      onClose={onClose}
      title={t(task?.kind === 'add' ? 'addTitle' : 'editTitle')}
      wide
    >
      {task && <EntryForm task={task} onClose={onClose} />}
    </Dialog>
  )
}

function EntryForm({ task, onClose }: { readonly task: EntryTask; readonly onClose: () => void }) {
  const t = useWording(editWords)
  const acts = useEntryActs()
  const { agenda, session } = useSession().state
  const wall = { near: task.row.expectedStartAt, timeZone: session.timeZone }
  const speakersNow = itemOf(agenda, task.row.id)?.speakers ?? null
  const before = useFirst(task, wall)
  const [draft, setDraft] = useState(before)
  const [tried, setTried] = useState(false)
  const waits = useWaiting(task, draft)
  const { busy, refused, joined, save } = useSaving(acts, onClose)
  const flaws = flawsOf(draft)
  const send = () =>
    task.kind === 'add'
      ? acts.insert(nodeOf(newId<NodeId>(), draft, wall), task.place, waits)
      : acts.edit(task.row.id, editsOf(before, draft, wall, speakersNow))
  const same = task.kind === 'edit' && Object.keys(editsOf(before, draft, wall)).length === 0
  const submit = () => {
    setTried(true)
    if (flaws.length === 0 && !same && !busy) void save(draft, send)
  }
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
        goToFlaw(event.currentTarget)
      }}
    >
      {waits && <BeginsAtOnce waits={waits} />}
      <EntryFields
        id={task.kind === 'edit' ? task.row.id : null}
        draft={draft}
        flaws={tried ? flaws : []}
        onChange={setDraft}
      />
      <footer className="dialog-footer">
        <NotSaved refused={refused} joined={joined} flawed={tried && flaws.length > 0} />
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={busy}
          whyNot={same ? t('nothingChanged') : null}
          whyNotPlace="asked"
        >
          {t(task.kind === 'edit' ? 'save' : waits ? 'addNow' : 'add')}
        </Button>
      </footer>
    </form>
  )
}

/** What has to be put right may be out of sight: the first of it gets the focus, once it is marked. */
function goToFlaw(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
}

/** The item under way that would wait for what is added; an empty block is nothing to wait for. */
function useWaiting(task: EntryTask, { kind }: EntryDraft): NodeId | null {
  const { agenda } = useSession().state
  return task.kind === 'add' && kind === 'item' ? waitsForNew(agenda, task.place) : null
}

function BeginsAtOnce({ waits }: { readonly waits: NodeId }) {
  const t = useWording(editWords)
  const { agenda } = useSession().state
  const title = shortTitle(agenda.nodes[waits]?.title ?? '')
  return <Notice tone="warn" title={t('beginAdded', { waits: title })} />
}

/** The entry as it was when the form was opened. */
function useFirst(task: EntryTask, wall: Parameters<typeof draftOf>[2]): EntryDraft {
  const { agenda } = useSession().state
  const [first] = useState(() => {
    const node = task.kind === 'edit' ? agenda.nodes[task.row.id] : undefined
    return node ? draftOf(node, agenda, wall) : newEntry
  })
  return first
}
