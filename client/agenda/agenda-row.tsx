import type { ReactNode } from 'react'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import { useSession } from '../connection/session-context.ts'
import { duration, signedMinutes } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { movedMinutes } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'
import { RowExtras } from './row-extras.tsx'
import { SpeakerLines } from './speaker-lines.tsx'
import { useTimeOfDay } from './use-agenda.ts'

interface AgendaRowProps {
  readonly row: AgendaRow
  readonly short: boolean
  readonly actions: ReactNode
}

const signs = { upcoming: '·', active: '▶', paused: '❚❚', done: '✓', skipped: '⊘' } as const

export function AgendaRowView({ row, short, actions }: AgendaRowProps) {
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const { language } = useSession().state.session
  const current = row.kind === 'item' && (row.status === 'active' || row.status === 'paused')
  return (
    <div className="agenda-row" data-kind={row.kind} aria-current={current ? 'step' : undefined}>
      <time className="agenda-row-time">
        <span className="only-heard">{t('planned')} </span>
        {time(row.plannedStartAt)}
      </time>
      <span className="agenda-row-sign" aria-hidden="true">
        {row.kind === 'block' ? '' : signs[row.status]}
      </span>
      <div className="agenda-row-about">
        <span className="agenda-row-title" lang={language}>
          {row.title}
        </span>
        {!short && <SpeakerLines speakers={row.speakers} />}
        <RowTimes row={row} />
        {!short && <RowExtras id={row.id} withNotes />}
      </div>
      {actions && <div className="agenda-row-actions">{actions}</div>}
    </div>
  )
}

/** Status, what it really took or is expected to, and by how much that is over or under: in words. */
function RowTimes({ row }: { readonly row: AgendaRow }) {
  const t = useWording(agendaWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const over = row.kind === 'item' ? Math.round(row.overMs / MINUTE_MS) : 0
  const shows = row.status !== 'skipped' && row.status !== 'upcoming'
  const missed = {
    time: time(row.hardEnd ?? row.expectedEndAt),
    span: duration(row.hardEndMissedMs, language),
  }
  return (
    <span className="agenda-row-times">
      <span className={row.status === 'upcoming' ? 'only-heard' : undefined}>{t(row.status)}</span>
      <HeldOrExpected row={row} />
      {shows && over !== 0 && (
        <span data-over={over > 0 || undefined}>
          {t(over > 0 ? 'overPlan' : 'underPlan', { minutes: signedMinutes(row.overMs) })}
        </span>
      )}
      {row.hardEndMissedMs >= MINUTE_MS && <span data-over>{t('hardEndMissed', missed)}</span>}
    </span>
  )
}

function HeldOrExpected({ row }: { readonly row: AgendaRow }) {
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const { status, actualStartAt, actualEndAt, plannedStartAt, expectedStartAt } = row
  if (status === 'upcoming' && actualStartAt === null)
    return movedMinutes(plannedStartAt, expectedStartAt) === 0 ? null : (
      <span>{t('expected', { time: time(expectedStartAt) })}</span>
    )
  if (status === 'skipped' || actualStartAt === null) return null
  if (status === 'upcoming' && row.kind === 'item') {
    // It began at its time; what it has left stands at its end.
    const goesOnAt = instantOf(row.expectedEndAt - row.remainingMs)
    return <span>{t('interrupted', { time: time(goesOnAt) })}</span>
  }
  return actualEndAt === null ? (
    <span>{t('since', { from: time(actualStartAt) })}</span>
  ) : (
    <span>{t('held', { from: time(actualStartAt), to: time(actualEndAt) })}</span>
  )
}
