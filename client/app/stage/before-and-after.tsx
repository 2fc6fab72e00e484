import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { stageWords } from './stage-words.ts'
import { joinAddress, spokenAddress } from './use-join-code.ts'

/** Before the session: its question, and how to take part. */
export function Holding({ code }: { readonly code: string | null }) {
  const t = useWording(stageWords)
  const time = useTimeOfDay()
  const { agenda, now } = useAgenda()
  const { question, title, place, language } = useSession().state.session
  const beginsAt = agenda.start !== null && agenda.start > now && !agenda.floating ? agenda.start : null
  return (
    <div className="stage-split">
      <div className="stage-says">
        <p className="stage-question" lang={language}>
          {question || title}
        </p>
        <p className="stage-quiet" lang={language}>
          {place}
        </p>
        {beginsAt !== null && <p className="stage-line">{t('beginsAt', { time: time(beginsAt) })}</p>}
      </div>
      {code && <JoinCard code={code} />}
    </div>
  )
}

function JoinCard({ code }: { readonly code: string }) {
  const t = useWording(stageWords)
  return (
    <div className="stage-join">
      <p className="stage-line">{t('toJoin')}</p>
      <QrCode text={joinAddress(code)} label={t('scanToJoin')} />
      <p className="stage-quiet">{t('scan', { address: spokenAddress() })}</p>
      <p className="stage-code stage-code-large">{code}</p>
    </div>
  )
}

/** After the agenda: thanks, and where to go on. */
export function Closing() {
  const t = useWording(stageWords)
  const { sessionId } = useConnection()
  const { title, language, status } = useSession().state.session
  const published = status === 'published'
  const record = `${window.location.origin}/record/${sessionId}`
  return (
    <div className="stage-split">
      <div className="stage-says">
        <p className="stage-thanks">{t('thanks')}</p>
        <p className="stage-line" lang={language}>
          {title}
        </p>
        <p className="stage-quiet">{t(published ? 'published' : 'thanksHelp')}</p>
      </div>
      <div className="stage-join">
        <QrCode text={record} label={t('scanRecord')} />
        <p className="stage-quiet">{t(published ? 'recordHere' : 'recordHereSoon')}</p>
      </div>
    </div>
  )
}
