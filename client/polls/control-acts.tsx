import { useState } from 'react'
import { DEFAULT_BUDGET } from '../../shared/polls/methods/points.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import type { PollControlProps } from './control.tsx'
import { controlWords } from './control-words.ts'
import { definitionOf } from './prepare-draft.ts'

/** What can be done with a poll next. Only publishing asks: it alone cannot be taken back. */
export function PollActs({ poll, anotherOpen, onEdit }: PollControlProps) {
  const t = useWording(controlWords)
  const run = useCommand()
  const pollId = poll.id
  const whyNot = anotherOpen ? t('another') : null
  const reopen = () => void run({ type: 'poll.reopen', pollId }, { done: t('saidReopened') })
  const close = async () => {
    const outcome = await run({ type: 'poll.close', pollId })
    if (outcome.ok) toast({ text: t('saidClosed'), onUndo: reopen })
  }
  const discard = async () => {
    const outcome = await run({ type: 'poll.discard', pollId })
    const again = () => void run({ type: 'poll.create', poll: definitionOf(pollId, asDraft(poll)) })
    if (outcome.ok) toast({ text: t('saidDiscarded'), onUndo: again })
  }
  return (
    <div className="poll-control-acts">
      {poll.status === 'draft' && (
        <>
          <Button
            kind="primary"
            whyNot={whyNot}
            onPress={() => void run({ type: 'poll.open', pollId }, { done: t('saidOpened') })}
          >
            {t('open')}
          </Button>
          <Button onPress={onEdit}>{t('edit')}</Button>
          <Button kind="quiet" onPress={() => void discard()}>
            {t('discard')}
          </Button>
        </>
      )}
      {poll.status === 'open' && (
        <Button kind="primary" onPress={() => void close()}>
          {t('close')}
        </Button>
      )}
      {poll.status === 'closed' && (
        <>
          <PublishResult pollId={pollId} />
          <Button onPress={reopen} whyNot={whyNot}>
            {t('reopen')}
          </Button>
        </>
      )}
    </div>
  )
}

const asDraft = ({ question, options, budget }: PollControlProps['poll']) => ({
  question,
  options,
  budget: String(budget ?? DEFAULT_BUDGET),
})

function PublishResult({ pollId }: { readonly pollId: PollControlProps['poll']['id'] }) {
  const t = useWording(controlWords)
  const run = useCommand()
  const [asking, setAsking] = useState(false)
  const publish = () => {
    setAsking(false)
    void run({ type: 'poll.publish', pollId }, { done: t('saidPublished') })
  }
  return (
    <>
      <Button kind="primary" onPress={() => setAsking(true)}>
        {t('publish')}
      </Button>
      <Confirm
        open={asking}
        title={t('publish')}
        says={t('publishSays')}
        confirm={t('publish')}
        onConfirm={publish}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
