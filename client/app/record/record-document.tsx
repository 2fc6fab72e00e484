import './record.css'
import { mayRead } from '../../../shared/conclusions/evolve.ts'
import { Threads } from '../../agenda/room/threads.tsx'
import { ConclusionsView } from '../../conclusions/conclusions-view.tsx'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useStatements } from '../../connection/use-statements.ts'
import { Notice } from '../../ui/notice.tsx'
import { commonWords } from '../../wording/common.ts'
import { clockTime, longDate } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { ReadingSettings } from '../reading-settings.tsx'
import { RecordAgenda } from './record-agenda.tsx'
import { RecordBalance } from './record-balance.tsx'
import { RecordDownloads } from './record-downloads.tsx'
import { RecordPolls } from './record-polls.tsx'
import { RecordReport } from './record-report.tsx'
import { recordWords } from './record-words.ts'

/** Reads and prints like a document: facts, question, conclusions; agenda and polls as appendices. */
export function RecordDocument() {
  const t = useWording(recordWords)
  const { session } = useSession().state
  return (
    <>
      <title>{`${t('record')} · ${session.title}`}</title>
      <header className="record-header frame-header" data-print="no">
        <ReadingSettings />
      </header>
      <main className="record">
        <Head />
        <RecordDownloads />
        <Conclusions />
        <RecordAgenda />
        <Threads className="record-part" />
        <RecordReport />
        <RecordBalance />
        <RecordPolls />
      </main>
    </>
  )
}

function Head() {
  const t = useWording(recordWords)
  const language = useLanguage()
  const { agenda, session } = useSession().state
  const { clock } = useConnection()
  const begins = agenda.segments[0]?.from ?? agenda.start ?? session.startsAt
  const state = {
    open: t('openState', { time: clockTime(clock.now(), language, session.timeZone) }),
    closed: t('closedState'),
    published: t('publishedState'),
  }[session.status]
  return (
    <div className="record-head">
      <p className="record-kicker">{t('record')}</p>
      <h1 lang={session.language}>{session.title}</h1>
      <p className="record-facts">
        {[begins && longDate(begins, language, session.timeZone), session.place].filter(Boolean).join(' · ')}
      </p>
      <p className="record-state" data-status={session.status}>
        {state}
      </p>
      {session.question && (
        <section className="record-question">
          <h2>{t('question')}</h2>
          <p lang={session.language}>{session.question}</p>
        </section>
      )}
    </div>
  )
}

function Conclusions() {
  const t = useWording(recordWords)
  const c = useWording(commonWords)
  const { state, mine } = useSession()
  const { status, language } = state.session
  const readable = mayRead(state, mine.role, mine.admitted)
  const { statements, problem } = useStatements(readable)
  const first = readable ? statements?.[0] : undefined
  const titled = first?.kind === 'heading' && first.level === 1
  return (
    <section className="record-part" aria-label={t('conclusions')}>
      {/* The text mostly brings a title of its own. */}
      {!titled && <h2>{t('conclusions')}</h2>}
      {!readable && <Notice title={t('notVisible')} />}
      {readable && status !== 'published' && <p className="record-draft">{t('draft')}</p>}
      {problem && <Notice tone="over" announced title={problem} />}
      {readable && !statements && !problem && <p>{c('loading')}</p>}
      {readable && statements && (
        <div lang={language}>
          <ConclusionsView statements={statements} />
        </div>
      )}
    </section>
  )
}
