import { useState } from 'react'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { useTimeOfDay } from '../use-agenda.ts'
import { editWords } from './edit-words.ts'
import { ClockField } from './entry-fields.tsx'
import { momentNear } from './typed.ts'
import type { EntryActs } from './use-entry-acts.ts'

interface HoldFieldProps {
  readonly row: AgendaRow
  readonly acts: EntryActs
}

/** Holds an entry until a time of day, as for a break, or lets it go. */
export function HoldField({ row, acts }: HoldFieldProps) {
  const t = useWording(editWords)
  const time = useTimeOfDay()
  const { clock } = useConnection()
  const { agenda, session } = useSession().state
  const until = agenda.nodes[row.id]?.notBefore ?? null
  const [typed, setTyped] = useState('')
  const hold = () => {
    if (typed === '') return
    acts.hold(row.id, momentNear(typed, clock.now(), session.timeZone))
    setTyped('')
  }
  return (
    <form
      className="hold-field"
      onSubmit={(event) => {
        event.preventDefault()
        hold()
      }}
    >
      <ClockField label={t('hold')} value={typed} onChange={setTyped} />
      <Button type="submit" whyNot={typed === '' ? t('holdHelp') : null} whyNotPlace="asked">
        {t('holdDo')}
      </Button>
      {until !== null && (
        <>
          <span>{t('heldUntil', { time: time(until) })}</span>
          <Button onPress={() => acts.hold(row.id, null)}>{t('letGo')}</Button>
        </>
      )}
    </form>
  )
}
