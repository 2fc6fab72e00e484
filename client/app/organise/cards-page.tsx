import { useEffect, useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import type { Directory } from '../../../shared/session/registry.ts'
import { fetchDirectory } from '../../connection/api.ts'
import type { Links } from '../../connection/organise-api.ts'
import { fetchSession, type SeenSession } from '../../connection/session-api.ts'
import { moderating } from '../../session/links-access.ts'
import { PlaceCards } from '../../session/place-cards.tsx'
import { placeCardsWords } from '../../session/place-cards-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import type { SessionPageProps } from '../routes.tsx'
import { OrganiseFrame } from './organise-frame.tsx'
import { organiseWords } from './organise-words.ts'
import { PlainLink } from './plain-link.tsx'

interface Cards {
  readonly session: SeenSession['session']
  readonly directory: Directory
  readonly links: Links
}

/** The invitations on paper; opens in a tab of its own, so that only this is printed. */
export default function CardsPage({ sessionId }: SessionPageProps) {
  const t = useWording(placeCardsWords)
  const o = useWording(organiseWords)
  const c = useWording(commonWords)
  const cards = useCards(sessionId)
  return (
    <OrganiseFrame
      title={t('title')}
      home
      about={
        <p data-print="no">
          <PlainLink to={`/links/${sessionId}`}>{t('toLinks')}</PlainLink>
        </p>
      }
    >
      {cards === undefined && <p>{c('loading')}</p>}
      {cards === null && <Notice tone="warn" title={o('noAccess')} />}
      {typeof cards === 'string' && <Notice tone="over" announced title={cards} />}
      {typeof cards === 'object' && cards && <PlaceCards {...cards} />}
    </OrganiseFrame>
  )
}

/** `undefined` while it loads, `null` without access, a text for what went wrong. */
function useCards(sessionId: SessionId): Cards | string | null | undefined {
  const [cards, setCards] = useState<Cards | string | null>()
  useEffect(() => {
    let wanted = true
    void loadCards(sessionId).then((loaded) => wanted && setCards(loaded))
    return () => {
      wanted = false
    }
  }, [sessionId])
  return cards
}

async function loadCards(id: SessionId): Promise<Cards | string | null> {
  const access = await moderating(id)
  if (access === null) return null
  if (!access.ok) return access.refusal.message
  const { token, links } = access.value
  const [seen, directory] = await Promise.all([fetchSession(id, token), fetchDirectory(id, token)])
  if (!seen.ok) return seen.refusal.message
  if (!directory.ok) return directory.refusal.message
  return { session: seen.value.state.session, directory: directory.value, links }
}
