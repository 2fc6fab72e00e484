import type { PersonCard } from '../../shared/session/registry.ts'
import type { SeenSession } from '../connection/session-api.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { useWording } from '../wording/use-wording.ts'
import { bodyOf } from './people-names.ts'
import type { CardStyle } from './place-cards.tsx'
import { placeCardsWords } from './place-cards-words.ts'

interface PlaceCardProps {
  readonly card: PersonCard
  readonly url: string
  readonly code: string
  readonly session: SeenSession['session']
  readonly style: CardStyle
}

/** A plate shows the name to the room and, once folded, the invitation to the person behind it. */
export function PlaceCard(props: PlaceCardProps) {
  return (
    <li className="place-cards-card">
      {props.style === 'plates' && (
        <div className="place-cards-back">
          <Invitation {...props} />
        </div>
      )}
      <div className="place-cards-front">
        <Name {...props} />
        {props.style === 'cards' && <Invitation {...props} />}
      </div>
    </li>
  )
}

function Name({ card, session }: PlaceCardProps) {
  const level = session.levels.find(({ id }) => id === card.level)
  const name = card.details?.name ?? ''
  return (
    <div className="place-cards-name">
      <p className="place-cards-person" data-long={name.length > 22 || undefined}>
        {name}
      </p>
      <p className="place-cards-body">{bodyOf(card.details)}</p>
      {level && (
        <p className="place-cards-level">
          <LevelMark level={level} named />
        </p>
      )}
    </div>
  )
}

function Invitation({ card, url, code, session, style }: PlaceCardProps) {
  const t = useWording(placeCardsWords)
  const address = `${window.location.host}/join`
  return (
    <div className="place-cards-invitation">
      <div className="place-cards-qr">
        <QrCode text={url} label={t('qrLabel', { name: card.details?.name ?? '' })} />
      </div>
      <div className="place-cards-how">
        {style === 'plates' && (
          <>
            <p className="place-cards-session" lang={session.language}>
              {session.title}
            </p>
            <p className="place-cards-person-small">{card.details?.name}</p>
          </>
        )}
        <p>{t('scan')}</p>
        <p className="place-cards-code">{t('orCode', { address, code })}</p>
      </div>
    </div>
  )
}
