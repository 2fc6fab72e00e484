import { useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { comingItems } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'
import './next-items.css'
import { SpeakerLines } from './speaker-lines.tsx'
import { useAgenda, useTimeOfDay } from './use-agenda.ts'

/** The next items with the time they are expected at. */
export function NextItems({ count = 3 }: { readonly count?: number }) {
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const { language } = useSession().state.session
  const { rows, agenda } = useAgenda()
  const coming = comingItems(rows, count)
  if (agenda.status === 'finished') return null
  return (
    <section className="next-items" aria-label={t('next')}>
      <h3 className="next-items-title">{t('next')}</h3>
      {coming.length === 0 && <p>{t('nextNone')}</p>}
      <ol className="next-items-list">
        {coming.map((row) => (
          <li key={row.id} className="next-items-item">
            <time>{time(row.expectedStartAt)}</time>
            <div>
              <span lang={language}>{row.title}</span>
              <SpeakerLines speakers={row.speakers} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
