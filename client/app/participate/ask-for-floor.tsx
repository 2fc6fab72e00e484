import './ask-for-floor.css'
import { useState } from 'react'
import { laneOf } from '../../../shared/floor/lanes.ts'
import type { RequestId } from '../../../shared/kernel/ids.ts'
import { newId } from '../../connection/new-id.ts'
import { useConnection, useNow, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { ListState } from '../../floor/list-state.tsx'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { onThisDevice } from '../../ui/kept.ts'
import { useWording } from '../../wording/use-wording.ts'
import { type AskDraft, askKinds, detailsOf, emptyAsk } from './ask-draft.ts'
import { AskWho, AskWhom } from './ask-whom.tsx'
import { askWords } from './floor-words.ts'
import { useKeptText } from './kept-draft.ts'
import { KindChoice, SUBJECT_CHARS } from './kind-choice.tsx'
import { MyPlace } from './my-place.tsx'
import { ownRequests } from './own.ts'
import { useUsualSpeaker } from './seat-people.ts'
import { useRefusal } from './use-refusal.ts'
import { useTurnedOver } from './use-turned-over.ts'

/** The one action of the page: asking for the floor, or, once asked, one's place and the way back. */
export function AskForFloor() {
  const { state, mine } = useSession()
  const own = ownRequests(state.floor, mine)
  useTurnedOver(own)
  const now = own.filter(({ waitsFor }) => waitsFor === null)
  const later = own.filter(({ waitsFor }) => waitsFor !== null)
  const waiting = now.filter(({ request }) => laneOf(request.kind) === 'contributions').length
  const { speaking, interrupted } = state.floor
  const speeches = speaking ? [speaking, ...interrupted] : interrupted
  const speaks = mine.seatId !== null && speeches.some(({ seatId }) => seatId === mine.seatId)
  return (
    <div className="ask">
      {now.map((one) => (
        <MyPlace key={one.request.id} own={one} />
      ))}
      {waiting < state.floor.rules.waitingPerSeat && <Ask blocked={speaks} />}
      {now.length === waiting && !speaks && <RaisePointOfOrder />}
      {later.map((one) => (
        <MyPlace key={one.request.id} own={one} />
      ))}
    </div>
  )
}

const REMOTE = 'pll.remote'

/** `blocked`: whoever speaks asks again afterwards. */
function Ask({ blocked }: { readonly blocked: boolean }) {
  const t = useWording(askWords)
  const run = useCommand()
  const { sessionId } = useConnection()
  const who = usePeople()
  const { mine } = useSession()
  // The list may close by itself while this is looked at.
  useNow()
  const [subject, keepSubject] = useKeptText(`pll.subject.${sessionId}`)
  const [draft, setDraft] = useState<AskDraft>({ ...emptyAsk, remote: onThisDevice.read(REMOTE) === 'yes' })
  const wouldBe = { type: 'floor.request', requestId: 'would-it' as RequestId } as const
  const usual = useUsualSpeaker()
  const speaks = draft.forPersonId ?? usual
  const speaker = speaks === mine.personId ? null : speaks
  const never = useRefusal({ ...wouldBe, kind: 'contribution' })
  const notSo = useRefusal({ ...wouldBe, ...detailsOf(draft) })
  const ask = async () => {
    const about = subject?.trim()
    const requestId = newId<RequestId>()
    const request = { type: 'floor.request', requestId, ...detailsOf(draft) } as const
    const { ok } = await run({ ...request, ...(about && { subject: about }) })
    if (ok) keepSubject(null)
  }
  const closed = blocked ? t('again') : never
  return (
    <>
      <Button kind="primary" size="l" wide onPress={() => void ask()} whyNot={closed ?? notSo}>
        {speaker === null ? t('ask') : t('askFor', { name: who(speaker).name })}
      </Button>
      {closed === null ? (
        <p className="ask-list">
          <ListState />
        </p>
      ) : (
        !blocked && <StillText />
      )}
      {closed === null && (
        <fieldset className="ask-options">
          <legend className="only-heard">{t('options')}</legend>
          <TextField
            label={t('subject')}
            optional={t('optional')}
            value={subject ?? ''}
            onChange={(text) => keepSubject(text || null)}
            maxLength={SUBJECT_CHARS}
            autoComplete="off"
          />
          <KindChoice kind={draft.kind} kinds={askKinds} onChoose={(kind) => setDraft({ ...draft, kind })} />
          <AskWho draft={draft} onChange={setDraft} />
          <AskWhom draft={draft} onChange={setDraft} />
          <Remote draft={draft} onChange={setDraft} />
        </fieldset>
      )}
    </>
  )
}

/** Where asking is refused, what is left to do is said beside the reason. */
function StillText() {
  const t = useWording(askWords)
  const textId = 'would-it' as RequestId
  const refusal = useRefusal({ type: 'floor.hand-in', textId, kind: 'for-the-record', text: '-' })
  return refusal === null && <p className="my-place-quiet">{t('stillText')}</p>
}

interface DraftProps {
  readonly draft: AskDraft
  readonly onChange: (next: AskDraft) => void
}

/** Said once on a device: who takes part from elsewhere does so all along. */
function Remote({ draft, onChange }: DraftProps) {
  const t = useWording(askWords)
  const choose = (remote: boolean) => {
    if (remote) onThisDevice.write(REMOTE, 'yes')
    else onThisDevice.forget(REMOTE)
    onChange({ ...draft, remote })
  }
  return (
    <label className="ask-kind">
      <input type="checkbox" checked={draft.remote} onChange={({ target }) => choose(target.checked)} />
      {t('remote')}
    </label>
  )
}

/** In its own lane: it passes a closed list, and may be raised while one waits to speak. */
function RaisePointOfOrder() {
  const t = useWording(askWords)
  const run = useCommand()
  const kind = 'point-of-order'
  const refusal = useRefusal({ type: 'floor.request', requestId: 'would-it' as RequestId, kind })
  // Where not even this may be asked, the main button has said why.
  if (refusal !== null) return null
  const raise = () => {
    const requestId = newId<RequestId>()
    void run({ type: 'floor.request', requestId, kind })
  }
  return (
    <Button kind="quiet" onPress={raise}>
      {t('pointOfOrder')}
    </Button>
  )
}
