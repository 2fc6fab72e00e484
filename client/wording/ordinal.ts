import type { Language } from '../../shared/kernel/wording.ts'

const english = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** `2nd`, `21st`; `1re`, `2e` (of a place, which is feminine in French). `place` from 1. */
export function ordinal(place: number, language: Language): string {
  if (language === 'fr') return place === 1 ? '1re' : `${place}e`
  return `${place}${endings[english.select(place)] ?? 'th'}`
}
