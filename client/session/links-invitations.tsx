import { useEffect, useState } from 'react'
import type { SessionId } from '../../shared/kernel/ids.ts'
import type { Directory } from '../../shared/session/registry.ts'
import { fetchDirectory } from '../connection/api.ts'
import type { Links } from '../connection/organise-api.ts'
import { Button } from '../ui/button.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import { type Invited, invitedPeople } from './links-people.ts'
import { CopyButton } from './links-row.tsx'
import { linksWords } from './links-words.ts'
import { bodyOf } from './people-names.ts'

interface InvitationsProps {
  readonly sessionId: SessionId
  readonly bearer: string
  readonly links: Links
  readonly onInvite: () => Promise<boolean>
}

/** A link of their own for everyone the agenda expects. */
export function Invitations({ sessionId, bearer, links, onInvite }: InvitationsProps) {
  const t = useWording(linksWords)
  const directory = useDirectory(sessionId, bearer)
  if (!directory) return null
  const people = invitedPeople(directory, links)
  const missing = people.filter(({ url }) => url === null).length
  return (
    <section className="links-part">
      <h2>{t('invitations')}</h2>
      <p className="links-help">{people.length === 0 ? t('nobodyExpected') : t('invitationsHelp')}</p>
      <div className="links-row-acts">
        {missing > 0 && <MakeButton missing={missing} all={people.length} onInvite={onInvite} />}
        {missing < people.length && (
          <a className="button links-open" href={`/cards/${sessionId}`} target="_blank" rel="noreferrer">
            {t('print')}
            <span className="only-heard"> ({t('printOpens')})</span>
          </a>
        )}
      </div>
      {people.length > 0 && <PeopleTable people={people} />}
    </section>
  )
}

interface MakeButtonProps {
  readonly missing: number
  readonly all: number
  readonly onInvite: () => Promise<boolean>
}

function MakeButton({ missing, all, onInvite }: MakeButtonProps) {
  const t = useWording(linksWords)
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const made = await onInvite()
    setBusy(false)
    if (made) toast({ text: t('made'), staysMs: 6_000 })
  }
  return (
    <Button busy={busy} onPress={make}>
      {missing === all ? t('make') : t('makeMore', { count: missing })}
    </Button>
  )
}

function PeopleTable({ people }: { readonly people: readonly Invited[] }) {
  const t = useWording(linksWords)
  return (
    <table className="links-people">
      <caption>{t('count', { count: people.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('delegation')}</th>
          <th scope="col">{t('level')}</th>
          <th scope="col">{t('link')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ card, url }) => (
          <tr key={card.personId}>
            <th scope="row">{card.details?.name}</th>
            <td>{bodyOf(card.details)}</td>
            <td>{card.level && <LevelMark level={{ id: card.level, label: null }} named />}</td>
            <td>{url === null ? t('none') : <CopyButton name={card.details?.name ?? ''} url={url} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `null` until it is here; an organiser's key alone is not let in to it. */
function useDirectory(sessionId: SessionId, bearer: string): Directory | null {
  const [directory, setDirectory] = useState<Directory | null>(null)
  useEffect(() => {
    let wanted = true
    void fetchDirectory(sessionId, bearer).then((answer) => {
      if (wanted && answer.ok) setDirectory(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [sessionId, bearer])
  return directory
}
