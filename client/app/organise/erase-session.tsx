import { useState } from 'react'
import type { SessionId } from '../../../shared/kernel/ids.ts'
import { eraseSession, type Sessions } from '../../connection/organise-api.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { toast } from '../../ui/toast.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { organiseWords } from './organise-words.ts'

interface EraseSessionProps {
  readonly organiser: string
  readonly session: Sessions['sessions'][number]
  readonly onErased: (id: SessionId) => void
}

/** Asks first: this is the one thing in the list that nothing brings back. */
export function EraseSession({ organiser, session: { sessionId, title }, onErased }: EraseSessionProps) {
  const t = useWording(organiseWords)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const erase = async () => {
    setBusy(true)
    const answer = await eraseSession(organiser, sessionId)
    setBusy(false)
    setAsking(false)
    if (!answer.ok) return toast({ text: answer.refusal.message, tone: 'over' })
    toast({ text: t('erased', { title }) })
    onErased(sessionId)
  }
  return (
    <>
      <Button label={t('eraseOf', { title })} onPress={() => setAsking(true)}>
        {t('erase')}
      </Button>
      <Confirm
        open={asking}
        title={t('eraseTitle', { title })}
        says={t('eraseSays')}
        confirm={t('eraseNow')}
        danger
        busy={busy}
        onConfirm={erase}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
