import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { comingItems } from '../../agenda/agenda-view.ts'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { TimeLeft } from './stage-clock.tsx'
import { stageWords } from './stage-words.ts'

const COMING = 5

/** What is under way and what comes, when the moderator shows the agenda itself. */
export function StageAgenda() {
  const t = useWording(stageWords)
  const { rows, outlook } = useAgenda()
  const active = outlook.activeRow
  const shown = [...(active ? [active] : []), ...comingItems(rows, COMING)]
  return (
    <div className="stage-now">
      <h2 className="stage-label">{t('agenda')}</h2>
      <ol className="stage-agenda">
        {shown.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
      {active && <TimeLeft row={active} size="s" />}
    </div>
  )
}

function Row({ row }: { readonly row: AgendaRow }) {
  const time = useTimeOfDay()
  const { language } = useSession().state.session
  const current = row.status === 'active' || row.status === 'paused'
  return (
    <li className="stage-agenda-row" aria-current={current ? 'step' : undefined}>
      <time>{time(row.actualStartAt ?? row.expectedStartAt)}</time>
      <span className="stage-agenda-title" lang={language}>
        {row.title}
      </span>
    </li>
  )
}
