import './now-card.css'
import type { ReactNode } from 'react'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import { useSession } from '../connection/session-context.ts'
import { Countdown } from '../ui/countdown.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { duration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { type AgendaPicture, movedMinutes } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'
import { NowWarning } from './now-warning.tsx'
import { RowExtras } from './row-extras.tsx'
import { SpeakerLines } from './speaker-lines.tsx'
import { useAgenda, useTimeOfDay } from './use-agenda.ts'
import { useMarks } from './use-marks.ts'

interface NowCardProps {
  /** One a page says its marks aloud. */
  readonly announced?: boolean
  /** Where the reader is not told who speaks. */
  readonly unnamed?: boolean
  /** The reader's own time, in the place of the item's, whose marks are then theirs to hear no more. */
  readonly own?: ReactNode
  /** Stands under the times: what can be done about them. */
  readonly children?: ReactNode
}

/** What is under way, who speaks and how long it has left; before and after, that. */
export function NowCard({ announced = false, unnamed = false, own = null, children }: NowCardProps) {
  const picture = useAgenda()
  const row = picture.outlook.activeRow
  useMarks(announced && own === null ? row : null, picture.agenda.marksMs)
  return (
    <div className="now-card" data-status={picture.agenda.status}>
      {row ? (
        <UnderWay picture={picture} row={row} own={own} unnamed={unnamed} />
      ) : (
        <BeforeOrAfter picture={picture} />
      )}
      {!row && own}
      {children}
    </div>
  )
}

/** Beyond this a title is set smaller, so that the time keeps its place on the screen. */
const LONG_TITLE_CHARS = 70

interface UnderWayProps {
  readonly picture: AgendaPicture
  readonly row: AgendaRow
  readonly own: ReactNode
  readonly unnamed: boolean
}

function UnderWay({ picture: { agenda, rows, now }, row, own, unnamed }: UnderWayProps) {
  const { language } = useSession().state.session
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const spoken = useLanguage()
  const block = rows.find(({ id }) => id === row.parentId)
  const planned = time(row.plannedEndAt)
  const moved = movedMinutes(row.plannedEndAt, row.expectedEndAt) !== 0
  const ends = moved
    ? t('endMoved', { planned, expected: time(row.expectedEndAt) })
    : t('endPlanned', { planned })
  const words = `${t('ofTotal', { total: duration(row.allottedMs, spoken) })} · ${ends}`
  return (
    <>
      {block && block.title !== row.title && (
        <p className="now-card-block" lang={language}>
          {block.title}
        </p>
      )}
      <h3
        className="now-card-title"
        lang={language}
        data-long={row.title.length > LONG_TITLE_CHARS || undefined}
      >
        {row.title}
      </h3>
      {!unnamed && <SpeakerLines speakers={row.speakers} withRole />}
      {own ?? (
        <>
          <ItemClock row={row} agenda={agenda} pausedAt={agenda.segments.at(-1)?.to ?? now} />
          <ProgressBar
            value={row.elapsedMs}
            max={row.allottedMs}
            words={words}
            over={row.remainingMs <= -1000}
          />
        </>
      )}
      {/* Below the time: with large text on a phone nothing pushes that out of sight. */}
      <RowExtras id={row.id} />
    </>
  )
}

interface ItemClockProps {
  readonly row: AgendaRow
  readonly agenda: AgendaPicture['agenda']
  readonly pausedAt: AgendaPicture['now']
}

function ItemClock({
  row: { remainingMs, allottedMs },
  agenda: { status, marksMs },
  pausedAt,
}: ItemClockProps) {
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const paused = status === 'paused'
  return (
    <div className="now-card-clock">
      <Countdown remainingMs={remainingMs} paused={paused} size="xl" />
      {paused ? (
        <p className="now-warning" data-kind="paused">
          {t('pausedSince', { time: time(pausedAt) })}
        </p>
      ) : (
        <NowWarning remainingMs={remainingMs} allottedMs={allottedMs} marksMs={marksMs} />
      )}
    </div>
  )
}

function BeforeOrAfter({ picture: { agenda, rows, now, outlook } }: { readonly picture: AgendaPicture }) {
  const t = useWording(agendaWords)
  const time = useTimeOfDay()
  const spoken = useLanguage()
  const first = rows.find(({ kind }) => kind === 'item')
  if (agenda.status === 'finished')
    return (
      <>
        <h3 className="now-card-title">{t('finished')}</h3>
        <p>
          {outlook.endsAt !== null &&
            t('endedAt', {
              time: time(outlook.endsAt),
              planned: time(outlook.plannedEndAt ?? outlook.endsAt),
            })}
        </p>
      </>
    )
  if (agenda.start === null || !first) return <p>{t('none')}</p>
  const toGo = agenda.start - now
  const span = duration(toGo, spoken)
  return (
    <>
      <h3 className="now-card-title">{t('notBegun')}</h3>
      <p className="now-card-begins">
        {t('beginsAt', { time: time(agenda.start) })}
        {!agenda.floating && ` (${toGo >= 0 ? t('beginsIn', { span }) : t('lateBy', { span })})`}
      </p>
      <p>{t('firstItem', { title: first.title })}</p>
    </>
  )
}
