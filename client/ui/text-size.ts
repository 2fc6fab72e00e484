import { onThisDevice } from './kept.ts'
import { createValue } from './value.ts'

/** Percent of the browser's own text size. */
export const textSizes = [87.5, 100, 112.5, 125, 137.5, 150] as const
export type TextSize = (typeof textSizes)[number]

const KEY = 'pll.text-size'
const kept = Number(onThisDevice.read(KEY))

export const textSize = createValue<TextSize>(textSizes.find((size) => size === kept) ?? 100)

/** One step up or down; stays at the ends. */
export function stepTextSize(step: 1 | -1): void {
  const next = textSizes[textSizes.indexOf(textSize.get()) + step]
  if (next === undefined) return
  onThisDevice.write(KEY, String(next))
  textSize.set(next)
}

export function followTextSize(): void {
  const apply = () => {
    document.documentElement.style.fontSize = `${textSize.get()}%`
  }
  textSize.subscribe(apply)
  apply()
}
