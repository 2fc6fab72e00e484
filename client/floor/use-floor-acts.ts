import { useMemo } from 'react'
import { listIsOpen } from '../../shared/floor/lanes.ts'
import type { FloorRequest, FloorUndoable } from '../../shared/floor/slice.ts'
import type { PersonId, RequestId } from '../../shared/kernel/ids.ts'
import { newId } from '../connection/new-id.ts'
import { useConnection, useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { createPressGuard } from '../ui/press-guard.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import type { NameplateDraft } from './nameplate-draft.ts'
import { breaksIn } from './order.ts'
import { undoWords } from './undo-words.ts'
import { useListActs } from './use-list-acts.ts'
import { useScarceBudget } from './use-scarce-budget.ts'
import { useSpeechActs } from './use-speech-acts.ts'
import { useSuggestion } from './use-suggestion.ts'

/** What a moderator does on the floor, for buttons and shortcuts alike. Each act says what it did, with Undo. */
export function useFloorActs() {
  const t = useWording(floorWords)
  const undone = useWording(undoWords)
  const run = useCommand()
  const who = usePeople()
  const { clock } = useConnection()
  const { floor } = useSession().state
  const speech = useSpeechActs()
  const list = useListActs()
  const scarce = useScarceBudget()
  const suggested = useSuggestion()?.request
  // The list moves up under the pointer: a double click would call the next speaker too.
  const isFresh = useMemo(() => createPressGuard(() => performance.now()), [])
  const done = (text: string) => ({ done: text, undo: true })
  const callBy = (type: 'floor.call' | 'floor.interrupt') => (request: FloorRequest | undefined) => {
    if (!request || !isFresh()) return
    const said = [t('given', { name: speech.nameOf(request) }), scarce(request)].filter(Boolean).join(' ')
    void run({ type, requestId: request.id }, done(said))
  }
  const give = callBy('floor.call')
  const interrupt = callBy('floor.interrupt')
  return {
    ...speech,
    ...list,
    give,
    /** A point of order breaks into the speech under way, which keeps the time it has left. */
    interrupt,
    /** Whoever is suggested: points of order before all, then by the order the session keeps. */
    giveFirst: () => (suggested && breaksIn(floor, suggested) ? interrupt(suggested) : give(suggested)),
    openOrClose: () => (listIsOpen(floor, clock.now()) ? list.close() : list.open()),
    withdraw(request: FloorRequest) {
      if (!isFresh()) return
      const said = t('withdrawn', { name: speech.nameOf(request) })
      void run({ type: 'floor.withdraw', requestId: request.id }, done(said))
    },
    raise: (personId: PersonId, draft: NameplateDraft) =>
      void run(
        {
          type: 'floor.request',
          requestId: newId<RequestId>(),
          forPersonId: personId,
          kind: draft.kind,
          ...(draft.toPersonId !== null && { toPersonId: draft.toPersonId }),
          ...(draft.kind === 'joint' && { jointSeatIds: [...draft.jointSeatIds] }),
          ...(draft.remote && { remote: true }),
        },
        done(t('raised', { name: who(personId).name })),
      ),
    undo(last: FloorUndoable, what: string) {
      void run({ type: 'floor.undo', commandId: last.commandId }, { done: undone('undone', { what }) })
    },
  }
}
export type FloorActs = ReturnType<typeof useFloorActs>
