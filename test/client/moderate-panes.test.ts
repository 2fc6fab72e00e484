import { describe, expect, test } from 'vitest'
import {
  choosing,
  firstChoice,
  layoutFor,
  paneIds,
  shownPanes,
  tabbedPanes,
} from '../../client/app/moderate/layout.ts'

describe('how much room there is', () => {
  test('a laptop of 1440 px shows three panes beside each other, 1100 px two, a phone one', () => {
    expect([1440, 1439, 1100, 1099, 390].map((width) => layoutFor(width, 16))).toEqual([
      'wide',
      'two',
      'two',
      'tabs',
      'tabs',
    ])
  })

  test('at 200 % text a laptop shows one pane at a time', () => {
    expect(layoutFor(1440, 32)).toBe('tabs')
  })
})

describe('which panes are seen', () => {
  test('at first it is Now in every layout', () => {
    for (const layout of ['wide', 'two', 'tabs'] as const)
      expect(shownPanes(layout, firstChoice), layout).toContain('now')
  })

  test('a tab of the drawer never hides Now or the agenda on a wide screen', () => {
    const choice = choosing(firstChoice, 'poll')
    expect(shownPanes('wide', choice)).toEqual(['agenda', 'now', 'poll'])
    expect(shownPanes('two', choice)).toEqual(['now', 'poll'])
    expect(shownPanes('tabs', choice)).toEqual(['poll'])
  })

  test('looking at Now or the agenda keeps the drawer as it was', () => {
    const choice = choosing(choosing(firstChoice, 'people'), 'agenda')
    expect(shownPanes('wide', choice)).toEqual(['agenda', 'now', 'people'])
  })

  test('a pane opened to the full width is alone, and another tab takes its place', () => {
    const choice = choosing({ ...firstChoice, full: 'floor' }, 'text')
    expect(shownPanes('wide', choice)).toEqual(['text'])
    expect(shownPanes('tabs', choice)).toEqual(['text'])
  })

  test('every pane can be reached in every layout', () => {
    for (const layout of ['wide', 'two', 'tabs'] as const) {
      const reached = new Set([...shownPanes(layout, firstChoice), ...tabbedPanes(layout)])
      expect([...reached].sort(), layout).toEqual([...paneIds].sort())
    }
  })

  test('the tab bar of a phone begins with Now', () => {
    expect(tabbedPanes('tabs')[0]).toBe('now')
  })
})
