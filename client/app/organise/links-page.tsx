import { useEffect, useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import type { Answer } from '../../connection/http.ts'
import { fetchSession, type SeenSession } from '../../connection/session-api.ts'
import { type Moderating, moderating } from '../../session/links-access.ts'
import { LinksPanel } from '../../session/links-panel.tsx'
import { Notice } from '../../ui/notice.tsx'
import { commonWords } from '../../wording/common.ts'
import { dateAndTime } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import type { SessionPageProps } from '../routes.tsx'
import { OrganiseFrame } from './organise-frame.tsx'
import { organiseWords } from './organise-words.ts'
import { PlainLink } from './plain-link.tsx'

/** What a new session hands out, and later the place to find it again. */
export default function LinksPage({ sessionId }: SessionPageProps) {
  const t = useWording(organiseWords)
  const c = useWording(commonWords)
  const access = useModerating(sessionId)
  if (access === undefined) {
    return (
      <OrganiseFrame title={t('linksTitle')} home>
        <p>{c('loading')}</p>
      </OrganiseFrame>
    )
  }
  if (!access?.ok) {
    return (
      <OrganiseFrame title={t('noAccess')} home>
        <Notice tone="warn" title={access ? access.refusal.message : t('noAccessHelp')} />
      </OrganiseFrame>
    )
  }
  return <SessionLinks sessionId={sessionId} token={access.value.token} />
}

function SessionLinks({ sessionId, token }: { readonly sessionId: SessionId; readonly token: string }) {
  const t = useWording(organiseWords)
  const language = useLanguage()
  const session = useSeen(sessionId, token)?.session
  const begins = session?.startsAt ? dateAndTime(session.startsAt, language, session.timeZone) : ''
  return (
    <OrganiseFrame
      title={session?.title ?? t('linksTitle')}
      home
      about={<p className="organise-quiet">{[begins, session?.place ?? ''].filter(Boolean).join(' · ')}</p>}
      act={
        <PlainLink to={`/moderate/${sessionId}`} className="button" kind="primary" size="l">
          {t('moderate')}
        </PlainLink>
      }
    >
      <LinksPanel sessionId={sessionId} bearer={token} />
    </OrganiseFrame>
  )
}

/** `undefined` while it is being found out, `null` where this device has no access. */
function useModerating(sessionId: SessionId): Answer<Moderating> | null | undefined {
  const [access, setAccess] = useState<Answer<Moderating> | null>()
  useEffect(() => {
    let wanted = true
    void moderating(sessionId).then((found) => wanted && setAccess(found))
    return () => {
      wanted = false
    }
  }, [sessionId])
  return access
}

function useSeen(sessionId: SessionId, token: string): SeenSession | null {
  const [seen, setSeen] = useState<SeenSession | null>(null)
  useEffect(() => {
    let wanted = true
    void fetchSession(sessionId, token).then((answer) => {
      if (wanted && answer.ok) setSeen(answer.value.state)
    })
    return () => {
      wanted = false
    }
  }, [sessionId, token])
  return seen
}
