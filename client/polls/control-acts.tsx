import { useMemo, useState } from 'react'
import { DEFAULT_BUDGET } from '../../shared/polls/methods/points.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { createPressGuard } from '../ui/press-guard.ts'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import type { PollControlProps } from './control.tsx'
import { controlWords } from './control-words.ts'
import { definitionOf } from './prepare-draft.ts'

/** What can be done with a poll next. Only publishing asks: it alone cannot be taken back. */
export function PollActs({ poll, anotherOpen, onEdit }: PollControlProps) {
  const t = useWording(controlWords)
  const { open, close, reopen, discard } = usePollActs(poll)
  const whyNot = anotherOpen ? t('another') : null
  return (
    <div className="poll-control-acts">
      {poll.status === 'draft' && (
        <>
          <Button kind="primary" whyNot={whyNot} onPress={open}>
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
          <PublishResult pollId={poll.id} />
          <Button onPress={reopen} whyNot={whyNot}>
            {t('reopen')}
          </Button>
        </>
      )}
    </div>
  )
}

function usePollActs(poll: PollControlProps['poll']) {
  const t = useWording(controlWords)
  const run = useCommand()
  // The second half of a double click would only be told that the poll is open, or closed, already.
  const isFresh = useMemo(() => createPressGuard(() => performance.now()), [])
  const pollId = poll.id
  const reopen = () => void run({ type: 'poll.reopen', pollId }, { done: t('saidReopened') })
  return {
    reopen,
    open() {
      if (isFresh()) void run({ type: 'poll.open', pollId }, { done: t('saidOpened') })
    },
    async close() {
      if (!isFresh()) return
      const outcome = await run({ type: 'poll.close', pollId })
      if (outcome.ok) toast({ text: t('saidClosed'), topic: 'poll', onUndo: reopen })
    },
    async discard() {
      if (!isFresh()) return
      const outcome = await run({ type: 'poll.discard', pollId })
      const again = () => void run({ type: 'poll.create', poll: definitionOf(pollId, asDraft(poll)) })
      if (outcome.ok) toast({ text: t('saidDiscarded'), topic: 'poll', onUndo: again })
    },
  }
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
