import './join.css'
import { useState } from 'react'
import { tokenOf } from '../../connection/tokens.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { accessTo } from '../access.ts'
import { goTo } from '../location.ts'
import { Plain } from '../plain.tsx'
import type { SessionPageProps } from '../routes.tsx'
import { Consent } from './consent.tsx'
import { joinWords } from './words.ts'

/** A personal invitation carries name, delegation and level: one button, after what is kept was said. */
export default function InvitationPage({ sessionId }: SessionPageProps) {
  const t = useWording(joinWords)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const enter = async () => {
    setBusy(true)
    const answer = await accessTo(sessionId, 'participate')
    setBusy(false)
    if (!answer.ok) setProblem(answer.refusal.message)
    else goTo(answer.value === null ? '/join' : `/participate/${sessionId}`)
  }
  return (
    <Plain title={t('invitation')}>
      {tokenOf('participate', sessionId) && <p>{t('already')}</p>}
      <Consent />
      {problem && <Notice tone="over" announced title={problem} />}
      <Button kind="primary" size="l" wide busy={busy} onPress={enter}>
        {t('enter')}
      </Button>
    </Plain>
  )
}
