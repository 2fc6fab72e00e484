import './ballot.css'
import { word } from '../../shared/kernel/wording.ts'
import { pointsExplained } from '../../shared/polls/methods/points.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { BallotBudget } from './ballot-budget.tsx'
import { BallotRow } from './ballot-row.tsx'
import { BallotStatus } from './ballot-status.tsx'
import { ballotWords } from './ballot-words.ts'
import { useBallot } from './use-ballot.ts'

/** The points ballot of an open poll. Nothing in it moves by what others do. */
export function PointsBallot({ poll }: { readonly poll: Poll }) {
  const t = useWording(ballotWords)
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  const ballot = useBallot(poll)
  const { budget, left, state } = ballot
  const done = state === 'recorded'
  const whyNot = done ? t('recordedHelp') : ballot.whyNot
  const label = done ? t('castDone') : t(state === 'changed' ? 'castChanged' : 'cast')
  return (
    <form
      className="ballot"
      aria-label={poll.question}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null) ballot.cast()
      }}
    >
      <BallotBudget left={left} budget={budget} />
      <ul className="ballot-options" lang={spoken}>
        {poll.options.map((option) => (
          <BallotRow key={option.id} option={option} ballot={ballot} />
        ))}
      </ul>
      <div className="ballot-foot">
        <BallotStatus ballot={ballot} />
        <Button
          kind={done ? 'plain' : 'primary'}
          size="l"
          wide
          type="submit"
          whyNot={whyNot}
          whyNotPlace={done ? 'asked' : 'near'}
        >
          {label}
        </Button>
        <Turnout poll={poll} />
      </div>
      <p className="ballot-small">{t('promise')}</p>
      <p className="ballot-small">
        <strong>{t('howCounted')}.</strong> {word(pointsExplained, language, { budget })}
      </p>
    </form>
  )
}

/** How many, never for what; its line is there from the start. */
function Turnout({ poll }: { readonly poll: Poll }) {
  const t = useWording(ballotWords)
  const turnout = useSession().tally[poll.id]?.overall
  return <p className="ballot-turnout">{turnout ? t('turnout', turnout) : ''}</p>
}
