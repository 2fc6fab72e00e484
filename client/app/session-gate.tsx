import { type ReactNode, useEffect, useState } from 'react'
import type { SessionId } from '../../shared/kernel/ids.ts'
import type { Problem } from '../connection/http.ts'
import { connect, type LiveConnection } from '../connection/live-connection.ts'
import { SessionContext } from '../connection/session-context.ts'
import { forgetToken, type TokenPage } from '../connection/tokens.ts'
import { Button } from '../ui/button.tsx'
import { useValue } from '../ui/value.ts'
import { suggestLanguage } from '../wording/i18n.ts'
import { useWording } from '../wording/use-wording.ts'
import { accessTo } from './access.ts'
import { appWords } from './app-words.ts'
import { Plain } from './plain.tsx'

interface GateProps {
  readonly sessionId: SessionId
  readonly page: TokenPage
  readonly children: ReactNode
}

type Access = LiveConnection | Problem | 'none' | null

/** Shows the page once the session is here; says why when it cannot be. */
export default function SessionGate({ sessionId, page, children }: GateProps) {
  const t = useWording(appWords)
  const [access, setAccess] = useState<Access>(null)
  useEffect(() => {
    let left = false
    let open: LiveConnection | null = null
    void accessTo(sessionId, page).then((answer) => {
      if (left) return
      if (answer.ok && answer.value !== null) open = connect(sessionId, answer.value, page)
      setAccess(answer.ok ? (open ?? 'none') : answer.refusal)
    })
    return () => {
      left = true
      open?.close()
    }
  }, [sessionId, page])
  if (access === null) return <p className="plain-wait">{t('entering')}</p>
  if (access === 'none') return <NoAccess title={t('needsLink')} says={t('needsLinkHelp')} />
  if ('message' in access) return <NotEntered problem={access} />
  return (
    <SessionContext value={access}>
      <Entered connection={access} page={page}>
        {children}
      </Entered>
    </SessionContext>
  )
}

interface EnteredProps {
  readonly connection: LiveConnection
  readonly page: TokenPage
  readonly children: ReactNode
}

function Entered({ connection: { store, sessionId }, page, children }: EnteredProps) {
  const t = useWording(appWords)
  const status = useValue(store.connection)
  const view = useValue(store.view)
  const language = view?.state.session.language
  const ended = status.status === 'refused' && status.code !== 'page/old'
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
  useEffect(() => {
    if (ended) forgetToken(page, sessionId)
  }, [ended, page, sessionId])
  if (ended) {
    // Of an erased session nobody has a new link to give.
    const help = status.code === 'session/erased' ? {} : { help: t('endedHelp') }
    return <NoAccess title={t('ended')} says={status.message} {...help} />
  }
  if (status.status === 'refused') return <OldPage />
  if (!view) return <p className="plain-wait">{status.status === 'offline' ? t('offline') : t('entering')}</p>
  return children
}

interface NoAccessProps {
  readonly title: string
  readonly says: string
  readonly help?: string
}

function NoAccess({ title, says, help }: NoAccessProps) {
  const t = useWording(appWords)
  return (
    <Plain title={title}>
      <p>{says}</p>
      {help && <p>{help}</p>}
      <p>
        <a href="/join">{t('joinByCode')}</a>
      </p>
    </Plain>
  )
}

function NotEntered({ problem }: { readonly problem: Problem }) {
  const t = useWording(appWords)
  // The server was reached and said no: trying again would not help.
  if (problem.status === 401)
    return <NoAccess title={t('ended')} says={problem.message} help={t('endedHelp')} />
  return (
    <Plain title={t('notEntered')}>
      <p>{problem.message}</p>
      <Button kind="primary" onPress={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Plain>
  )
}

function OldPage() {
  const t = useWording(appWords)
  return (
    <Plain title={t('oldPage')}>
      <p>{t('oldPageHelp')}</p>
      <Button kind="primary" onPress={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Plain>
  )
}
