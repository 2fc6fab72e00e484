import { forecast } from '../../../shared/agenda/forecast.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { itemOf } from '../../../shared/agenda/tree.ts'
import { MINUTE_MS } from '../../../shared/kernel/time.ts'
import { SpeakerLines } from '../../agenda/speaker-lines.tsx'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { clockTime } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { recordWords } from './record-words.ts'

/** What was planned and what was held, row by row; whoever apologised stays named. */
export function RecordAgenda() {
  const t = useWording(recordWords)
  const { agenda } = useSession().state
  const { clock } = useConnection()
  const rows = forecast(agenda, clock.now())
  return (
    <section className="record-part">
      <h2>{t('agenda')}</h2>
      {rows.length === 0 ? (
        <p>{t('noAgenda')}</p>
      ) : (
        <table className="record-agenda">
          <thead>
            <tr>
              <th scope="col">{t('planned')}</th>
              <th scope="col">{t('held')}</th>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('length')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ row }: { readonly row: AgendaRow }) {
  const t = useWording(recordWords)
  const language = useLanguage()
  const { agenda, session } = useSession().state
  const { timeZone, language: spoken } = session
  const silent = itemOf(agenda, row.id)?.attribution === 'chatham-house' && row.speakers.length > 0
  const time = (at: AgendaRow['plannedStartAt']) => clockTime(at, language, timeZone)
  const minutes = (ms: number) => Math.round(ms / MINUTE_MS)
  const begun = row.elapsedMs > 0
  return (
    <tr data-kind={row.kind} data-status={row.status}>
      <td data-label={t('planned')}>
        {t('span', { from: time(row.plannedStartAt), to: time(row.plannedEndAt) })}
      </td>
      <td data-label={t('held')}>
        <Held row={row} />
      </td>
      <th scope="row" className="record-item" data-depth={Math.min(row.depth, 3)}>
        <span lang={spoken}>{row.title}</span>
        {silent ? <p>{t('chathamHouse')}</p> : <SpeakerLines speakers={row.speakers} withRole />}
      </th>
      <td data-label={t('length')}>
        {begun
          ? t('lengths', { held: minutes(row.elapsedMs), planned: minutes(row.plannedMs) })
          : minutes(row.plannedMs)}
      </td>
    </tr>
  )
}

function Held({ row: { status, actualStartAt, actualEndAt } }: { readonly row: AgendaRow }) {
  const t = useWording(recordWords)
  const language = useLanguage()
  const { timeZone } = useSession().state.session
  if (actualStartAt === null) return t(status === 'upcoming' ? 'toCome' : 'notHeld')
  const from = clockTime(actualStartAt, language, timeZone)
  if (actualEndAt === null) return t('underWay', { from })
  return t('span', { from, to: clockTime(actualEndAt, language, timeZone) })
}
