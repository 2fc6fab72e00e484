import { useEffect, useMemo, useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import { fetchDirectory } from '../../connection/api.ts'
import type { Answer } from '../../connection/http.ts'
import { type Prepared, rehearse } from '../../connection/rehearsal.ts'
import { fetchSession } from '../../connection/session-api.ts'
import { SessionContext } from '../../connection/session-context.ts'
import { tokenOf } from '../../connection/tokens.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'
import { currentLanguage, suggestLanguage } from '../../wording/i18n.ts'
import { useWording } from '../../wording/use-wording.ts'
import { appWords } from '../app-words.ts'
import ModeratePage from '../moderate/moderate-page.tsx'
import { Plain } from '../plain.tsx'
import type { SessionPageProps } from '../routes.tsx'
import { RehearsalBar } from './rehearsal-bar.tsx'
import { rehearseWords } from './rehearse-words.ts'

type Fetched = Answer<Prepared> | 'no-access' | null

/** The moderator's page on a session of its own, from what the server has prepared; asked once, never told. */
export default function RehearsePage({ sessionId }: SessionPageProps) {
  const app = useWording(appWords)
  const t = useWording(rehearseWords)
  const [fetched, setFetched] = useState<Fetched>(null)
  useEffect(() => {
    let left = false
    void preparedFor(sessionId).then((found) => left || setFetched(found))
    return () => {
      left = true
    }
  }, [sessionId])
  if (fetched === null) return <p className="plain-wait">{app('entering')}</p>
  if (fetched === 'no-access')
    return (
      <Plain title={app('needsLink')}>
        <p>{app('needsLinkHelp')}</p>
      </Plain>
    )
  if (!fetched.ok)
    return (
      <Plain title={t('failed')}>
        <p>{fetched.refusal.message}</p>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {t('again')}
        </Button>
      </Plain>
    )
  return <Rehearsing sessionId={sessionId} prepared={fetched.value} />
}

async function preparedFor(sessionId: SessionId): Promise<Fetched> {
  const token = tokenOf('moderate', sessionId)
  if (token === null) return 'no-access'
  const [seen, directory] = await Promise.all([
    fetchSession(sessionId, token),
    fetchDirectory(sessionId, token),
  ])
  if (!seen.ok) return seen
  if (!directory.ok) return directory
  const { now, state } = seen.value
  suggestLanguage(state.session.language)
  return { ok: true, value: { now, state, directory: directory.value } }
}

const ports = {
  local: () => performance.now(),
  wait(ms: number, then: () => void) {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  language: currentLanguage,
}

interface RehearsingProps {
  readonly sessionId: SessionId
  readonly prepared: Prepared
}

function Rehearsing({ sessionId, prepared }: RehearsingProps) {
  const t = useWording(rehearseWords)
  const [first] = useState(() => rehearse(sessionId, prepared, ports))
  const [turn, setTurn] = useState({ count: 0, rehearsal: first })
  const reset = () => {
    setTurn({ count: turn.count + 1, rehearsal: rehearse(sessionId, prepared, ports) })
    toast({ text: t('saidReset') })
  }
  const page = useMemo(() => <ModeratePage key={turn.count} />, [turn.count])
  return (
    <SessionContext value={turn.rehearsal}>
      <RehearsalBar rehearsal={turn.rehearsal} onReset={reset} />
      {page}
    </SessionContext>
  )
}
