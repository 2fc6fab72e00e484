import { useState } from 'react'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { isTime, tidyTime } from '../../ui/typed-time.ts'
import { useWording } from '../../wording/use-wording.ts'
import { useTimeOfDay } from '../use-agenda.ts'
import { ClockField } from './clock-field.tsx'
import { editWords } from './edit-words.ts'
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
  const [wrong, setWrong] = useState(false)
  const hold = () => {
    const at = tidyTime(typed)
    setWrong(!isTime(at))
    if (at === '' || !isTime(at)) return
    acts.hold(row.id, momentNear(at, clock.now(), session.timeZone))
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
      {until !== null && (
        <p className="hold-field-now">
          {t('heldUntil', { time: time(until) })}
          <Button onPress={() => acts.hold(row.id, null)}>{t('letGo')}</Button>
        </p>
      )}
      <ClockField
        label={t('hold')}
        value={typed}
        wrong={wrong && !isTime(tidyTime(typed))}
        onChange={setTyped}
      />
      <Button type="submit" whyNot={typed === '' ? t('holdHelp') : null} whyNotPlace="asked">
        {t('holdDo')}
      </Button>
    </form>
  )
}
