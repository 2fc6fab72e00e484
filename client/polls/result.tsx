import './result.css'
import type { PollResult } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useWording } from '../wording/use-wording.ts'
import { ResultBars } from './result-bars.tsx'
import { ResultSlope } from './result-slope.tsx'
import { ResultTable } from './result-table.tsx'
import { resultWords } from './result-words.ts'
import { type ResultSentences, useResultSentences } from './use-result-words.ts'

interface ResultProps {
  readonly poll: Poll
  readonly result: PollResult
}

/**
 * A result as every page shows it: the two rankings and the gap between them first. Cities and states are put
 * together only further down, and called what they are.
 */
export function Result({ poll, result }: ResultProps) {
  const t = useWording(resultWords)
  const sentences = useResultSentences(poll, result)
  const { ballots, entitled } = result.overall
  if (ballots === 0) return <p>{t('noBallots')}</p>
  return (
    <div className="result">
      <p className="result-turnout">{t('turnout', { ballots, entitled })}</p>
      {sentences ? (
        <>
          <Gap sentences={sentences} />
          <ResultSlope poll={poll} result={result} />
          <Shared sentences={sentences} />
        </>
      ) : (
        <p className="result-small">{t('oneLevel')}</p>
      )}
      <section className="result-overall">
        <h4>{t('overall')}</h4>
        <ResultBars poll={poll} group={result.overall} />
      </section>
      <ResultTable poll={poll} result={result} />
    </div>
  )
}

function Gap({ sentences: { gaps } }: { readonly sentences: ResultSentences }) {
  const t = useWording(resultWords)
  const [widest] = gaps
  if (widest === undefined) return <p className="result-gap">{t('noGap')}</p>
  return (
    <p className="result-gap">
      <span className="result-small">{t('widest')}</span>
      <strong>{widest}</strong>
    </p>
  )
}

function Shared({ sentences: { gaps, top, common } }: { readonly sentences: ResultSentences }) {
  const t = useWording(resultWords)
  const [, ...others] = gaps
  return (
    <div className="result-shared">
      {top && <p>{top}</p>}
      {common && <p>{common}</p>}
      {others.length > 0 && (
        <details>
          <summary>{t('otherGaps')}</summary>
          <ul>
            {others.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
