import { useState } from 'react'
import type { Poll } from '../../shared/polls/slice.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { controlWords } from './control-words.ts'
import { Result } from './result.tsx'

/** Before publication the result is behind a button: the moderator's screen may be seen by the room. */
export function PollOutcome({ poll }: { readonly poll: Poll }) {
  const t = useWording(controlWords)
  const [shown, setShown] = useState(false)
  if (!poll.result) return null
  if (poll.status === 'published') return <Result poll={poll} result={poll.result} />
  return (
    <>
      <div>
        <Button kind="quiet" onPress={() => setShown(!shown)}>
          {t(shown ? 'hidePreview' : 'showPreview')}
        </Button>
      </div>
      {shown && (
        <section aria-label={t('preview')}>
          <p className="poll-control-about">{t('preview')}</p>
          <Result poll={poll} result={poll.result} />
        </section>
      )}
    </>
  )
}
