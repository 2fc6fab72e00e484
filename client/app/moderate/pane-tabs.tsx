import type { KeyboardEvent, ReactNode } from 'react'
import { useWording } from '../../wording/use-wording.ts'
import type { PaneId } from './layout.ts'
import { moderateWords } from './moderate-words.ts'
import type { PaneContent } from './panes.tsx'

interface PaneTabsProps {
  readonly base: string
  readonly tabbed: readonly PaneId[]
  readonly shown: readonly PaneId[]
  readonly panes: Readonly<Record<PaneId, PaneContent>>
  readonly onChoose: (id: PaneId) => void
  /** Stands beside the tabs: opens the chosen pane to the full width. */
  readonly widen: ReactNode
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

export function PaneTabs({ base, tabbed, shown, panes, onChoose, widen }: PaneTabsProps) {
  const t = useWording(moderateWords)
  const chosen = tabbed.find((id) => shown.includes(id)) ?? tabbed[0]
  const move = (event: KeyboardEvent<HTMLElement>) => {
    // With Alt they are the browser's or a shortcut's.
    const step = event.altKey ? undefined : steps[event.key]
    const next = step && chosen ? step(tabbed.indexOf(chosen), tabbed.length - 1) : -1
    const id = tabbed[next]
    if (!id) return
    event.preventDefault()
    onChoose(id)
    const button = event.currentTarget.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div className="pane-tabs">
      <div className="pane-tabs-list" role="tablist" aria-label={t('panes')} onKeyDown={move}>
        {tabbed.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="pane-tab"
            aria-selected={id === chosen}
            aria-controls={`${base}-${id}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            <span>{panes[id].label}</span>
            <TabCount pane={panes[id]} />
          </button>
        ))}
      </div>
      {widen}
    </div>
  )
}

function TabCount({ pane: { count = 0, countLabel } }: { readonly pane: PaneContent }) {
  if (count === 0) return null
  return (
    <span className="pane-tab-count">
      {count}
      {countLabel && <span className="only-heard"> {countLabel}</span>}
    </span>
  )
}
