import './links.css'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { Notice } from '../ui/notice.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { addressOf } from './links-access.ts'
import { Invitations } from './links-invitations.tsx'
import { CopyButton, type LinkKind, LinkRow, OpenLink, ReplaceButton } from './links-row.tsx'
import { useLinks } from './links-use.ts'
import { linksWords } from './links-words.ts'

interface LinksPanelProps {
  readonly sessionId: SessionId
  /** A moderator's token or the organiser's key. */
  readonly bearer: string
}

const running = ['moderate', 'co-moderate', 'rapporteur'] as const
const following = ['observe', 'stage', 'feed'] as const

/** Every link of a session: to copy, show, open and replace; the room's code; the personal invitations. */
export function LinksPanel({ sessionId, bearer }: LinksPanelProps) {
  const t = useWording(linksWords)
  const c = useWording(commonWords)
  const { links, problem, replace, invite } = useLinks(sessionId, bearer)
  if (!links)
    return problem ? <Notice tone="over" announced title={problem.message} /> : <p>{c('loading')}</p>
  const rows = (kinds: readonly LinkKind[]) =>
    kinds.map((kind) => <LinkRow key={kind} kind={kind} url={addressOf(links, kind)} onReplace={replace} />)
  return (
    <div className="links">
      {problem && <Notice tone="over" announced title={problem.message} />}
      <section className="links-part">
        <h2>{t('room')}</h2>
        <RoomCode code={links.code} url={addressOf(links, 'participate')} onReplace={replace} />
        <ul className="links-rows">{rows(following)}</ul>
      </section>
      <section className="links-part">
        <h2>{t('run')}</h2>
        <p className="links-help">{t('runHelp')}</p>
        <ul className="links-rows">{rows(running)}</ul>
      </section>
      <Invitations sessionId={sessionId} bearer={bearer} links={links} onInvite={invite} />
    </div>
  )
}

interface RoomCodeProps {
  readonly code: string
  readonly url: string
  readonly onReplace: (kind: LinkKind) => Promise<boolean>
}

/** What the people in the room need: the largest thing on the page. */
function RoomCode({ code, url, onReplace }: RoomCodeProps) {
  const t = useWording(linksWords)
  const name = t('participate')
  const address = url.replace(/^https?:\/\//, '').replace(/#.*$/, '')
  return (
    <div className="links-room">
      <div className="links-room-qr">
        <QrCode text={url} label={t('qrLabel', { name })} />
      </div>
      <div className="links-room-says">
        <h3>{name}</h3>
        <p className="links-room-code">
          <span className="only-heard">{t('code')} </span>
          {code}
        </p>
        <p className="links-room-how">{t('participateFor', { address })}</p>
        <div className="links-row-acts">
          <CopyButton name={name} url={url} />
          <OpenLink name={name} url={url} />
          <ReplaceButton kind="participate" onReplace={onReplace} />
        </div>
      </div>
    </div>
  )
}
