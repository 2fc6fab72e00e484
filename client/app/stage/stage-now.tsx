import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { warningOf } from '../../agenda/agenda-view.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { timeWords } from '../../ui/time-words.ts'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { StagePerson } from './stage-person.tsx'
import { stageWords } from './stage-words.ts'

/** A presentation: what, who, and the time left as the largest figures in the room. */
export function StageNow() {
  const { outlook } = useAgenda()
  const { language } = useSession().state.session
  const row = outlook.activeRow
  if (!row) return <AfterLast />
  return (
    <div className="stage-now">
      <div className="stage-says">
        <h2 className="stage-title" lang={language} data-long={row.title.length > 110 || undefined}>
          {row.title}
        </h2>
        <ul className="stage-people">
          {speakingPeople(row).map((personId) => (
            <li key={personId}>
              <StagePerson personId={personId} />
            </li>
          ))}
        </ul>
      </div>
      <TimeLeft row={row} />
    </div>
  )
}

const SHOWN = 3
/** Who really speaks: a substitute in place of whoever apologised, and nobody where there is none. */
const speakingPeople = ({ speakers }: AgendaRow) =>
  speakers
    .flatMap(({ personId, status, substituteId }) => {
      if (substituteId !== null) return [substituteId]
      return status === 'apologised' ? [] : [personId]
    })
    .slice(0, SHOWN)

/** The figures, what they mean in words, and a thin bar. `small` where somebody else matters more. */
export function TimeLeft({ row, small = false }: { readonly row: AgendaRow; readonly small?: boolean }) {
  const { remainingMs, allottedMs, status } = row
  const share = allottedMs === 0 ? 1 : Math.min(Math.max(1 - remainingMs / allottedMs, 0), 1)
  const over = remainingMs <= -1000
  return (
    <div
      className="stage-time"
      data-small={small || undefined}
      data-over={over || undefined}
      data-paused={status === 'paused' || undefined}
    >
      <div className="stage-time-line">
        <Countdown remainingMs={remainingMs} paused={status === 'paused'} size={small ? 'xl' : 'stage'} />
        <TimeWords row={row} />
      </div>
      <div className="stage-bar" aria-hidden="true">
        <div className="stage-bar-done" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}

function TimeWords({ row: { remainingMs, allottedMs, status } }: { readonly row: AgendaRow }) {
  const t = useWording(stageWords)
  const time = useWording(timeWords)
  const language = useLanguage()
  const { marksMs } = useSession().state.agenda
  const warning = status === 'paused' ? null : warningOf(remainingMs, allottedMs, marksMs)
  const words = () => {
    if (!warning) return t('ofTotal', { total: duration(allottedMs, language) })
    return warning.kind === 'minutes' ? t('minutesLeft', { count: warning.count }) : t('conclude')
  }
  return (
    <p className="stage-time-words" data-warns={warning?.kind}>
      {words()}
      {warning?.kind === 'over' && <small>{time('over')}</small>}
    </p>
  )
}

function AfterLast() {
  const t = useWording(stageWords)
  return <p className="stage-thanks">{t('agendaEnded')}</p>
}
