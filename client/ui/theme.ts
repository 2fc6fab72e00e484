import { onThisDevice } from './kept.ts'
import { createValue } from './value.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEY = 'pll.theme'
const kept = onThisDevice.read(KEY)

/** The reader's choice; `system` follows the device. */
export const theme = createValue<Theme>(themes.find((known) => known === kept) ?? 'system')

export function chooseTheme(next: Theme): void {
  onThisDevice.write(KEY, next)
  theme.set(next)
}

/** Keeps `data-theme` on the root, so that the stylesheet needs each set of colours only once. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const chosen = theme.get()
    document.documentElement.dataset.theme = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen
  }
  dark.addEventListener('change', apply)
  theme.subscribe(apply)
  apply()
}
