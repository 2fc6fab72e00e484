import './result-slope.css'
import type { CSSProperties } from 'react'
import type { LevelId, OptionId } from '../../shared/kernel/ids.ts'
import type { Group, PollResult } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { isKnownLevel, LevelMark } from '../ui/level-mark.tsx'
import { useWording } from '../wording/use-wording.ts'
import { inOrder, labelOf, placeSign } from './result-view.ts'
import { resultWords } from './result-words.ts'
import { useLevels } from './use-result-words.ts'

interface SlopeProps {
  readonly poll: Poll
  readonly result: PollResult
}

/** Two rankings side by side, joined by lines. The same is said in sentences beside it and in the table below it. */
export function ResultSlope({ poll, result: { comparison, levels } }: SlopeProps) {
  const [firstId, secondId] = comparison?.between ?? []
  const first = firstId && levels[firstId]
  const second = secondId && levels[secondId]
  if (!comparison || !first || !second || !firstId || !secondId) return null
  const widest = comparison.widest
  const count = { '--slope-count': poll.options.length } as CSSProperties
  return (
    <div className="slope" style={count}>
      <SideHead id={firstId} group={first} side="first" />
      <SideHead id={secondId} group={second} side="second" />
      <Side poll={poll} id={firstId} group={first} side="first" widest={widest} />
      <Lines first={first} second={second} widest={widest} />
      <Side poll={poll} id={secondId} group={second} side="second" widest={widest} />
    </div>
  )
}

interface SideProps {
  readonly id: LevelId
  readonly group: Group
  readonly side: 'first' | 'second'
}

function SideHead({ id, group, side }: SideProps) {
  const t = useWording(resultWords)
  const level = useLevels()
  return (
    <p className="slope-head" data-side={side}>
      <LevelMark level={level(id)} named />
      <span className="slope-ballots">
        {t('ballots', { ballots: group.ballots, entitled: group.entitled })}
      </span>
    </p>
  )
}

interface OptionsProps extends SideProps {
  readonly poll: Poll
  readonly widest: OptionId | null
}

function Side({ poll, id, group, side, widest }: OptionsProps) {
  const { language } = useSession().state.session
  const colour = isKnownLevel(id) ? `var(--level-${id})` : 'var(--ink-quiet)'
  return (
    <ol
      className="slope-side"
      data-side={side}
      lang={language}
      style={{ '--slope-level': colour } as CSSProperties}
    >
      {inOrder(group).map((optionId) => (
        <li key={optionId} className="slope-option" data-widest={optionId === widest || undefined}>
          <span className="slope-label">{labelOf(poll, optionId)}</span>
          <span className="slope-rank">{placeSign(group, optionId)}</span>
        </li>
      ))}
    </ol>
  )
}

interface LinesProps {
  readonly first: Group
  readonly second: Group
  readonly widest: OptionId | null
}

const STEP = 10

function Lines({ first, second, widest }: LinesProps) {
  const left = inOrder(first)
  const right = inOrder(second)
  const middle = (place: number) => place * STEP + STEP / 2
  // Drawn last, the widest lies over the others.
  const drawn = left.toSorted((a, b) => Number(a === widest) - Number(b === widest))
  return (
    <svg
      className="slope-lines"
      viewBox={`0 0 100 ${left.length * STEP}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {drawn.map((id) => (
        <line
          key={id}
          className="slope-line"
          data-widest={id === widest || undefined}
          x1="0"
          y1={middle(left.indexOf(id))}
          x2="100"
          y2={middle(right.indexOf(id))}
        />
      ))}
    </svg>
  )
}
