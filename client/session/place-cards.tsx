import './place-cards.css'
import { useState } from 'react'
import type { Directory } from '../../shared/session/registry.ts'
import type { Links } from '../connection/organise-api.ts'
import type { SeenSession } from '../connection/session-api.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { invitedPeople } from './links-people.ts'
import { PlaceCard } from './place-cards-card.tsx'
import { placeCardsWords } from './place-cards-words.ts'

interface PlaceCardsProps {
  readonly session: SeenSession['session']
  readonly directory: Directory
  readonly links: Links
}

const styles = ['plates', 'cards'] as const
export type CardStyle = (typeof styles)[number]

/** Every invitation on paper: chosen on screen, laid out for A4. */
export function PlaceCards({ session, directory, links }: PlaceCardsProps) {
  const t = useWording(placeCardsWords)
  const [style, setStyle] = useState<CardStyle>('plates')
  const people = invitedPeople(directory, links)
  const cards = people.flatMap(({ card, url }) => (url === null ? [] : [{ card, url }]))
  const missing = people.length - cards.length
  return (
    <>
      <div className="place-cards-choice" data-print="no">
        <p>{cards.length === 0 ? t('none') : t('help')}</p>
        {missing > 0 && cards.length > 0 && <p>{t('missing', { count: missing })}</p>}
        <fieldset className="place-cards-styles">
          <legend>{t('style')}</legend>
          {styles.map((one) => (
            <label key={one}>
              <input type="radio" name="style" checked={one === style} onChange={() => setStyle(one)} />
              {t(one)}
            </label>
          ))}
        </fieldset>
        <div className="place-cards-print">
          <Button kind="primary" size="l" onPress={() => window.print()}>
            {t('print')}
          </Button>
          <p>
            {t('count', { count: cards.length })} · {t('printHelp')}
          </p>
        </div>
      </div>
      <ul className="place-cards" data-style={style}>
        {cards.map(({ card, url }) => (
          <PlaceCard
            key={card.personId}
            card={card}
            url={url}
            code={links.code}
            session={session}
            style={style}
          />
        ))}
      </ul>
    </>
  )
}
