import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/kernel/wording.ts'
import { currentLanguage, i18n } from './i18n.ts'
import { type Translate, translator, type Words } from './words.ts'

/** The texts of `words` in the reader's language: `const t = useWording(pageWords)`, `t('ask')`. */
export function useWording<En extends Readonly<Record<string, string>>>(words: Words<En>): Translate<En> {
  const language = useLanguage()
  return useMemo(() => translator(words, language), [words, language])
}

/** The language the interface speaks now; follows the reader's switch. */
export function useLanguage(): Language {
  useTranslation(undefined, { i18n })
  return currentLanguage()
}
