import './ask-for-floor.css'
import { useState } from 'react'
import type { RequestId } from '../../../shared/kernel/ids.ts'
import { newId } from '../../connection/new-id.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { askWords } from './floor-words.ts'
import { useKeptText } from './kept-draft.ts'
import { MyPlace } from './my-place.tsx'
import { ownRequests } from './own.ts'
import { useRefusal } from './use-refusal.ts'

type Kind = 'contribution' | 'reply'
const SUBJECT_CHARS = 200

/** The one action of the page: asking for the floor, or, once asked, one's place and the way back. */
export function AskForFloor() {
  const { state, mine } = useSession()
  const own = ownRequests(state.floor, mine.seatId)
  const waits = own.some(({ request }) => request.kind !== 'point-of-order')
  const speaks = mine.seatId !== null && state.floor.speaking?.seatId === mine.seatId
  return (
    <div className="ask">
      {own.map((one) => (
        <MyPlace key={one.request.id} own={one} />
      ))}
      {!waits && <Ask blocked={speaks} />}
      {!own.some(({ request }) => request.kind === 'point-of-order') && !speaks && <RaisePointOfOrder />}
    </div>
  )
}

/** `blocked`: whoever speaks asks again afterwards. */
function Ask({ blocked }: { readonly blocked: boolean }) {
  const t = useWording(askWords)
  const run = useCommand()
  const { sessionId } = useConnection()
  const [subject, keepSubject] = useKeptText(`pll.subject.${sessionId}`)
  const [kind, setKind] = useState<Kind>('contribution')
  const refusal = useRefusal({ type: 'floor.request', requestId: 'would-it' as RequestId, kind })
  const ask = () => {
    const about = subject?.trim()
    const request = { type: 'floor.request', requestId: newId<RequestId>(), kind } as const
    void run({ ...request, ...(about && { subject: about }) }).then(({ ok }) => ok && keepSubject(null))
  }
  const whyNot = blocked ? t('again') : refusal
  return (
    <>
      <Button kind="primary" size="l" wide onPress={ask} whyNot={whyNot}>
        {t('ask')}
      </Button>
      {whyNot === null && (
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
          <KindChoice kind={kind} onChoose={setKind} />
        </fieldset>
      )}
    </>
  )
}

function KindChoice({ kind, onChoose }: { readonly kind: Kind; readonly onChoose: (kind: Kind) => void }) {
  const t = useWording(askWords)
  return (
    <fieldset className="ask-kinds">
      <legend className="only-heard">{t('kind')}</legend>
      {(['contribution', 'reply'] as const).map((one) => (
        <label key={one} className="ask-kind">
          <input type="radio" name="ask-kind" checked={kind === one} onChange={() => onChoose(one)} />
          {t(one)}
        </label>
      ))}
    </fieldset>
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
  return (
    <Button
      kind="quiet"
      onPress={() => void run({ type: 'floor.request', requestId: newId<RequestId>(), kind })}
    >
      {t('pointOfOrder')}
    </Button>
  )
}
