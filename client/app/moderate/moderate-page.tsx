import './moderate.css'
import { useState } from 'react'
import { useSession } from '../../connection/session-context.ts'
import { FloorPane } from '../../floor/floor-pane.tsx'
import { NAMEPLATE_ID } from '../../floor/nameplate.tsx'
import { type FloorActs, useFloorActs } from '../../floor/use-floor-acts.ts'
import { PollControlPane } from '../../polls/control-pane.tsx'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { Frame } from '../frame.tsx'
import { AgendaPane } from './agenda-pane.tsx'
import { HeaderFacts } from './header-facts.tsx'
import { choosing, firstChoice, type PaneChoice, type PaneId, shownPanes, useLayout } from './layout.ts'
import { moderateWords } from './moderate-words.ts'
import { NowPane } from './now-pane.tsx'
import { NowStrip } from './now-strip.tsx'
import { type PaneContent, Panes } from './panes.tsx'
import { PeopleTab } from './people-tab.tsx'
import { ShortcutHelp } from './shortcut-help.tsx'
import { shortcutWords } from './shortcut-words.ts'
import { useShortcuts } from './shortcuts.ts'
import { TextPane } from './text-pane.tsx'
import { type Drive, useDrive } from './use-drive.ts'

/** The one screen that drives the room. */
export default function ModeratePage() {
  const t = useWording(shortcutWords)
  const layout = useLayout()
  const drive = useDrive()
  const [choice, setChoice] = useState<PaneChoice>(firstChoice)
  const [helping, setHelping] = useState(false)
  const choose = (id: PaneId) => setChoice((before) => choosing(before, id))
  const shown = shownPanes(layout, choice)
  const acts = useFloorActs()
  const panes = usePanes(drive, acts, shown)
  useShortcuts({
    next: drive.next,
    pause: drive.pauseOrResume,
    undo: drive.undo,
    plus: () => drive.extend(1),
    minus: () => drive.extend(-1),
    plusFive: () => drive.extend(5),
    give: acts.giveFirst,
    raise() {
      choose('floor')
      // The pane has to be there before its field can be gone to.
      requestAnimationFrame(() => document.getElementById(NAMEPLATE_ID)?.focus())
    },
    help: () => setHelping(true),
  })
  return (
    <Frame
      wide
      facts={
        <>
          <HeaderFacts onPeople={() => choose('people')} />
          <span className="moderate-keys">
            <Button kind="quiet" label={t('shortcuts')} onPress={() => setHelping(true)}>
              ?
            </Button>
          </span>
        </>
      }
    >
      <div className="moderate" data-layout={layout}>
        {!shown.includes('now') && (
          <NowStrip onPress={() => setChoice({ ...choice, tab: 'now', full: null })} />
        )}
        <Panes
          layout={layout}
          choice={choice}
          onChoose={choose}
          onFull={(full) => setChoice({ ...choice, full })}
          panes={panes}
        />
      </div>
      <ShortcutHelp open={helping} onClose={() => setHelping(false)} />
    </Frame>
  )
}

function usePanes(
  drive: Drive,
  acts: FloorActs,
  shown: readonly PaneId[],
): Readonly<Record<PaneId, PaneContent>> {
  const t = useWording(moderateWords)
  const { session, floor, polls } = useSession().state
  const waiting = Object.values(session.people).filter(({ status }) => status === 'waiting').length
  const voting = Object.values(polls.byId).filter(({ status }) => status === 'open').length
  return {
    now: { label: t('now'), content: <NowPane drive={drive} /> },
    agenda: { label: t('agenda'), content: <AgendaPane drive={drive} shown={shown.includes('agenda')} /> },
    floor: {
      label: t('floor'),
      count: floor.queue.length,
      countLabel: t('floorCount'),
      content: <FloorPane acts={acts} />,
    },
    poll: { label: t('poll'), count: voting, countLabel: t('pollCount'), content: <PollControlPane /> },
    text: { label: t('text'), content: <TextPane /> },
    people: { label: t('people'), count: waiting, countLabel: t('peopleCount'), content: <PeopleTab /> },
  }
}
