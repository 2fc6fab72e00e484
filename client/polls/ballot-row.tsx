import { useId } from 'react'
import type { PollDefinition } from '../../shared/polls/messages.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { pointsOn } from './ballot-draft.ts'
import { ballotWords } from './ballot-words.ts'
import type { BallotHandle } from './use-ballot.ts'

interface BallotRowProps {
  readonly option: PollDefinition['options'][number]
  readonly ballot: BallotHandle
}

/** An option with its points: one less, the figure itself, one more. */
export function BallotRow({ option: { id, label }, ballot }: BallotRowProps) {
  const t = useWording(ballotWords)
  const inputId = useId()
  const { draft, budget, left, give } = ballot
  const points = pointsOn(draft, id)
  return (
    <li className="ballot-row">
      <label className="ballot-label" htmlFor={inputId}>
        {label}
      </label>
      <div className="ballot-steps">
        <Button
          label={t('less', { option: label })}
          onPress={() => give(id, points - 1)}
          whyNot={points > 0 ? null : t('nothingHere')}
          whyNotPlace="asked"
        >
          −
        </Button>
        <input
          id={inputId}
          className="ballot-points"
          type="number"
          inputMode="numeric"
          min={0}
          max={budget}
          step={1}
          value={points}
          onChange={(event) => give(id, event.target.valueAsNumber)}
          onFocus={(event) => event.target.select()}
          // A scrolled page must not change a ballot.
          onWheel={(event) => event.currentTarget.blur()}
        />
        <Button
          label={t('more', { option: label })}
          onPress={() => give(id, points + 1)}
          whyNot={left > 0 ? null : t('nothingLeft')}
          whyNotPlace="asked"
        >
          +
        </Button>
      </div>
    </li>
  )
}
