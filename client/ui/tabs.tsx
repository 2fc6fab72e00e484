import './tabs.css'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A small figure beside the label; `countLabel` says what it counts. */
  readonly count?: number
  readonly countLabel?: string
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** `bottom`: fixed at the foot of the screen, under the thumb. */
  readonly place?: 'top' | 'bottom'
}

/** A panel once opened stays as it was left: switching away loses nothing half-typed. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, place = 'top' }: TabsProps<Id>) {
  const base = useId()
  const [opened, setOpened] = useState<ReadonlySet<Id>>(new Set([selected]))
  if (!opened.has(selected)) setOpened(new Set([...opened, selected]))
  return (
    <div className="tabs" data-place={place}>
      <div
        className="tabs-list"
        role="tablist"
        aria-label={label}
        onKeyDown={moveOn(tabs, selected, onSelect)}
      >
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
            {tab.label}
            <Count tab={tab} />
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          className="tabs-panel"
          id={`${base}-${tab.id}-panel`}
          aria-labelledby={`${base}-${tab.id}`}
          hidden={tab.id !== selected}
        >
          {opened.has(tab.id) && tab.content}
        </div>
      ))}
    </div>
  )
}

function Count({ tab }: { readonly tab: Tab<string> }) {
  if (tab.count === undefined || tab.count === 0) return null
  return (
    <span className="tabs-count">
      {tab.count}
      {tab.countLabel && <span className="only-heard"> {tab.countLabel}</span>}
    </span>
  )
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

function moveOn<Id extends string>(tabs: readonly Tab<Id>[], selected: Id, onSelect: (id: Id) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.id === selected)
    const next = step(at, tabs.length - 1)
    const tab = tabs[next]
    if (!tab) return
    onSelect(tab.id)
    const button = event.currentTarget.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
}
