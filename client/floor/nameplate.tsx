import { useState } from 'react'
import { laneOf } from '../../shared/floor/lanes.ts'
import { requestKinds } from '../../shared/floor/shapes.ts'
import type { RequestKind } from '../../shared/floor/slice.ts'
import type { PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { kindWords } from './kind-words.ts'
import { missingFrom, plainNameplate } from './nameplate-draft.ts'
import { NameplateField } from './nameplate-field.tsx'
import { NameplateWhom } from './nameplate-whom.tsx'
import { nameplateWords } from './nameplate-words.ts'
import type { Candidate } from './nameplates.ts'
import type { FloorActs } from './use-floor-acts.ts'

/** Leads a shortcut to the field for raised nameplates. */
export const NAMEPLATE_ID = 'nameplate-field'

/** Puts anybody of the session in the list: first as what and with whom, the name last, since Enter does it. */
export function Nameplate({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(nameplateWords)
  const kindOf = useWording(kindWords)
  const [draft, setDraft] = useState(plainNameplate)
  const missing = missingFrom(draft)
  const why = { 'to-whom': t('toWhomFirst'), 'with-whom': t('withWhomFirst') }
  const candidates = useCandidates(draft.kind).filter(({ seatId }) => !draft.jointSeatIds.includes(seatId))
  return (
    <div className="floor-pane-nameplate">
      <NameplateField
        id={NAMEPLATE_ID}
        candidates={candidates}
        whyNot={missing && why[missing]}
        onChoose={({ personId }) => {
          acts.raise(personId, draft)
          setDraft(plainNameplate)
        }}
      />
      <div>
        <SelectField
          label={t('raiseAs')}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...plainNameplate, kind, remote: draft.remote })}
          options={requestKinds.map((value) => ({ value, label: kindOf(value) }))}
        />
        <label className="floor-settings-check">
          <input
            type="checkbox"
            checked={draft.remote}
            onChange={({ target }) => setDraft({ ...draft, remote: target.checked })}
          />
          {kindOf('remote')}
        </label>
      </div>
      <NameplateWhom draft={draft} onChange={setDraft} />
    </div>
  )
}

/** Everybody with a seat, on the agenda or in the room. */
function useCandidates(kind: RequestKind): readonly (Candidate & { readonly seatId: SeatId })[] {
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
    return [{ personId, seatId, name, body, waits: waits(seatId) }]
  })
}
