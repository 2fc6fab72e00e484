import { createInstance } from 'i18next'
import { type Language, languages } from '../../shared/kernel/wording.ts'
import { onThisDevice } from '../ui/kept.ts'

const KEY = 'pll.language'

const isLanguage = (tag: string): tag is Language => languages.some((known) => known === tag)

/** Texts come from our own `words.ts` files; whatever people typed is put in as it is and never read as a template. */
export const i18n = createInstance({
  lng: firstLanguage() ?? 'en',
  fallbackLng: 'en',
  supportedLngs: languages,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  returnEmptyString: true,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
  react: { useSuspense: false, bindI18n: 'languageChanged' },
})
i18n.init()

export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'en')

function chosenLanguage(): Language | null {
  const kept = onThisDevice.read(KEY)
  return kept !== null && isLanguage(kept) ? kept : null
}

/** The reader's choice, else the first of the browser's languages that we speak. */
function firstLanguage(): Language | null {
  const wished = typeof navigator === 'undefined' ? [] : navigator.languages
  return chosenLanguage() ?? wished.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? null
}

export function chooseLanguage(language: Language): void {
  onThisDevice.write(KEY, language)
  void i18n.changeLanguage(language)
}

/** The session's language speaks only to readers whose browser asks for none of ours. */
export function suggestLanguage(language: Language): void {
  if (firstLanguage() === null) void i18n.changeLanguage(language)
}

export function startWording(): void {
  const apply = () => {
    document.documentElement.lang = currentLanguage()
  }
  i18n.on('languageChanged', apply)
  apply()
}
