import { useState } from 'react'
import { createSession } from '../../connection/organise-api.ts'
import { keepToken } from '../../connection/tokens.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { organiseWords } from './organise-words.ts'

/** One click: the example is founded and its links are shown. */
export function OpenExample({ organiser }: { readonly organiser: string }) {
  const t = useWording(organiseWords)
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const answer = await createSession(organiser, { example: 'lisbon' })
    setBusy(false)
    if (!answer.ok) return toast({ text: answer.refusal.message, tone: 'over' })
    keepToken('moderate', answer.value.id, answer.value.tokens.moderator)
    goTo(`/links/${answer.value.id}`)
  }
  return (
    <Button size="l" busy={busy} onPress={open}>
      {t('openExample')}
    </Button>
  )
}
