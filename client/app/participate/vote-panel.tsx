import { useSession } from '../../connection/session-context.ts'
import { PollView } from '../../polls/ballot-poll.tsx'
import { ballotWords } from '../../polls/ballot-words.ts'
import { useWording } from '../../wording/use-wording.ts'
import { pollsToShow } from './own.ts'
import { participateWords } from './words.ts'

/** Where the focus goes when a vote is offered and taken. */
export const VOTE_ID = 'participate-vote'

/** The open poll first, then what was asked before, the latest first. */
export function VotePanel() {
  const t = useWording(participateWords)
  const words = useWording(ballotWords)
  const polls = pollsToShow(useSession().state)
  return (
    <section className="participate-stack" id={VOTE_ID} tabIndex={-1} aria-label={t('vote')}>
      {polls.length === 0 && (
        <div>
          <h2 className="participate-heading">{words('none')}</h2>
          <p className="participate-quiet">{words('noneHelp')}</p>
        </div>
      )}
      {polls.map((poll) => (
        <PollView key={poll.id} poll={poll} />
      ))}
    </section>
  )
}
