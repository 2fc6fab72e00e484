import { useMemo } from 'react'
import { inLane } from '../../shared/floor/lanes.ts'
import type { FloorRequest, FloorUndoable, RequestKind, Speech } from '../../shared/floor/slice.ts'
import type { PersonId, RequestId } from '../../shared/kernel/ids.ts'
import { newId } from '../connection/new-id.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { createPressGuard } from '../ui/press-guard.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'

/** What a moderator does on the floor, for buttons and shortcuts alike. Each act says what it did, with Undo. */
export function useFloorActs() {
  const t = useWording(floorWords)
  const run = useCommand()
  const who = usePeople()
  const { floor } = useSession().state
  // The list moves up under the pointer: a double click would call the next speaker too.
  const isFresh = useMemo(() => createPressGuard(() => performance.now()), [])
  const nameOf = ({ personId, seatId }: Pick<FloorRequest, 'personId' | 'seatId'>) =>
    who(personId, seatId).name
  const done = (text: string) => ({ done: text, undo: true })
  const give = (request: FloorRequest | undefined) => {
    if (!request || !isFresh()) return
    void run({ type: 'floor.call', requestId: request.id }, done(t('given', { name: nameOf(request) })))
  }
  return {
    give,
    /** Whoever is first: points of order come before contributions. */
    giveFirst: () =>
      give(inLane(floor.queue, 'points-of-order')[0] ?? inLane(floor.queue, 'contributions')[0]),
    openOrClose: () =>
      floor.open
        ? void run({ type: 'floor.close' }, done(t('listClosed')))
        : void run({ type: 'floor.open' }, done(t('listOpened'))),
    finish: (speech: Speech) =>
      void run({ type: 'floor.finish', speechId: speech.id }, done(t('finished', { name: nameOf(speech) }))),
    withdraw(request: FloorRequest) {
      if (!isFresh()) return
      const said = t('withdrawn', { name: nameOf(request) })
      void run({ type: 'floor.withdraw', requestId: request.id }, done(said))
    },
    raise: (personId: PersonId, kind: RequestKind) =>
      void run(
        { type: 'floor.request', requestId: newId<RequestId>(), kind, forPersonId: personId },
        done(t('raised', { name: who(personId).name })),
      ),
    undo(last: FloorUndoable, what: string) {
      void run({ type: 'floor.undo', commandId: last.commandId }, { done: t('undone', { what }) })
    },
    nameOf,
  }
}
export type FloorActs = ReturnType<typeof useFloorActs>
