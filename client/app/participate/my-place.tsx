import { useState } from 'react'
import { shortTitle } from '../../agenda/agenda-view.ts'
import { useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { useKindLine } from '../../floor/use-kind.ts'
import { useWait, waitMinutes } from '../../floor/waits.ts'
import { Button } from '../../ui/button.tsx'
import { ordinal } from '../../wording/ordinal.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { AlertSwitch } from './alert-switch.tsx'
import { EditRequest } from './edit-request.tsx'
import { askWords } from './floor-words.ts'
import { HandOver, SpeaksInstead } from './hand-over.tsx'
import { comesLast, type OwnRequest } from './own.ts'

/** One's place in the list, what was asked, and the way back. Says "in the list" only once the server has. */
export function MyPlace({ own: { request, place, waitsFor } }: { readonly own: OwnRequest }) {
  const t = useWording(askWords)
  const language = useLanguage()
  const run = useCommand()
  const kindLine = useKindLine()
  const { pending, connection, state } = useSession()
  const order = request.kind === 'point-of-order'
  // A point of order is raised at once, and says on what ground afterwards: nobody types while the moment passes.
  const [editing, setEditing] = useState(order && request.subject === null)
  const unsent = pending.some(
    ({ command, status }) =>
      command.type === 'floor.request' && command.requestId === request.id && status !== 'answered',
  )
  const item = waitsFor === null ? null : state.agenda.nodes[waitsFor]
  const where = t(order ? 'placeOrder' : 'place', { place: ordinal(place, language) })
  const onItsWay = connection.status === 'live' ? t('sending') : t('toSend')
  const kind = order ? null : kindLine(request)
  const withdraw = () => void run({ type: 'floor.withdraw', requestId: request.id }, { done: t('withdrawn') })
  return (
    <div className="my-place">
      <div className="my-place-says">
        <p className="my-place-where" role="status">
          {unsent ? onItsWay : item ? <WaitsFor title={item.title} place={place} /> : where}
        </p>
        {!unsent && !item && <MyWait id={request.id} />}
        <SpeaksInstead request={request} />
        {kind && <p>{t('asA', { kind })}</p>}
        {!item && comesLast(state.floor, request) && <p>{t('replyLast')}</p>}
        {request.subject && <p lang={state.session.language}>{t('about', { subject: request.subject })}</p>}
        <p className="my-place-quiet">{t('withdrawHelp')}</p>
      </div>
      {editing && <EditRequest request={request} onDone={() => setEditing(false)} />}
      {(order || !editing) && (
        <div className="my-place-acts">
          <Button onPress={withdraw}>{t(order ? 'withdrawOrder' : 'withdraw')}</Button>
          {!editing && (
            <Button kind="quiet" onPress={() => setEditing(true)}>
              {t('change')}
            </Button>
          )}
          {!unsent && <HandOver request={request} />}
        </div>
      )}
      {!order && !item && <AlertSwitch />}
    </div>
  )
}

/** Not a live region: it changes by the minute. */
function MyWait({ id }: { readonly id: OwnRequest['request']['id'] }) {
  const t = useWording(askWords)
  const time = useTimeOfDay()
  const expected = useWait(id)
  if (!expected) return null
  const count = waitMinutes(expected)
  return (
    <p className="my-place-wait">
      {count === 0 ? t('anyMoment') : t('inAbout', { count, time: time(expected.startsAt) })}
    </p>
  )
}

/** Where every item has a list of its own, a request waits for the item at which it was made. */
function WaitsFor({ title, place }: { readonly title: string; readonly place: number }) {
  const t = useWording(askWords)
  const language = useLanguage()
  const { session } = useSession().state
  return (
    <>
      {t('waitsFor')} <span lang={session.language}>{shortTitle(title)}</span>
      {` (${ordinal(place, language)})`}
    </>
  )
}
