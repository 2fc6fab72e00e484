import type { ReactNode } from 'react'
import { TabStrip } from '../../ui/tab-strip.tsx'
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

export function PaneTabs({ base, tabbed, shown, panes, onChoose, widen }: PaneTabsProps) {
  const t = useWording(moderateWords)
  return (
    <div className="pane-tabs">
      <TabStrip
        label={t('panes')}
        tabs={tabbed.map((id) => ({ id, ...panes[id] }))}
        selected={tabbed.find((id) => shown.includes(id)) ?? tabbed[0]}
        onSelect={onChoose}
        base={base}
      />
      {widen}
    </div>
  )
}
