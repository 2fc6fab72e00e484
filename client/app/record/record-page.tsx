import { useEffect, useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import { readPublished } from '../../connection/api.ts'
import { keepToken, type TokenPage, tokenOf, tokenPages } from '../../connection/tokens.ts'
import { moderating } from '../../session/links-access.ts'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import { Plain } from '../plain.tsx'
import type { SessionPageProps } from '../routes.tsx'
import SessionGate from '../session-gate.tsx'
import { RecordDocument } from './record-document.tsx'
import { recordWords } from './record-words.ts'

/** The session's record, for whoever has any access to it: it shows what that access may see. */
export default function RecordPage({ sessionId }: SessionPageProps) {
  const t = useWording(recordWords)
  const c = useWording(commonWords)
  const page = usePageWithToken(sessionId)
  if (page === undefined) return <p className="plain-wait">{c('loading')}</p>
  if (page === null) {
    return (
      <Plain title={t('noAccess')}>
        <p>{t('noAccessHelp')}</p>
        <p>
          <a href="/join">{t('join')}</a>
        </p>
      </Plain>
    )
  }
  return (
    <SessionGate sessionId={sessionId} page={page}>
      <RecordDocument />
    </SessionGate>
  )
}

/** The widest access of this device, the organiser's included; `undefined` while it is being found out. */
function usePageWithToken(sessionId: SessionId): TokenPage | null | undefined {
  const [page, setPage] = useState<TokenPage | null | undefined>(() => keptPage(sessionId) ?? undefined)
  useEffect(() => {
    if (page !== undefined) return
    let wanted = true
    void pageToBeHad(sessionId).then((had) => wanted && setPage(had))
    return () => {
      wanted = false
    }
  }, [sessionId, page])
  return page
}

/** The organiser's access, else what a published record gives to whoever has its address. */
async function pageToBeHad(sessionId: SessionId): Promise<TokenPage | null> {
  const access = await moderating(sessionId)
  if (access?.ok) return 'moderate'
  const reader = await readPublished(sessionId)
  if (!reader.ok) return null
  keepToken('observe', sessionId, reader.value.token)
  return 'observe'
}

const keptPage = (sessionId: SessionId): TokenPage | null =>
  tokenPages.find((page) => tokenOf(page, sessionId) !== null) ?? null
