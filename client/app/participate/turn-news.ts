import { useEffect, useRef } from 'react'
import { expectedWaits } from '../../../shared/floor/waits.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import type { World } from '../../../shared/world.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { waitMinutes } from '../../floor/waits.ts'
import { announce } from '../../ui/announcer.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { alertNow, endAlert } from './next-alert.ts'
import { nextInList, type Turn } from './own.ts'
import { participateWords } from './words.ts'

/** How long until one's turn, in whole minutes, as far as can be told: the speech under way may be any length. */
export function minutesUntilNext({ floor }: World, now: Instant): number {
  const request = nextInList(floor)
  const expected = request && expectedWaits(floor, now).get(request.id)
  return expected && floor.speaking ? waitMinutes(expected) : 0
}

/** Said once when it begins: a banner that appears is seen, yet not heard. */
export function useTurnAnnounced(turn: Turn): void {
  const t = useWording(participateWords)
  const { clock } = useConnection()
  const { state } = useSession()
  const before = useRef<Turn>(turn)
  useEffect(() => {
    if (before.current === turn) return
    const wasWaiting = before.current === 'waiting'
    before.current = turn
    const says = turnWords(turn, wasWaiting)
    if (says) announce(t(says))
    const count = minutesUntilNext(state, clock.now())
    if (turn === 'have-floor' || turn === 'slot')
      alertNow(t(turn === 'slot' ? 'slotNow' : 'haveFloor'), state.session.title)
    else if (turn !== 'next') endAlert()
    else alertNow(t('youAreNext'), count > 0 ? t('youAreNextIn', { count }) : t('youAreNextHelp'))
  }, [turn, t, state, clock])
}

function turnWords(turn: Turn, wasWaiting: boolean) {
  if (turn === 'have-floor') return 'haveFloor'
  if (turn === 'interrupted') return 'interrupted'
  if (turn === 'slot') return 'slotNow'
  if (turn === 'vote') return 'pollOpen'
  if (turn === 'next') return 'youAreNext'
  if (turn === 'closed') return 'closed'
  return turn === 'none' && wasWaiting ? 'admitted' : null
}
