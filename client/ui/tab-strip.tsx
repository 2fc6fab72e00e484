import './tabs.css'
import type { KeyboardEvent } from 'react'

export interface TabFace<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A small figure beside the label; `countLabel` says what it counts. */
  readonly count?: number
  readonly countLabel?: string
}

interface TabStripProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabFace<Id>[]
  readonly selected: Id | undefined
  readonly onSelect: (id: Id) => void
  /** A tab is `BASE-ID`, its panel `BASE-ID-panel`. */
  readonly base: string
}

/** A row of tabs: one stop of the Tab key, arrows within it. The panels are the page's. */
export function TabStrip<Id extends string>({ label, tabs, selected, onSelect, base }: TabStripProps<Id>) {
  return (
    <div className="tabs-list" role="tablist" aria-label={label} onKeyDown={moveOn(tabs, selected, onSelect)}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className="tabs-tab"
          id={`${base}-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`${base}-${tab.id}-panel`}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          <span>{tab.label}</span>
          <Count tab={tab} />
        </button>
      ))}
    </div>
  )
}

function Count({ tab: { count = 0, countLabel } }: { readonly tab: TabFace<string> }) {
  if (count === 0) return null
  return (
    <span className="tabs-count">
      {count}
      {countLabel && <span className="only-heard"> {countLabel}</span>}
    </span>
  )
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

function moveOn<Id extends string>(
  tabs: readonly TabFace<Id>[],
  selected: Id | undefined,
  onSelect: (id: Id) => void,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    // With Alt they are the browser's or a shortcut's.
    const step = event.altKey ? undefined : steps[event.key]
    if (!step) return
    const next = step(
      tabs.findIndex((tab) => tab.id === selected),
      tabs.length - 1,
    )
    const tab = tabs[next]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id)
    const button = event.currentTarget.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
}
