import { type ReactNode, useId, useState } from 'react'
import { type TabFace, TabStrip } from './tab-strip.tsx'

export interface Tab<Id extends string> extends TabFace<Id> {
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
      <TabStrip label={label} tabs={tabs} selected={selected} onSelect={onSelect} base={base} />
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
