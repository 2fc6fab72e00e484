import { useState } from 'react'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { HandOver } from './hand-over.tsx'
import { stepOf } from './order.ts'
import { refocus } from './refocus.ts'
import type { FloorActs } from './use-floor-acts.ts'

const SUBJECT_CHARS = 200

interface RequestToolsProps {
  readonly request: FloorRequest
  readonly acts: FloorActs
}

/** What is done to a request less often: its place, its subject, taking it off the list. */
export function RequestTools({ request, acts }: RequestToolsProps) {
  const t = useWording(floorWords)
  const name = acts.nameOf(request)
  return (
    <div className="request-tools">
      <div className="request-tools-line">
        <Step request={request} acts={acts} step={-1} />
        <Step request={request} acts={acts} step={1} />
        <Button kind="quiet" label={t('withdrawOf', { name })} onPress={() => acts.withdraw(request)}>
          {t('withdraw')}
        </Button>
        <HandOver place={request} requestId={request.id} acts={acts} />
      </div>
      <Subject request={request} acts={acts} />
    </div>
  )
}

function Step({ request, acts, step }: RequestToolsProps & { readonly step: -1 | 1 }) {
  const t = useWording(floorWords)
  const { queue } = useSession().state.floor
  const before = stepOf(queue, request, step)
  const up = step === -1
  const move = () => {
    if (before === undefined) return
    acts.move(request, before)
    refocus(request, `[data-step="${up ? 'up' : 'down'}"] button`)
  }
  const end = before === undefined ? t(up ? 'isFirst' : 'isLast') : null
  return (
    <span data-step={up ? 'up' : 'down'}>
      <Button
        label={t(up ? 'upOf' : 'downOf', { name: acts.nameOf(request) })}
        onPress={move}
        whyNot={end}
        whyNotPlace="asked"
      >
        {t(up ? 'up' : 'down')}
      </Button>
    </span>
  )
}

function Subject({ request, acts }: RequestToolsProps) {
  const t = useWording(floorWords)
  const { language } = useSession().state.session
  const [subject, setSubject] = useState(request.subject ?? '')
  return (
    <form
      className="request-tools-subject"
      onSubmit={(event) => {
        event.preventDefault()
        acts.edit(request, subject)
      }}
    >
      <TextField
        label={t('subjectOf', { name: acts.nameOf(request) })}
        value={subject}
        onChange={setSubject}
        maxLength={SUBJECT_CHARS}
        autoComplete="off"
        lang={language}
      />
      <Button type="submit">{t('save')}</Button>
    </form>
  )
}
