import type { Language } from '../../shared/kernel/wording.ts'
import { i18n } from './i18n.ts'

type Texts = Readonly<Record<string, string>>

/** One page's or area's texts; made by `defineWords`. */
export interface Words<En extends Texts> {
  readonly namespace: string
  readonly texts: Readonly<Record<Language, Readonly<Record<keyof En, string>>>>
}

type Plural = 'one' | 'other'
/** `seats_one` and `seats_other` are asked for as `seats`, with a `count`. */
export type KeyOf<En extends Texts> = {
  [K in keyof En & string]: K extends `${infer Stem}_${Plural}` ? Stem : K
}[keyof En & string]

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never
type TextOf<En extends Texts, K extends string> = K extends keyof En
  ? En[K]
  : `${K}_other` extends keyof En
    ? En[`${K}_other`]
    : never
type CountOf<En extends Texts, K extends string> = K extends keyof En ? never : 'count'
type ParamNames<En extends Texts, K extends string> = NamesIn<TextOf<En, K>> | CountOf<En, K>
type ParamsOf<Names extends string> = {
  readonly [N in Names]: N extends 'count' ? number : string | number
}

/** Gives a text in the reader's language. The compiler asks for exactly the parameters the English text names. */
export type Translate<En extends Texts> = <K extends KeyOf<En>>(
  key: K,
  ...params: [ParamNames<En, K>] extends [never] ? [] : [ParamsOf<ParamNames<En, K>>]
) => string

/** Declares texts in every language; a key missing in French is a compile error. Namespaces are unique. */
export function defineWords<const En extends Texts>(
  namespace: string,
  texts: { readonly en: En; readonly fr: Readonly<Record<NoInfer<keyof En>, string>> },
): Words<En> {
  i18n.addResourceBundle('en', namespace, texts.en)
  i18n.addResourceBundle('fr', namespace, texts.fr)
  return { namespace, texts }
}

/** For code outside React; components use `useWording`, which follows the language. */
export function translator<En extends Texts>(words: Words<En>, language?: Language): Translate<En> {
  const t = i18n.getFixedT(language ?? null, words.namespace)
  return (key, ...params) => t(key, { ...params[0], nest: false })
}
