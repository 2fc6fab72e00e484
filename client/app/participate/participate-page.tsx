import './participate.css'
import { lazy, Suspense, useState } from 'react'
import { useSession } from '../../connection/session-context.ts'
import { type Tab, Tabs } from '../../ui/tabs.tsx'
import { commonWords } from '../../wording/common.ts'
import { useWording } from '../../wording/use-wording.ts'
import { Frame } from '../frame.tsx'
import { ActingLine } from './acting-line.tsx'
import { AgendaPanel } from './agenda-panel.tsx'
import { MePanel } from './me-panel.tsx'
import { NowPanel } from './now-panel.tsx'
import { turnOf } from './own.ts'
import { useWide } from './use-wide.ts'
import { VOTE_ID, VotePanel } from './vote-panel.tsx'
import { participateWords } from './words.ts'

// The text brings a face of its own and, for those who write, the editor: fetched when it is looked at.
const TextPanel = lazy(() => import('./text-panel.tsx'))

type View = 'now' | 'agenda' | 'vote' | 'text' | 'me'
const TURN_VIEWS = {
  'have-floor': 'now',
  interrupted: 'now',
  slot: 'now',
  next: 'now',
  vote: 'vote',
} as const

export default function ParticipatePage() {
  return (
    <Frame wide>
      <ActingLine />
      <Participate />
    </Frame>
  )
}

function Participate() {
  const t = useWording(participateWords)
  const wide = useWide()
  const { role } = useSession().mine
  const [chosen, choose] = useState<View>('now')
  const toVote = () => {
    choose('vote')
    // The button pressed may be gone with its view: the reader goes on where the vote begins.
    requestAnimationFrame(() => document.getElementById(VOTE_ID)?.focus())
  }
  const now = <NowPanel onVote={toVote} />
  const tabs = useTabs()
  const nowTab: Tab<View> = { id: 'now', label: t('now'), ...useBadge('now'), content: now }
  if (wide) {
    const view = chosen === 'now' ? 'text' : chosen
    return (
      <div className="participate" data-wide data-first={role === 'rapporteur' ? 'text' : 'now'}>
        {now}
        <Tabs label={t('views')} tabs={tabs} selected={view} onSelect={choose} />
      </div>
    )
  }
  return (
    <div className="participate">
      <Tabs
        label={t('views')}
        tabs={phoneTabs(nowTab, tabs)}
        selected={chosen}
        onSelect={choose}
        place="bottom"
      />
    </div>
  )
}

/** Everything but Now, in the order of the laptop: the text first. */
function useTabs(): readonly Tab<View>[] {
  const t = useWording(participateWords)
  const loading = useWording(commonWords)('loading')
  const text = (
    <Suspense fallback={<p role="status">{loading}</p>}>
      <TextPanel />
    </Suspense>
  )
  return [
    { id: 'text', label: t('text'), content: text },
    { id: 'agenda', label: t('agenda'), content: <AgendaPanel /> },
    { id: 'vote', label: t('vote'), ...useBadge('vote'), content: <VotePanel /> },
    { id: 'me', label: t('me'), content: <MePanel /> },
  ]
}

const ORDER: readonly View[] = ['now', 'agenda', 'vote', 'text', 'me']
const phoneTabs = (now: Tab<View>, others: readonly Tab<View>[]) =>
  [now, ...others].toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))

/** A mark on the tab where something waits for this person, seen from every other one. */
function useBadge(view: View): { count?: number; countLabel?: string } {
  const t = useWording(participateWords)
  const { state, mine } = useSession()
  const turn = turnOf(state, mine)
  const where = Object.entries(TURN_VIEWS).find(([key]) => key === turn)?.[1]
  return where === view ? { count: 1, countLabel: t('somethingForYou') } : {}
}
