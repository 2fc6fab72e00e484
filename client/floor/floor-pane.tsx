import './floor-pane.css'
import { useState } from 'react'
import { laneOf } from '../../shared/floor/lanes.ts'
import type { RequestKind } from '../../shared/floor/slice.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { FloorUndo } from './floor-undo.tsx'
import { floorWords } from './floor-words.ts'
import { NameplateField } from './nameplate-field.tsx'
import type { Candidate } from './nameplates.ts'
import { QueueList } from './queue-list.tsx'
import { SpeakingCard } from './speaking-card.tsx'
import type { FloorActs } from './use-floor-acts.ts'

const kinds = ['contribution', 'point-of-order', 'reply'] as const satisfies readonly RequestKind[]

/** Leads a shortcut to the field for raised nameplates. */
export const NAMEPLATE_ID = 'nameplate-field'

/** The speakers' list as the moderator leads it. */
export function FloorPane({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const { floor, session } = useSession().state
  if (session.status !== 'open') return <p>{t('closed')}</p>
  return (
    <div className="floor-pane">
      <div className="floor-pane-state">
        <strong>{t(floor.open ? 'open' : 'closed')}</strong>
        <Button onPress={acts.openOrClose}>{t(floor.open ? 'closeList' : 'openList')}</Button>
      </div>
      <Nameplate acts={acts} />
      <SpeakingCard>
        {(speech) => <Button onPress={() => acts.finish(speech)}>{t('finish')}</Button>}
      </SpeakingCard>
      <div className="floor-pane-queue">
        <QueueList
          queue={floor.queue}
          actions={(request) => (
            <>
              <Button label={t('giveTo', { name: acts.nameOf(request) })} onPress={() => acts.give(request)}>
                {t('give')}
              </Button>
              <Button
                kind="quiet"
                label={t('withdrawOf', { name: acts.nameOf(request) })}
                onPress={() => acts.withdraw(request)}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </>
          )}
        />
      </div>
      <FloorUndo acts={acts} />
    </div>
  )
}

function Nameplate({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const [kind, setKind] = useState<RequestKind>('contribution')
  const names = { contribution: t('contribution'), 'point-of-order': t('pointOfOrder'), reply: t('reply') }
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
        options={kinds.map((value) => ({ value, label: names[value] }))}
      />
    </div>
  )
}

/** Everybody with a seat, on the agenda or in the room. */
function useCandidates(kind: RequestKind): readonly Candidate[] {
  const who = usePeople()
  const { session, floor } = useSession().state
  const inLane = new Set(
    floor.queue.filter((one) => laneOf(one.kind) === laneOf(kind)).map(({ seatId }) => seatId),
  )
  return Object.entries(session.people).flatMap(([id, { seatId, status }]) => {
    if (seatId === null || status === 'removed') return []
    const personId = id as PersonId
    const { name, body } = who(personId)
    return [{ personId, name, body, waits: inLane.has(seatId) }]
  })
}
