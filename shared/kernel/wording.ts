/** The interface's languages; the compiler demands a wording in each. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]
export type Wording = Readonly<Record<Language, string>>
export type Params = Readonly<Record<string, string | number>>

/** Puts `{name}` parameters into a wording; a parameter that is not given stays visible, so that the gap is noticed. */
export function word(wording: Wording, language: Language, params: Params = {}): string {
  return wording[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    params[name] === undefined ? whole : String(params[name]),
  )
}
