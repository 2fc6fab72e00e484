import type { ReactNode } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import type { Sessions } from '../../connection/organise-api.ts'
import { moderating } from '../../session/links-access.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'
import { dateAndTime } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { EraseSession } from './erase-session.tsx'
import { organiseWords } from './organise-words.ts'
import { PlainLink } from './plain-link.tsx'

type Session = Sessions['sessions'][number]

interface SessionListProps {
  readonly sessions: readonly Session[]
  readonly organiser: string
  readonly onErased: (id: SessionId) => void
}

/** The newest first. */
export function SessionList({ sessions, organiser, onErased }: SessionListProps) {
  const t = useWording(organiseWords)
  if (sessions.length === 0) return <p className="organise-quiet">{t('noSessions')}</p>
  const ordered = sessions.toSorted((a, b) => b.createdAt - a.createdAt)
  return (
    <ul className="organise-list">
      {ordered.map((session) => (
        <SessionRow key={session.sessionId} session={session}>
          <EraseSession organiser={organiser} session={session} onErased={onErased} />
        </SessionRow>
      ))}
    </ul>
  )
}

interface SessionRowProps {
  readonly session: Session
  /** What else may be done with it. */
  readonly children: ReactNode
}

function SessionRow({ session: { sessionId, title, code, createdAt }, children }: SessionRowProps) {
  const t = useWording(organiseWords)
  const language = useLanguage()
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const moderate = async () => {
    const access = await moderating(sessionId)
    if (access?.ok) goTo(`/moderate/${sessionId}`)
    else toast({ text: access ? access.refusal.message : t('noAccess'), tone: 'over' })
  }
  return (
    <li className="organise-session">
      <div className="organise-session-says">
        <h3>{title}</h3>
        <p className="organise-quiet">
          {t('created', { time: dateAndTime(createdAt, language, here) })} ·{' '}
          <span className="organise-code">{t('codeIs', { code })}</span>
        </p>
      </div>
      <div className="organise-acts">
        <Button label={t('moderateOf', { title })} onPress={moderate}>
          {t('moderate')}
        </Button>
        <PlainLink to={`/links/${sessionId}`} className="button" label={t('linksOf', { title })}>
          {t('links')}
        </PlainLink>
        <PlainLink to={`/record/${sessionId}`} className="button" label={t('recordOf', { title })}>
          {t('record')}
        </PlainLink>
        {children}
      </div>
    </li>
  )
}
