import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { meWords } from './me-words.ts'
import { ownPeople, ownRows } from './own.ts'

/** When this person is on the agenda, as it is expected now. */
export function MySlots() {
  const t = useWording(meWords)
  const time = useTimeOfDay()
  const { mine, state } = useSession()
  const { rows } = useAgenda()
  const people = ownPeople(mine)
  const own = ownRows(rows, people)
  const note = (row: AgendaRow): string | null => {
    const speaker = row.speakers.find(({ personId }) => people.includes(personId))
    if (speaker?.status === 'apologised') return t('apologised')
    if (row.status === 'active' || row.status === 'paused') return t('slotNow')
    if (row.status === 'done') return t('slotDone')
    return row.status === 'skipped' ? t('slotSkipped') : null
  }
  return (
    <section className="me-part">
      <h2 className="participate-heading">{t('slots')}</h2>
      {own.length === 0 && <p className="participate-quiet">{t('noSlot')}</p>}
      <ul className="me-slots">
        {own.map((row) => (
          <li key={row.id}>
            <time className="me-slot-time">{time(row.expectedStartAt)}</time>
            <span>
              <span lang={state.session.language}>{row.title}</span>
              {note(row) && <span className="participate-quiet"> · {note(row)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
