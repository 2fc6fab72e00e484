import './panes.css'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { type Layout, type PaneChoice, type PaneId, shownPanes, tabbedPanes } from './layout.ts'
import { moderateWords } from './moderate-words.ts'
import { PaneTabs } from './pane-tabs.tsx'

export interface PaneContent {
  readonly label: string
  readonly count?: number
  readonly countLabel?: string
  readonly content: ReactNode
}

interface PanesProps {
  readonly layout: Layout
  readonly choice: PaneChoice
  readonly onChoose: (id: PaneId) => void
  readonly onFull: (id: PaneId | null) => void
  readonly panes: Readonly<Record<PaneId, PaneContent>>
}

/** In reading order; the tabs stand before the panes they switch. */
const orders: Readonly<Record<Layout, readonly (PaneId | 'tabs')[]>> = {
  wide: ['agenda', 'now', 'tabs', 'floor', 'poll', 'text', 'people'],
  two: ['now', 'tabs', 'agenda', 'floor', 'poll', 'text', 'people'],
  tabs: ['tabs', 'now', 'agenda', 'floor', 'poll', 'text', 'people'],
}

/** Every pane keeps its place in the page whatever the layout: turning a phone loses nothing half-typed. */
export function Panes({ layout, choice, onChoose, onFull, panes }: PanesProps) {
  const base = useId()
  const shown = shownPanes(layout, choice)
  const tabbed = tabbedPanes(layout)
  // The agenda is there from the start, seen or not: it is what is printed.
  const [opened, setOpened] = useState<ReadonlySet<PaneId>>(new Set([...shown, 'agenda']))
  if (shown.some((id) => !opened.has(id))) setOpened(new Set([...opened, ...shown]))
  const full = layout !== 'tabs' && choice.full !== null
  const chosen = tabbed.find((id) => shown.includes(id))
  // The tabs of panes that cannot be seen now would point at nothing.
  const isSeen = (part: PaneId | 'tabs') => part !== 'tabs' || chosen !== undefined
  const widen = (id: PaneId) => (
    <Widen
      label={panes[id].label}
      full={choice.full === id}
      onPress={() => onFull(choice.full === id ? null : id)}
    />
  )
  return (
    <div className="panes" data-layout={layout} data-full={full || undefined}>
      {orders[layout].filter(isSeen).map((part) =>
        part === 'tabs' ? (
          <PaneTabs
            key="tabs"
            base={base}
            tabbed={tabbed}
            shown={shown}
            panes={panes}
            onChoose={onChoose}
            widen={chosen && layout !== 'tabs' && widen(chosen)}
          />
        ) : (
          <section
            key={part}
            className="pane"
            data-pane={part}
            id={`${base}-${part}-panel`}
            role={tabbed.includes(part) ? 'tabpanel' : undefined}
            aria-labelledby={`${base}-${part}-name`}
            hidden={!shown.includes(part)}
          >
            <header className="pane-head" data-quiet={tabbed.includes(part) || undefined}>
              <h2 className="pane-name" id={`${base}-${part}-name`}>
                {panes[part].label}
              </h2>
              {!tabbed.includes(part) && widen(part)}
            </header>
            <div className="pane-body">{opened.has(part) && panes[part].content}</div>
          </section>
        ),
      )}
    </div>
  )
}

interface WidenProps {
  readonly label: string
  readonly full: boolean
  readonly onPress: () => void
}

function Widen({ label, full, onPress }: WidenProps) {
  const t = useWording(moderateWords)
  return (
    <Button kind="quiet" onPress={onPress} {...(!full && { label: t('widenPane', { pane: label }) })}>
      {full ? t('allPanes') : <span aria-hidden="true">⤢</span>}
    </Button>
  )
}
