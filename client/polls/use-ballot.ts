import { useState } from 'react'
import type { CommandId, OptionId } from '../../shared/kernel/ids.ts'
import { word } from '../../shared/kernel/wording.ts'
import { decideBallot } from '../../shared/polls/decide-ballot.ts'
import type { Choice } from '../../shared/polls/messages.ts'
import { budgetOf } from '../../shared/polls/methods/points.ts'
import { pollsRefusals } from '../../shared/polls/refusals.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useConnection, useSession } from '../connection/session-context.ts'
import { refusalText, useCommand } from '../connection/use-command.ts'
import { inThisTab } from '../ui/kept.ts'
import { currentLanguage } from '../wording/i18n.ts'
import { useLanguage } from '../wording/use-wording.ts'
import {
  type BallotDraft,
  choiceOf,
  pointsGiven,
  readDraft,
  saysTheSame,
  withPoints,
} from './ballot-draft.ts'
import { type BallotState, stateOf } from './ballot-state.ts'

export interface BallotHandle {
  readonly draft: BallotDraft
  readonly budget: number
  /** Negative when more was given than there is. */
  readonly left: number
  readonly state: BallotState
  /** What the server said when it refused. */
  readonly refusal: string | null
  /** Why it cannot be cast now; `null` when it can. */
  readonly whyNot: string | null
  readonly give: (id: OptionId, points: number) => void
  readonly cast: () => void
  readonly backToRecorded: () => void
}

/** One person's ballot: the half-filled one kept in this tab, the recorded one, and what is between the two. */
export function useBallot(poll: Poll): BallotHandle {
  const { mine, pending, connection } = useSession()
  const run = useCommand()
  const recorded = mine.ballots[poll.id] ?? null
  const budget = budgetOf(poll)
  const { draft, keep, settle } = useDraft(poll, budget)
  const [refusal, setRefusal] = useState<string | null>(null)
  const choice = choiceOf(draft, poll)
  const onItsWay = pending.some(
    ({ command, status }) =>
      command.type === 'ballot.cast' && command.pollId === poll.id && status !== 'answered',
  )
  const live = connection.status === 'live'
  const same = recorded !== null && saysTheSame(draft, recorded, poll)
  const whyNot = useWhyNot(poll, draft)
  return {
    draft,
    budget,
    left: budget - pointsGiven(draft),
    state: stateOf({ onItsWay, live, refused: refusal !== null, same, cast: recorded !== null }),
    refusal,
    whyNot: same || onItsWay ? null : whyNot,
    give(id, points) {
      setRefusal(null)
      keep(withPoints(draft, id, points, budget))
    },
    cast() {
      setRefusal(null)
      void run({ type: 'ballot.cast', pollId: poll.id, choice }, { quiet: true }).then((outcome) => {
        if (outcome.ok) settle(choice)
        else setRefusal(refusalText(outcome, currentLanguage()))
      })
    },
    backToRecorded: () => recorded && keep(recorded.points),
  }
}

/** The core's own reason, so that the page says nothing else than the server would. */
function useWhyNot(poll: Poll, draft: BallotDraft): string | null {
  const language = useLanguage()
  const { clock } = useConnection()
  const { state, mine } = useSession()
  const { role, personId, seatId, admitted } = mine
  const command = { id: 'would-it' as CommandId, type: 'ballot.cast', pollId: poll.id } as const
  const decided = decideBallot(
    state,
    { ...command, choice: choiceOf(draft, poll) },
    { at: clock.now(), actor: { role, personId, seatId, admitted } },
  )
  if (decided.ok) return null
  return word(pollsRefusals[decided.refusal.code], language, decided.refusal.params)
}

/** The half-filled ballot outlives a reload and a lost connection; without one, the recorded ballot is shown. */
function useDraft(poll: Poll, budget: number) {
  const { sessionId } = useConnection()
  const { ballots, seatId } = useSession().mine
  const key = `pll.ballot.${sessionId}.${poll.id}.${seatId}`
  const [kept, setKept] = useState(() => readDraft(inThisTab.read(key), poll, budget))
  const draft: BallotDraft = kept ?? ballots[poll.id]?.points ?? {}
  const keep = (next: BallotDraft) => {
    inThisTab.write(key, JSON.stringify(next))
    setKept(next)
  }
  /** Cast as it is: from now on the recorded ballot is shown, also when it is changed on another device. */
  const settle = (cast: Choice) =>
    setKept((now) => {
      if (now === null || !saysTheSame(now, cast, poll)) return now
      inThisTab.forget(key)
      return null
    })
  return { draft, keep, settle }
}
