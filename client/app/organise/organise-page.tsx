import { useCallback, useEffect, useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import type { Problem } from '../../connection/http.ts'
import { listSessions, type Sessions } from '../../connection/organise-api.ts'
import {
  forgetOrganiserKey,
  keepOrganiserKey,
  organiserKey,
  organiserKeyIn,
} from '../../connection/organiser-key.ts'
import { Notice } from '../../ui/notice.tsx'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import { dropFragment, fragment } from '../location.ts'
import { OpenExample } from './open-example.tsx'
import { OrganiseFrame } from './organise-frame.tsx'
import { organiseWords } from './organise-words.ts'
import { PlainLink } from './plain-link.tsx'
import { SessionList } from './session-list.tsx'
import { WithoutKey } from './without-key.tsx'

/** The organiser's first page; for anybody else the way into a session. */
export default function OrganisePage() {
  const [key, setKey] = useState(takeKey)
  const [ended, setEnded] = useState(false)
  const end = useCallback(() => {
    forgetOrganiserKey()
    setEnded(true)
    setKey(null)
  }, [])
  if (key === null) return <WithoutKey ended={ended} />
  return <Organise organiser={key} onEnded={end} />
}

/** The printed link's key moves from the address bar to this device. */
function takeKey(): string | null {
  const given = organiserKeyIn(fragment())
  if (given !== null) {
    keepOrganiserKey(given)
    dropFragment()
  }
  return given ?? organiserKey()
}

interface OrganiseProps {
  readonly organiser: string
  readonly onEnded: () => void
}

function Organise({ organiser, onEnded }: OrganiseProps) {
  const t = useWording(organiseWords)
  const c = useWording(commonWords)
  const { sessions, problem, forget } = useSessions(organiser, onEnded)
  return (
    <OrganiseFrame title="Policy Lab Live" about={<p className="organise-lead">{t('lead')}</p>}>
      <div className="organise-starts">
        <section className="organise-start">
          <h2>{t('new')}</h2>
          <p>{t('newHelp')}</p>
          <PlainLink to="/new" className="button" kind="primary" size="l">
            {t('new')}
          </PlainLink>
        </section>
        <section className="organise-start">
          <h2>{t('example')}</h2>
          <p>{t('exampleHelp')}</p>
          <OpenExample organiser={organiser} />
        </section>
      </div>
      <section className="organise-sessions">
        <h2>{t('sessions')}</h2>
        {problem && <Notice tone="over" announced title={problem.message} />}
        {!problem && sessions === null && <p>{c('loading')}</p>}
        {sessions && <SessionList sessions={sessions} organiser={organiser} onErased={forget} />}
      </section>
    </OrganiseFrame>
  )
}

function useSessions(organiser: string, onEnded: () => void) {
  const [sessions, setSessions] = useState<Sessions['sessions'] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let wanted = true
    void listSessions(organiser).then((answer) => {
      if (!wanted) return
      if (answer.ok) setSessions(answer.value.sessions)
      else if (answer.refusal.status === 401) onEnded()
      else setProblem(answer.refusal)
    })
    return () => {
      wanted = false
    }
  }, [organiser, onEnded])
  const forget = (erased: SessionId) =>
    setSessions((known) => known?.filter(({ sessionId }) => sessionId !== erased) ?? null)
  return { sessions, problem, forget }
}
