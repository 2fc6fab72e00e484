import './new-session.css'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { createSession } from '../../connection/organise-api.ts'
import { organiserKey } from '../../connection/organiser-key.ts'
import { keepToken } from '../../connection/tokens.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toast.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { AgendaReview } from './agenda-review.tsx'
import { newSessionWords } from './new-session-words.ts'
import { OrganiseFrame } from './organise-frame.tsx'
import {
  bodyOf,
  type FieldName,
  fieldOf,
  forgetDraft,
  mistakesIn,
  type SessionDraft,
} from './session-draft.ts'
import { SessionFields } from './session-fields.tsx'
import { type Drafting, useDraft } from './use-draft.ts'
import { useMistakeWords } from './use-mistakes.ts'

/** From a pasted agenda to a session: facts above, the text and its reading below. */
export default function NewSessionPage() {
  const t = useWording(newSessionWords)
  const key = organiserKey()
  const drafting = useDraft()
  if (key === null) {
    return (
      <OrganiseFrame title={t('needsKey')} home>
        <Notice tone="warn" title={t('needsKeyHelp')} />
      </OrganiseFrame>
    )
  }
  return (
    <OrganiseFrame
      title={t('title')}
      home
      wide
      about={<p className="organise-quiet">{t('kept')}</p>}
      act={<ClearButton drafting={drafting} />}
    >
      <NewSession organiser={key} drafting={drafting} />
    </OrganiseFrame>
  )
}

interface NewSessionProps {
  readonly organiser: string
  readonly drafting: Drafting
}

function NewSession({ organiser, drafting }: NewSessionProps) {
  const t = useWording(newSessionWords)
  const { draft } = drafting
  const { busy, said, mistakes, submit } = useCreation(organiser, draft)
  return (
    <form className="new-session" onSubmit={submit} onKeyDown={keepEnter} noValidate>
      <SessionFields drafting={drafting} mistakes={mistakes} />
      <AgendaReview organiser={organiser} drafting={drafting} mistakes={mistakes} />
      <div className="new-session-end">
        {said.length > 0 && (
          <Notice tone="over" announced title={t('check')}>
            <ul>
              {said.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Button kind="primary" size="l" type="submit" busy={busy}>
          {draft.items.length === 0 ? t('createAgendaless') : t('create')}
        </Button>
      </div>
    </form>
  )
}

/** Enter in a field must not create a session that is half described. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event
  if (event.key === 'Enter' && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
    event.preventDefault()
}

/** To the first field that needs another look, once it is marked. */
function focusMistake(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

function useCreation(organiser: string, draft: SessionDraft) {
  const t = useWording(newSessionWords)
  const words = useMistakeWords(draft)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<{
    readonly field: FieldName | null
    readonly message: string
  } | null>(null)
  const found = mistakesIn(draft)
  const mistakes = new Map([...found].map(([field, mistake]) => [field, words.says(mistake)]))
  if (refused?.field) mistakes.set(refused.field, refused.message)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    setRefused(null)
    if (found.size > 0) return focusMistake(event.currentTarget)
    setBusy(true)
    const answer = await createSession(organiser, bodyOf(draft))
    setBusy(false)
    if (!answer.ok)
      return setRefused({ field: fieldOf(answer.refusal.path), message: answer.refusal.message })
    forgetDraft()
    keepToken('moderate', answer.value.id, answer.value.tokens.moderator)
    goTo(`/links/${answer.value.id}`)
  }
  const lines = [...mistakes].map(([field, message]) =>
    t('fieldSays', { field: words.names(field), says: message }),
  )
  const whole = refused !== null && refused.field === null ? [refused.message] : []
  const shown = tried ? mistakes : new Map<FieldName, string>()
  return { busy, said: tried ? [...lines, ...whole] : [], mistakes: shown, submit }
}

function ClearButton({ drafting }: { readonly drafting: Drafting }) {
  const t = useWording(newSessionWords)
  const clear = () => {
    const before = drafting.draft
    drafting.clear()
    toast({ text: t('discarded'), onUndo: () => drafting.change(before) })
  }
  return (
    <Button kind="quiet" onPress={clear}>
      {t('discard')}
    </Button>
  )
}
