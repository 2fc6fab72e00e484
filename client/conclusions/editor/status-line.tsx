import { useWording } from '../../wording/use-wording.ts'
import type { SavingStatus } from '../saving.ts'
import { conclusionsWords } from '../wording.ts'

/** One line, always true: what is saved, and what to do when something is not. */
export function StatusLine({
  status,
  mayWrite,
}: {
  readonly status: SavingStatus
  readonly mayWrite: boolean
}) {
  const t = useWording(conclusionsWords)
  const says = {
    saved: t('saved'),
    saving: t('saving'),
    offline: t('offline'),
    'not-saved': t(mayWrite ? 'notSaved' : 'notSavedReadOnly'),
    'read-only': t('readOnly'),
  }
  return (
    <p className="saving" data-status={status} role="status">
      {says[status]}
    </p>
  )
}
