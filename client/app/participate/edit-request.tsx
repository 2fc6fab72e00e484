import { useState } from 'react'
import { costsPlace } from '../../../shared/floor/lanes.ts'
import type { FloorRequest, RequestKind } from '../../../shared/floor/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { changesTo } from './ask-draft.ts'
import { askWords } from './floor-words.ts'
import { KindChoice, SUBJECT_CHARS } from './kind-choice.tsx'

/** Between these one may change without naming anybody else. */
const plain = ['contribution', 'response', 'reply'] as const satisfies readonly RequestKind[]

interface EditRequestProps {
  readonly request: FloorRequest
  readonly onDone: () => void
}

/** Another subject costs nothing; another kind costs the place, and says so before it does. */
export function EditRequest({ request, onDone }: EditRequestProps) {
  const t = useWording(askWords)
  const run = useCommand()
  const { language } = useSession().state.session
  const [subject, setSubject] = useState(request.subject ?? '')
  const [kind, setKind] = useState<RequestKind>(request.kind)
  const costs = costsPlace(request, kind)
  const save = async () => {
    const changes = changesTo(request, { subject, kind })
    if (changes === null) return onDone()
    const { ok } = await run(
      { type: 'floor.edit', requestId: request.id, ...changes },
      { done: t('changed') },
    )
    if (ok) onDone()
  }
  return (
    <form
      className="ask-options"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t(request.kind === 'point-of-order' ? 'ground' : 'subject')}
        optional={t('optional')}
        value={subject}
        onChange={setSubject}
        maxLength={SUBJECT_CHARS}
        autoComplete="off"
        lang={language}
      />
      {plain.some((one) => one === request.kind) && (
        <KindChoice kind={kind} kinds={plain} onChoose={setKind} />
      )}
      <div role="status">{costs && <Notice tone="warn">{t('costsPlace')}</Notice>}</div>
      <div className="my-place-acts">
        <Button type="submit" kind="primary">
          {t(costs ? 'saveAtEnd' : 'save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
