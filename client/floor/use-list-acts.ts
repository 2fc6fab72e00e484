import { inLane, laneOf } from '../../shared/floor/lanes.ts'
import type { RulesToSet } from '../../shared/floor/rules.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { PersonId, RequestId } from '../../shared/kernel/ids.ts'
import { after, minutes } from '../../shared/kernel/time.ts'
import { newId } from '../connection/new-id.ts'
import { useConnection, useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { ordinal } from '../wording/ordinal.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { roundWords } from './round-words.ts'

/** What a moderator does with the list itself. Each act says what it did, with Undo. */
export function useListActs() {
  const t = useWording(floorWords)
  const round = useWording(roundWords)
  const language = useLanguage()
  const run = useCommand()
  const who = usePeople()
  const { clock } = useConnection()
  const { floor } = useSession().state
  const done = (text: string) => ({ done: text, undo: true })
  return {
    open: () => void run({ type: 'floor.open' }, done(t('listOpened'))),
    close: () => void run({ type: 'floor.close' }, done(t('listClosed'))),
    closeIn(count: number) {
      const at = after(clock.now(), minutes(count))
      void run({ type: 'floor.close-at', at }, done(t('saidClosesIn', { count })))
    },
    keepOpen: () => void run({ type: 'floor.close-at', at: null }, done(t('saidKeptOpen'))),
    /** Right before `before`, or last. */
    move(request: FloorRequest, before: RequestId | null) {
      const lane = inLane(floor.queue, laneOf(request.kind)).filter(({ id }) => id !== request.id)
      const index = lane.findIndex(({ id }) => id === before)
      const place = ordinal(index === -1 ? lane.length + 1 : index + 1, language)
      const { name } = who(request.personId, request.seatId)
      void run({ type: 'floor.move', requestId: request.id, before }, done(t('moved', { name, place })))
    },
    edit(request: FloorRequest, subject: string) {
      const { name } = who(request.personId, request.seatId)
      const next = subject.trim() === '' ? null : subject.trim()
      if (next === request.subject) return
      void run({ type: 'floor.edit', requestId: request.id, subject: next }, done(t('edited', { name })))
    },
    /** Takes one who waits for another item into this item's list, last. */
    fetch(request: FloorRequest) {
      const { name } = who(request.personId, request.seatId)
      void run({ type: 'floor.move', requestId: request.id, before: null }, done(t('raised', { name })))
    },
    /** Somebody else of the seat is to speak; the way back is to hand it back. */
    handOver(request: Pick<FloorRequest, 'personId'>, requestId: RequestId, toPersonId: PersonId) {
      const said = { done: t('handedOver', { name: who(toPersonId).name }) }
      const { personId } = request
      const back = personId && { back: { type: 'floor.hand-over', requestId, toPersonId: personId } as const }
      void run({ type: 'floor.hand-over', requestId, toPersonId }, { ...said, ...back })
    },
    startRound(people: readonly PersonId[]) {
      const entries = people.map((personId) => ({ requestId: newId<RequestId>(), personId }))
      void run({ type: 'floor.start-round', entries }, done(round('roundStarted', { count: entries.length })))
    },
    setRules: (set: RulesToSet) => void run({ type: 'floor.set-rules', ...set }, done(t('rulesSet'))),
  }
}
export type ListActs = ReturnType<typeof useListActs>
