import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { ordinal } from '../../wording/ordinal.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { askWords } from './floor-words.ts'
import type { OwnRequest } from './own.ts'

/** One's place in the list, what was asked, and the way back. Says "in the list" only once the server has. */
export function MyPlace({ own: { request, place } }: { readonly own: OwnRequest }) {
  const t = useWording(askWords)
  const language = useLanguage()
  const run = useCommand()
  const { pending, connection, state } = useSession()
  const order = request.kind === 'point-of-order'
  const unsent = pending.some(
    ({ command, status }) =>
      command.type === 'floor.request' && command.requestId === request.id && status !== 'answered',
  )
  const where = t(order ? 'placeOrder' : 'place', { place: ordinal(place, language) })
  const onItsWay = connection.status === 'live' ? t('sending') : t('toSend')
  const withdraw = () => void run({ type: 'floor.withdraw', requestId: request.id }, { done: t('withdrawn') })
  return (
    <div className="my-place">
      <div className="my-place-says">
        <p className="my-place-where" role="status">
          {unsent ? onItsWay : where}
        </p>
        {request.kind === 'reply' && <p>{t('replyNoted')}</p>}
        {request.subject && <p lang={state.session.language}>{t('about', { subject: request.subject })}</p>}
        <p className="my-place-quiet">{t('withdrawHelp')}</p>
      </div>
      <Button onPress={withdraw}>{t(order ? 'withdrawOrder' : 'withdraw')}</Button>
    </div>
  )
}
