import type { Poll } from '../../../shared/polls/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { ResultBars } from '../../polls/result-bars.tsx'
import { ResultSlope } from '../../polls/result-slope.tsx'
import { useResultSentences } from '../../polls/use-result-words.ts'
import { useWording } from '../../wording/use-wording.ts'
import { pollOnStage } from './stage-view.ts'
import { stageWords } from './stage-words.ts'

/** An open poll with its turnout; a published one as two rankings and the gap in words. */
export function StagePoll() {
  const t = useWording(stageWords)
  const { state } = useSession()
  const poll = pollOnStage(state)
  if (!poll) return <p className="stage-thanks">{t('noPoll')}</p>
  if (poll.status === 'published' && poll.result) return <Published poll={poll} result={poll.result} />
  return (
    <div className="stage-now">
      <p className="stage-label">{t(poll.status === 'open' ? 'poll' : 'pollClosed')}</p>
      <p className="stage-question" lang={state.session.language}>
        {poll.question}
      </p>
      <Turnout poll={poll} />
    </div>
  )
}

function Turnout({ poll }: { readonly poll: Poll }) {
  const t = useWording(stageWords)
  const turnout = useSession().tally[poll.id]?.overall
  // The last signal before the close may have been lost: the figure is said again with the result.
  if (poll.status !== 'open') return <p className="stage-line">{t('resultFollows')}</p>
  if (!turnout) return null
  const { ballots, entitled } = turnout
  return (
    <div className="stage-time">
      <p className="stage-time-line stage-turnout">
        <span className="stage-figure">{ballots}</span>
        <span className="stage-time-words">{t('haveVoted', { entitled })}</span>
      </p>
      <div className="stage-bar" aria-hidden="true">
        <div
          className="stage-bar-done"
          style={{ width: `${entitled === 0 ? 0 : (ballots / entitled) * 100}%` }}
        />
      </div>
    </div>
  )
}

interface PublishedProps {
  readonly poll: Poll
  readonly result: NonNullable<Poll['result']>
}

function Published({ poll, result }: PublishedProps) {
  const t = useWording(stageWords)
  const { language } = useSession().state.session
  const sentences = useResultSentences(poll, result)
  const { ballots, entitled } = result.overall
  return (
    <div className="stage-result">
      <p className="stage-quiet stage-result-question">
        {t('voted', { ballots, entitled })} · <span lang={language}>{poll.question}</span>
      </p>
      <p className="stage-gap">{sentences?.gaps[0] ?? sentences?.top}</p>
      {sentences ? (
        <ResultSlope poll={poll} result={result} />
      ) : (
        <ResultBars poll={poll} group={result.overall} />
      )}
    </div>
  )
}
