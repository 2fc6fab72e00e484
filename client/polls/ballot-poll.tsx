import './ballot.css'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { number } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { PointsBallot } from './ballot.tsx'
import { pointsOn } from './ballot-draft.ts'
import { ballotWords } from './ballot-words.ts'
import { Result } from './result.tsx'

/** One poll at whatever point of its life it is: to vote in, waiting for its result, or with it. */
export function PollView({ poll, readOnly = false }: { readonly poll: Poll; readonly readOnly?: boolean }) {
  const t = useWording(ballotWords)
  const { language } = useSession().state.session
  const state = { draft: t('closed'), open: t('open'), closed: t('closed'), published: t('publishedWord') }
  return (
    <article className="poll-view" aria-labelledby={`poll-${poll.id}`}>
      <p className="poll-view-state">{state[poll.status]}</p>
      <h3 id={`poll-${poll.id}`} lang={language}>
        {poll.question}
      </h3>
      {poll.status === 'open' && (readOnly ? <OpenToOthers poll={poll} /> : <PointsBallot poll={poll} />)}
      {poll.status === 'closed' && <Waiting poll={poll} readOnly={readOnly} />}
      {poll.status === 'published' && poll.result && <Result poll={poll} result={poll.result} />}
    </article>
  )
}

/** What somebody without a ballot sees of an open poll: the options and how many have voted. */
function OpenToOthers({ poll }: { readonly poll: Poll }) {
  const t = useWording(ballotWords)
  const { state, tally } = useSession()
  const turnout = tally[poll.id]?.overall
  return (
    <>
      <ul lang={state.session.language}>
        {poll.options.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <p className="ballot-turnout">{turnout ? t('turnout', turnout) : ''}</p>
    </>
  )
}

function Waiting({ poll, readOnly }: { readonly poll: Poll; readonly readOnly: boolean }) {
  const t = useWording(ballotWords)
  const own = useSession().mine.ballots[poll.id]
  return (
    <>
      <p>{t('closedNow')}</p>
      {!readOnly && <p>{own ? t('closedRecorded') : t('closedNone')}</p>}
      {own && <OwnBallot poll={poll} points={own.points} />}
    </>
  )
}

function OwnBallot({ poll, points }: { readonly poll: Poll; readonly points: Record<string, number> }) {
  const t = useWording(ballotWords)
  const language = useLanguage()
  return (
    <section className="poll-view-own">
      <h4>{t('yours')}</h4>
      <ul>
        {poll.options.map(({ id, label }) => (
          <li key={id}>
            {label}: <strong>{number(pointsOn(points, id), language)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
