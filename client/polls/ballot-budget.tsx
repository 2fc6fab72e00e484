import { useWording } from '../wording/use-wording.ts'
import { ballotWords } from './ballot-words.ts'

/** What is left to give, large; in words and figures. Over and under never by colour alone. */
export function BallotBudget({ left, budget }: { readonly left: number; readonly budget: number }) {
  const t = useWording(ballotWords)
  const words =
    left === 0 ? t('allGiven') : left > 0 ? t('left', { count: left }) : t('over', { count: -left })
  return (
    <p className="ballot-budget" data-over={left < 0 || undefined} role="status">
      <span className="ballot-budget-left">{words}</span>{' '}
      <span className="ballot-budget-of">{t('ofBudget', { budget })}</span>
    </p>
  )
}
