import { DEFAULT_BUDGET } from '../../shared/polls/methods/points.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { PollActs } from './control-acts.tsx'
import { PollOutcome } from './control-outcome.tsx'
import { SingleSeats } from './control-single.tsx'
import { Turnout } from './control-turnout.tsx'
import { controlWords } from './control-words.ts'

export interface PollControlProps {
  readonly poll: Poll
  readonly canChange: boolean
  readonly anotherOpen: boolean
  readonly onEdit: () => void
}

export function PollControl(props: PollControlProps) {
  const t = useWording(controlWords)
  const { language } = useSession().state.session
  const { poll, canChange } = props
  const about = { count: poll.options.length, budget: poll.budget ?? DEFAULT_BUDGET }
  return (
    <article className="poll-control" data-status={poll.status} aria-label={poll.question}>
      <p className="poll-control-status">{t(`status_${poll.status}`)}</p>
      <h3 className="poll-control-question" lang={language}>
        {poll.question}
      </h3>
      {poll.status === 'draft' && (
        <>
          <p className="poll-control-about">{t('about', about)}</p>
          <ul className="poll-control-options" lang={language}>
            {poll.options.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {poll.status === 'open' && <Turnout poll={poll} />}
      {(poll.status === 'draft' || poll.status === 'open') && <SingleSeats />}
      {canChange && <PollActs {...props} />}
      <PollOutcome poll={poll} />
    </article>
  )
}
