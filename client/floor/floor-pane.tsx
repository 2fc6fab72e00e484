import './floor-pane.css'
import { useState } from 'react'
import { laneOf } from '../../shared/floor/lanes.ts'
import type { RequestKind } from '../../shared/floor/slice.ts'
import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { BalanceFold } from './balance-fold.tsx'
import { FloorSettings } from './floor-settings.tsx'
import { FloorUndo } from './floor-undo.tsx'
import { floorWords } from './floor-words.ts'
import { kindWords } from './kind-words.ts'
import { ListControls } from './list-controls.tsx'
import { ModeratedQueue } from './moderated-queue.tsx'
import { NameplateField } from './nameplate-field.tsx'
import type { Candidate } from './nameplates.ts'
import { SpeakingCard } from './speaking-card.tsx'
import { SpeechButtons } from './speech-buttons.tsx'
import { SuggestionLine } from './suggestion-line.tsx'
import { TextsFold } from './texts-fold.tsx'
import type { FloorActs } from './use-floor-acts.ts'

/** Those that name nobody else: a question and a joint statement are asked for by those who know with whom. */
const kinds = [
  'contribution',
  'response',
  'reply',
  'point-of-order',
] as const satisfies readonly RequestKind[]

/** Leads a shortcut to the field for raised nameplates. */
export const NAMEPLATE_ID = 'nameplate-field'

/** The speakers' list as the moderator leads it. */
export function FloorPane({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const { session } = useSession().state
  if (session.status !== 'open')
    return (
      <div className="floor-pane">
        <p>{t('sessionClosed')}</p>
        <TextsFold />
        <BalanceFold />
      </div>
    )
  return (
    <div className="floor-pane">
      <ListControls acts={acts} />
      <Nameplate acts={acts} />
      <SpeakingCard>{(speech) => <SpeechButtons speech={speech} acts={acts} />}</SpeakingCard>
      <SuggestionLine acts={acts} />
      <div className="floor-pane-queue">
        <ModeratedQueue acts={acts} />
      </div>
      <FloorUndo acts={acts} />
      <TextsFold />
      <BalanceFold />
      <FloorSettings acts={acts} />
    </div>
  )
}

function Nameplate({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const kindOf = useWording(kindWords)
  const [kind, setKind] = useState<RequestKind>('contribution')
  return (
    <div className="floor-pane-nameplate">
      <NameplateField
        id={NAMEPLATE_ID}
        candidates={useCandidates(kind)}
        onChoose={({ personId }) => acts.raise(personId, kind)}
      />
      <SelectField
        label={t('raiseAs')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: kindOf(value) }))}
      />
    </div>
  )
}

/** Everybody with a seat, on the agenda or in the room. */
function useCandidates(kind: RequestKind): readonly Candidate[] {
  const who = usePeople()
  const { session, floor } = useSession().state
  const lane = laneOf(kind)
  const allowed = lane === 'points-of-order' ? 1 : floor.rules.waitingPerSeat
  const waits = (seatId: SeatId) =>
    floor.queue.filter((one) => one.seatId === seatId && laneOf(one.kind) === lane).length >= allowed
  return Object.entries(session.people).flatMap(([id, { seatId, status }]) => {
    if (seatId === null || status === 'removed') return []
    const personId = id as PersonId
    const { name, body } = who(personId)
    return [{ personId, name, body, waits: waits(seatId) }]
  })
}
