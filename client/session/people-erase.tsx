import { useState } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { erasePerson } from '../connection/organise-api.ts'
import { useConnection } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import { usePeople } from './people-names.ts'
import { peopleWords } from './people-words.ts'

interface PeopleEraseProps {
  readonly personId: PersonId
  readonly onErased: () => void
}

/** On demand, what is known of a person is deleted for good, so it asks and says what remains. */
export function PeopleErase({ personId, onErased }: PeopleEraseProps) {
  const t = useWording(peopleWords)
  const { sessionId, token } = useConnection()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { name } = usePeople()(personId)
  const erase = async () => {
    setBusy(true)
    const answer = await erasePerson(sessionId, token, personId)
    setBusy(false)
    setAsking(false)
    toast(answer.ok ? { text: t('erased') } : { text: answer.refusal.message, tone: 'over' })
    if (answer.ok) onErased()
  }
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('erase')}
      </Button>
      <Confirm
        open={asking}
        danger
        busy={busy}
        title={t('erase')}
        says={t('eraseSays', { name })}
        confirm={t('eraseConfirm', { name })}
        onConfirm={() => void erase()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
