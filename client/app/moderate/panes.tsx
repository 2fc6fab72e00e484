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
  const [opened, setOpened] = useState<ReadonlySet<PaneId>>(new Set(shown))
  if (shown.some((id) => !opened.has(id))) setOpened(new Set([...opened, ...shown]))
  const full = layout !== 'tabs' && choice.full !== null
  return (
    <div className="panes" data-layout={layout} data-full={full || undefined}>
      {orders[layout].map((part) =>
        part === 'tabs' ? (
          <PaneTabs key="tabs" base={base} tabbed={tabbed} shown={shown} panes={panes} onChoose={onChoose} />
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
            <PaneHead
              id={part}
              nameId={`${base}-${part}-name`}
              label={panes[part].label}
              full={layout === 'tabs' ? null : choice.full === part}
              onFull={onFull}
            />
            <div className="pane-body">{opened.has(part) && panes[part].content}</div>
          </section>
        ),
      )}
    </div>
  )
}

interface PaneHeadProps {
  readonly id: PaneId
  readonly nameId: string
  readonly label: string
  /** `null` where every pane has the full width anyway. */
  readonly full: boolean | null
  readonly onFull: (id: PaneId | null) => void
}

function PaneHead({ id, nameId, label, full, onFull }: PaneHeadProps) {
  const t = useWording(moderateWords)
  return (
    <header className="pane-head" data-quiet={full === null || undefined}>
      <h2 className="pane-name" id={nameId}>
        {label}
      </h2>
      {full !== null && (
        <Button
          kind="quiet"
          onPress={() => onFull(full ? null : id)}
          {...(!full && { label: t('widenPane', { pane: label }) })}
        >
          {full ? t('allPanes') : <span aria-hidden="true">⤢</span>}
        </Button>
      )}
    </header>
  )
}
