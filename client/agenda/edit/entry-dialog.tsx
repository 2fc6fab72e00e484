import './edit.css'
import { useState } from 'react'
import type { Place } from '../../../shared/agenda/places.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { newId } from '../../connection/new-id.ts'
import { useSession } from '../../connection/session-context.ts'
import type { CommandOutcome } from '../../connection/session-store.ts'
import { refusalText } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'
import { draftOf, type EntryDraft, editsOf, flawsOf, newEntry, nodeOf } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { useEntryActs } from './use-entry-acts.ts'

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
  const language = useLanguage()
  const acts = useEntryActs()
  const wall = { near: task.row.expectedStartAt, timeZone: useSession().state.session.timeZone }
  const before = useFirst(task, wall)
  const [draft, setDraft] = useState(before)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Extract<CommandOutcome, { ok: false }> | null>(null)
  const flaws = flawsOf(draft)
  const send = () =>
    task.kind === 'add'
      ? acts.insert(nodeOf(newId<NodeId>(), draft, wall), task.place)
      : acts.edit(task.row.id, editsOf(before, draft, wall))
  const submit = async () => {
    setTried(true)
    if (flaws.length > 0) return
    setBusy(true)
    const outcome = await send()
    setBusy(false)
    if (outcome.ok) onClose()
    else setRefused(outcome)
  }
  const same = task.kind === 'edit' && Object.keys(editsOf(before, draft, wall)).length === 0
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!same && !busy) void submit()
      }}
    >
      <EntryFields draft={draft} flaws={tried ? flaws : []} isNew={task.kind === 'add'} onChange={setDraft} />
      {refused && (
        <Notice tone="over" announced title={t('notSaved')}>
          <p>{refusalText(refused, language)}</p>
        </Notice>
      )}
      <footer className="dialog-footer">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={busy}
          whyNot={same ? t('nothingChanged') : null}
          whyNotPlace="asked"
        >
          {t(task.kind === 'add' ? 'add' : 'save')}
        </Button>
      </footer>
    </form>
  )
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
