import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { PeopleOutside } from '../../session/people-outside.tsx'
import { PeoplePane } from '../../session/people-pane.tsx'
import { PeopleSettings } from '../../session/people-settings.tsx'
import { peopleWords } from '../../session/people-words.ts'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import { NotRehearsed } from '../rehearse/not-rehearsed.tsx'
import { CloseSession } from './ending.tsx'

const Links = lazy(async () => ({ default: (await import('../../session/links-panel.tsx')).LinksPanel }))

/** Who is here, and below it what is set once: links, switches, addresses, the end. */
export function PeopleTab() {
  const t = useWording(peopleWords)
  const common = useWording(commonWords)
  const { sessionId, token, rehearsing } = useConnection()
  const { status } = useSession().state.session
  if (rehearsing) return <NotRehearsed part="people" />
  return (
    <div className="people-tab">
      <PeoplePane />
      <Fold title={t('links')}>
        <Suspense fallback={<p role="status">{common('loading')}</p>}>
          <Links sessionId={sessionId} bearer={token} />
        </Suspense>
      </Fold>
      <Fold title={t('settings')}>
        <PeopleSettings />
      </Fold>
      <Fold title={t('outside')}>
        <PeopleOutside />
      </Fold>
      {status === 'open' && (
        <Fold title={t('end')}>
          <CloseSession />
        </Fold>
      )}
    </div>
  )
}

/** What is inside is made when it is first opened. */
function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="people-fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children}
    </details>
  )
}
