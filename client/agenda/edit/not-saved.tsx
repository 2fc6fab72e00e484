import type { CommandOutcome } from '../../connection/session-store.ts'
import { refusalText } from '../../connection/use-command.ts'
import { Notice } from '../../ui/notice.tsx'
import { listed } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'
import { speakerWords } from './speaker-words.ts'

interface NotSavedProps {
  readonly refused: Extract<CommandOutcome, { ok: false }> | null
  /** Names of those who have become known in the session all the same. */
  readonly joined: readonly string[]
  /** Whether something in the form, perhaps out of sight, has to be put right first. */
  readonly flawed: boolean
}

/** Why nothing is saved, and what has happened all the same. */
export function NotSaved({ refused, joined, flawed }: NotSavedProps) {
  const t = useWording(editWords)
  const s = useWording(speakerWords)
  const language = useLanguage()
  if (!refused && !flawed) return null
  return (
    <Notice tone="over" announced title={t('notSaved')}>
      <p>{flawed ? t('flawed') : refused && refusalText(refused, language)}</p>
      {joined.length > 0 && <p>{s('joined', { count: joined.length, names: listed(joined, language) })}</p>}
    </Notice>
  )
}
