import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { useWording } from '../wording/use-wording.ts'
import { controlWords } from './control-words.ts'

/** How many have voted, overall and by level; never for what. */
export function Turnout({ poll }: { readonly poll: Poll }) {
  const t = useWording(controlWords)
  const { tally, state } = useSession()
  const running = tally[poll.id]
  if (!running) return <p>{t('waiting')}</p>
  const { ballots, entitled } = running.overall
  if (entitled === 0) return <p>{t('noSeats')}</p>
  return (
    <div className="poll-turnout">
      <ProgressBar value={ballots} max={entitled} words={t('turnout', { ballots, entitled })} />
      <ul className="poll-turnout-levels">
        {state.session.levels.map((level) => {
          const part = running.byLevel[level.id]
          return (
            part && (
              <li key={level.id}>
                <LevelMark level={level} named /> {t('levelTurnout', part)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
