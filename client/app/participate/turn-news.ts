import { useEffect, useRef } from 'react'
import { expectedWaits } from '../../../shared/floor/waits.ts'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import type { World } from '../../../shared/world.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { waitMinutes } from '../../floor/waits.ts'
import { usePeople } from '../../session/people-names.ts'
import { announce } from '../../ui/announcer.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { alertNow, endAlert } from './next-alert.ts'
import { isNext, nextInList, type Turn } from './own.ts'
import { useOwnClock } from './own-clock-card.tsx'
import { participateWords } from './words.ts'

/** How long until one's turn, in whole minutes, as far as can be told: the speech under way may be any length. */
export function minutesUntilNext({ floor }: World, now: Instant): number {
  const request = nextInList(floor)
  const expected = request && expectedWaits(floor, now).get(request.id)
  return expected && floor.speaking ? waitMinutes(expected) : 0
}

/** By name, somebody else of the reader's seat whose turn it is; `null` where it is the reader's own or nobody's. */
export function useOthersTurn(turn: Turn): string | null {
  const who = usePeople()
  const { mine, state } = useSession()
  const { floor } = state
  const slot = useOwnClock()?.speakerId
  const whose: Partial<Record<Turn, PersonId | null | undefined>> = {
    'have-floor': floor.speaking?.personId,
    next: nextInList(floor)?.personId,
    slot,
  }
  const personId = whose[turn] ?? null
  return personId === null || personId === mine.personId ? null : who(personId).name
}

/** Said once when it begins, or when another of the seat takes it over: a banner is seen, yet not heard. */
export function useTurnAnnounced(turn: Turn): void {
  const t = useWording(participateWords)
  const { clock } = useConnection()
  const { mine, state } = useSession()
  const name = useOthersTurn(turn)
  const nextName = useOthersTurn('next')
  const next = isNext(state, mine)
  const before = useRef({ turn, name, next })
  useEffect(() => {
    const was = before.current
    before.current = { turn, name, next }
    // The vote stands above it on the page; whoever is called next hears of it then, and not again after the vote.
    const nextWhileVoting = turn === 'vote' && next && !was.next
    if (nextWhileVoting) {
      const says = t(nextName === null ? 'youAreNext' : 'isNext', { name: nextName ?? '' })
      announce(says)
      alertNow(says, t(nextName === null ? 'youAreNextHelp' : 'isNextHelp'))
    }
    if ((was.turn === turn && was.name === name) || (was.turn === 'vote' && turn === 'next' && was.next))
      return
    const key = turnWords(turn, was.turn === 'waiting', name !== null)
    const says = key && t(key, { name: name ?? '' })
    if (says) announce(says)
    const count = minutesUntilNext(state, clock.now())
    if (says && (turn === 'have-floor' || turn === 'slot')) alertNow(says, state.session.title)
    else if (says && turn === 'next')
      alertNow(
        says,
        count > 0 ? t('youAreNextIn', { count }) : t(name === null ? 'youAreNextHelp' : 'isNextHelp'),
      )
    else if (!nextWhileVoting) endAlert()
  }, [turn, name, next, nextName, t, state, clock])
}

function turnWords(turn: Turn, wasWaiting: boolean, others: boolean) {
  if (turn === 'have-floor') return others ? 'hasFloor' : 'haveFloor'
  if (turn === 'interrupted') return 'interrupted'
  if (turn === 'slot') return others ? 'slotNowOf' : 'slotNow'
  if (turn === 'vote') return 'pollOpen'
  if (turn === 'next') return others ? 'isNext' : 'youAreNext'
  if (turn === 'closed') return 'closed'
  return turn === 'none' && wasWaiting ? 'admitted' : null
}
