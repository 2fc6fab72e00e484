import { word } from '../../../shared/kernel/wording.ts'
import { budgetOf, pointsExplained } from '../../../shared/polls/methods/points.ts'
import type { Poll } from '../../../shared/polls/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { Result } from '../../polls/result.tsx'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { recordWords } from './record-words.ts'

/** Every poll that was opened, with its result as far as the reader may see it. */
export function RecordPolls() {
  const t = useWording(recordWords)
  const { polls } = useSession().state
  const held = polls.order.flatMap((id) => {
    const poll = polls.byId[id]
    return poll && poll.status !== 'draft' ? [poll] : []
  })
  return (
    <section className="record-part">
      <h2>{t('polls')}</h2>
      {held.length === 0 && <p>{t('noPolls')}</p>}
      {held.map((poll) => (
        <RecordPoll key={poll.id} poll={poll} />
      ))}
    </section>
  )
}

function RecordPoll({ poll }: { readonly poll: Poll }) {
  const t = useWording(recordWords)
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  const waiting = poll.status === 'open' ? t('stillOpen') : t('notPublished')
  return (
    <article className="record-poll">
      <h3 lang={spoken}>{poll.question}</h3>
      <p className="record-quiet">{word(pointsExplained, language, { budget: budgetOf(poll) })}</p>
      {poll.result === null && <p>{waiting}</p>}
      {poll.result !== null && poll.status !== 'published' && (
        <p className="record-draft">{t('onlyModerators')}</p>
      )}
      {poll.result !== null && <Result poll={poll} result={poll.result} />}
    </article>
  )
}
