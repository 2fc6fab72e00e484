import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../client/ui/tokens.css', import.meta.url), 'utf8')
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)')

type Colours = Readonly<Record<string, string>>

/** The colours a theme's block declares. */
function declared(part: string, theme: 'light' | 'dark'): Colours {
  const block = part.split(`[data-theme="${theme}"]`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]),
  )
}

const light = declared(usual, 'light')
const dark = declared(usual, 'dark')
const themes: readonly (readonly [string, Colours])[] = [
  ['light', light],
  ['dark', dark],
  ['light with more contrast', { ...light, ...declared(more, 'light') }],
  ['dark with more contrast', { ...dark, ...declared(more, 'dark') }],
]

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'raised', 'sunken', 'accent-soft', 'over-soft', 'warn-soft']
const plainGrounds = ['paper', 'raised', 'sunken']
const inks = ['ink', 'ink-quiet', 'accent', 'accent-strong', 'over', 'warn', 'done', 'live']
const levels = ['local', 'regional', 'national', 'international', 'civil-society'].map(
  (level) => `level-${level}`,
)

const texts = [
  ...['ink', 'ink-quiet', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...[...inks, ...levels].flatMap((ink) => plainGrounds.map((ground) => [ink, ground] as const)),
  ['over', 'over-soft'],
  ['warn', 'warn-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-over', 'over'],
] as const
const signs = ['line-strong', 'focus'].flatMap((sign) => grounds.map((ground) => [sign, ground] as const))

const tooLow = (colours: Colours, pairs: readonly (readonly [string, string])[], least: number) =>
  pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colours[ink] ?? '', colours[ground] ?? '')
    return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`]
  })

describe('colours', () => {
  it('[B20] are measured as the standard measures them', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('[B20] are all there in both themes', () => {
    expect(Object.keys(light).length).toBeGreaterThan(20)
    expect(Object.keys(dark)).toEqual(Object.keys(light))
  })

  it.each(themes)('[B20] of text can be read: %s', (_name, colours) => {
    expect(tooLow(colours, texts, 4.5)).toEqual([])
  })

  it.each(themes)('[B20] of controls and of the focus can be seen: %s', (_name, colours) => {
    expect(tooLow(colours, signs, 3)).toEqual([])
  })
})
