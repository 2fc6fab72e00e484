import './observe.css'
import { lazy, Suspense, useState } from 'react'
import { AgendaList } from '../../agenda/agenda-list.tsx'
import { Threads } from '../../agenda/room/threads.tsx'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { PollView } from '../../polls/ballot-poll.tsx'
import { type Tab, Tabs } from '../../ui/tabs.tsx'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import { Frame } from '../frame.tsx'
import { pollsToShow } from '../participate/own.ts'
import { useWide } from '../participate/use-wide.ts'
import { ObserveNow } from './observe-now.tsx'
import { observeWords } from './observe-words.ts'
import { OutsideLinks } from './outside-links.tsx'
import { withoutSilentNames } from './silent-names.ts'

const Reading = lazy(() => import('./reading.tsx'))
type View = 'now' | 'text' | 'agenda' | 'results'

/** The same live picture, read only. */
export default function ObservePage() {
  const t = useWording(observeWords)
  const { names } = useSession().state.session.observersSee
  return (
    <Frame wide>
      <div className="observe">
        <OutsideLinks />
        <p className="observe-quiet">
          {t('youObserve')} {!names && t('namesHidden')}
        </p>
        <Parts />
      </div>
    </Frame>
  )
}

function Parts() {
  const t = useWording(observeWords)
  const wide = useWide()
  const [chosen, choose] = useState<View>('now')
  const tabs = useTabs()
  if (wide)
    return (
      <div className="observe-columns">
        <ObserveNow />
        <Tabs
          label={t('parts')}
          tabs={tabs}
          selected={chosen === 'now' ? 'text' : chosen}
          onSelect={choose}
        />
      </div>
    )
  const now: Tab<View> = { id: 'now', label: t('now'), content: <ObserveNow /> }
  return <Tabs label={t('parts')} tabs={[now, ...tabs]} selected={chosen} onSelect={choose} place="bottom" />
}

function useTabs(): readonly Tab<View>[] {
  const t = useWording(observeWords)
  const loading = useWording(commonWords)('loading')
  const text = (
    <Suspense fallback={<p>{loading}</p>}>
      <Reading />
    </Suspense>
  )
  return [
    { id: 'text', label: t('text'), content: text },
    { id: 'agenda', label: t('agenda'), content: <Agenda /> },
    { id: 'results', label: t('results'), content: <Polls /> },
  ]
}

function Agenda() {
  const { rows, agenda } = useAgenda()
  return (
    <div className="observe-agenda">
      <AgendaList rows={withoutSilentNames(agenda, rows)} />
      <Threads />
    </div>
  )
}

function Polls() {
  const t = useWording(observeWords)
  const polls = pollsToShow(useSession().state)
  if (polls.length === 0) return <p className="observe-quiet">{t('noPolls')}</p>
  return polls.map((poll) => <PollView key={poll.id} poll={poll} readOnly />)
}
