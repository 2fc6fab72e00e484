import { describe, expect, it } from 'vitest'
import type { Words } from '../../client/wording/words.ts'
import { defineWords, translator } from '../../client/wording/words.ts'

type AnyWords = Words<Readonly<Record<string, string>>>

// Every file of texts, by its name: `words.ts`, `…-words.ts` and the common ones.
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../client/**/*words.ts', '../../client/wording/common.ts', '!../../client/wording/words.ts'],
  { eager: true },
)
const isWords = (value: unknown): value is AnyWords =>
  typeof value === 'object' && value !== null && 'namespace' in value && 'texts' in value
const all = Object.values(modules).flatMap((module) => Object.values(module).filter(isWords))
const named = all.map((words) => [words.namespace, words] as const)

const paramsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const entries = ({ texts }: AnyWords) =>
  Object.keys(texts.en).map((key) => ({ key, en: texts.en[key] ?? '', fr: texts.fr[key] ?? '' }))

describe('texts', () => {
  it('[B19] are found, each set under a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(5)
    expect(new Set(all.map(({ namespace }) => namespace)).size).toBe(all.length)
  })

  it.each(named)('[B19] of %s are there in both languages, with the same parameters', (_name, words) => {
    expect(Object.keys(words.texts.fr).sort()).toEqual(Object.keys(words.texts.en).sort())
    for (const { key, en, fr } of entries(words)) {
      expect({ key, en: en.trim() !== '', fr: fr.trim() !== '' }).toEqual({ key, en: true, fr: true })
      expect({ key, params: paramsIn(fr) }).toEqual({ key, params: paramsIn(en) })
    }
  })

  it.each(named)('[B19] of %s keep each language’s typography and exclaim nothing', (_name, words) => {
    for (const { key, en, fr } of entries(words)) {
      const straight = /['"]/.test(en + fr)
      // French sets a narrow no-break space before ; : ? » and after «; a clock's and an address's colon stand alone.
      const loose = /[^\u202f\d][;?»]|[^\u202f\d}]:(?!\d|\/\/)|«(?!\u202f)/.test(fr)
      expect({ key, straight, loose, loud: (en + fr).includes('!') }).toEqual({
        key,
        straight: false,
        loose: false,
        loud: false,
      })
    }
  })
})

describe('a text', () => {
  const words = defineWords('of-this-test', {
    en: { hello: 'Good morning, {name}', seats_one: '{count} seat', seats_other: '{count} seats' },
    fr: { hello: 'Bonjour {name}', seats_one: '{count} siège', seats_other: '{count} sièges' },
  })

  it('[B19] takes parameters as they are, never as a template', () => {
    const t = translator(words, 'en')
    expect(t('hello', { name: '<b>$t(hello) {count}</b>' })).toBe('Good morning, <b>$t(hello) {count}</b>')
  })

  it('[B19] counts as each language counts: French has no plural for none', () => {
    const counted = (language: 'en' | 'fr') =>
      [0, 1, 2].map((count) => translator(words, language)('seats', { count }))
    expect(counted('en')).toEqual(['0 seats', '1 seat', '2 seats'])
    expect(counted('fr')).toEqual(['0 siège', '1 siège', '2 sièges'])
  })
})
