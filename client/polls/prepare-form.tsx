import './prepare-form.css'
import { type FormEvent, useState } from 'react'
import type { OptionId, PollId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { DEFAULT_BUDGET } from '../../shared/polls/methods/points.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { newId } from '../connection/new-id.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { SingleSeats } from './control-single.tsx'
import { controlWords } from './control-words.ts'
import { type DraftPoll, definitionOf, flawsOf } from './prepare-draft.ts'
import { PrepareOptions } from './prepare-options.tsx'

interface PrepareFormProps {
  /** The draft to change; `null` for a new poll. */
  readonly poll: Poll | null
  readonly onDone: () => void
}

const emptyOption = () => ({ id: newId<OptionId>(), label: '' })

const draftOf = (poll: Poll | null): DraftPoll =>
  poll
    ? { question: poll.question, options: poll.options, budget: String(poll.budget ?? DEFAULT_BUDGET) }
    : { question: '', options: [emptyOption(), emptyOption()], budget: String(DEFAULT_BUDGET) }

/** A poll on priorities is written here. What is typed stays until it is saved, also where saving is refused. */
export function PrepareForm({ poll, onDone }: PrepareFormProps) {
  const t = useWording(controlWords)
  const common = useWording(commonWords)
  const { draft, setDraft, shows, busy, submit } = usePreparing(poll, onDone)
  return (
    <form className="prepare" onSubmit={(event) => void submit(event)}>
      {poll && poll.status !== 'draft' && <Notice tone="warn" announced title={t('changedMeanwhile')} />}
      <TextField
        label={t('question')}
        rows={3}
        value={draft.question}
        onChange={(question) => setDraft({ ...draft, question })}
        error={shows?.question ? t('emptyQuestion') : null}
      />
      <PrepareOptions
        options={draft.options}
        onChange={(options) => setDraft({ ...draft, options })}
        onAdd={() => setDraft({ ...draft, options: [...draft.options, emptyOption()] })}
        error={
          shows?.options === 'too-few' ? t('twoOptions') : shows?.options === 'same' ? t('sameOptions') : null
        }
      />
      <TextField
        label={t('budget')}
        inputMode="numeric"
        value={draft.budget}
        onChange={(budget) => setDraft({ ...draft, budget })}
        error={shows?.budget ? t('badBudget', { max: limits.pollBudget }) : null}
      />
      <p className="field-hint">{t('recorded')}</p>
      <SingleSeats />
      <div className="prepare-acts">
        <Button kind="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{common('cancel')}</Button>
      </div>
    </form>
  )
}

function usePreparing(poll: Poll | null, onDone: () => void) {
  const t = useWording(controlWords)
  const run = useCommand()
  const [draft, setDraft] = useState(() => draftOf(poll))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const flaws = flawsOf(draft)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (flaws || busy) return
    setBusy(true)
    const definition = definitionOf(poll?.id ?? newId<PollId>(), draft)
    const type = poll ? 'poll.revise' : 'poll.create'
    const outcome = await run({ type, poll: definition }, { done: t('saidSaved') })
    setBusy(false)
    if (outcome.ok) onDone()
  }
  return { draft, setDraft, shows: tried ? flaws : null, busy, submit }
}
