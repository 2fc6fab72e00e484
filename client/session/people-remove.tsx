import { useState } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { useWording } from '../wording/use-wording.ts'
import { usePeople } from './people-names.ts'
import { peopleWords } from './people-words.ts'

interface PeopleRemoveProps {
  readonly personId: PersonId
  readonly onRemoved: () => void
}

/** Removing cuts a person's connections at once, so it asks. */
export function PeopleRemove({ personId, onRemoved }: PeopleRemoveProps) {
  const t = useWording(peopleWords)
  const run = useCommand()
  const [asking, setAsking] = useState(false)
  const { name } = usePeople()(personId)
  const remove = async () => {
    const outcome = await run({ type: 'people.remove', personId }, { done: t('removed', { name }) })
    setAsking(false)
    if (outcome.ok) onRemoved()
  }
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Confirm
        open={asking}
        danger
        title={t('remove')}
        says={t('removeSays', { name })}
        confirm={t('removeConfirm', { name })}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
