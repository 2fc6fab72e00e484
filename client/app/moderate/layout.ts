import { useSyncExternalStore } from 'react'
import { textSize } from '../../ui/text-size.ts'

export const paneIds = ['now', 'agenda', 'floor', 'poll', 'text', 'people'] as const
export type PaneId = (typeof paneIds)[number]

/** wide: agenda, now and the drawer beside each other; two: now and one other; tabs: one at a time. */
export type Layout = 'wide' | 'two' | 'tabs'

const WIDE_REM = 1440 / 16
const TWO_REM = 1100 / 16

/** `widthPx` of the window at `rootPx` of text: larger text leaves less room, as a smaller window does. */
export function layoutFor(widthPx: number, rootPx: number): Layout {
  const rem = widthPx / rootPx
  if (rem >= WIDE_REM) return 'wide'
  return rem >= TWO_REM ? 'two' : 'tabs'
}

export interface PaneChoice {
  /** The tab chosen last. */
  readonly tab: PaneId
  /** The drawer's tab: kept while Now or Agenda is looked at. */
  readonly drawer: PaneId
  /** The pane opened to the full width. */
  readonly full: PaneId | null
}

export const firstChoice: PaneChoice = { tab: 'now', drawer: 'floor', full: null }

const inDrawer = (id: PaneId): boolean => id !== 'now' && id !== 'agenda'

export const choosing = (choice: PaneChoice, tab: PaneId): PaneChoice => ({
  tab,
  drawer: inDrawer(tab) ? tab : choice.drawer,
  full: choice.full === null ? null : tab,
})

/** The panes to be seen. */
export function shownPanes(layout: Layout, { tab, drawer, full }: PaneChoice): readonly PaneId[] {
  if (layout === 'tabs') return [tab]
  if (full !== null) return [full]
  if (layout === 'wide') return ['agenda', 'now', drawer]
  return ['now', tab === 'now' ? 'agenda' : tab]
}

/** The panes that have a tab: those that are not beside the others anyway. */
export function tabbedPanes(layout: Layout): readonly PaneId[] {
  if (layout === 'tabs') return paneIds
  return paneIds.filter((id) => (layout === 'wide' ? inDrawer(id) : id !== 'now'))
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  const stop = textSize.subscribe(changed)
  return () => {
    window.removeEventListener('resize', changed)
    stop()
  }
}

const layoutNow = (): Layout =>
  layoutFor(window.innerWidth, Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

export const useLayout = (): Layout => useSyncExternalStore(subscribe, layoutNow)
