import type { PersonId } from '../../shared/kernel/ids.ts'
import { type Language, type Params, word } from '../../shared/kernel/wording.ts'
import type { PersonCard } from '../../shared/session/registry.ts'
import { clean } from './clean.ts'
import { type Local, localIn } from './local.ts'
import type { Part } from './model.ts'
import type { RecordSource } from './record.ts'
import { type WordKey, wordings } from './wording.ts'

/** What every section needs while it is made. */
export interface Making {
  readonly source: RecordSource
  readonly local: Local
  readonly people: ReadonlyMap<PersonId, PersonCard>
  /** The record's own words, in the reader's language. */
  say(key: WordKey, params?: Params): string
  word(key: WordKey, params?: Params): Part
  /** Figures and words put together, in the reader's language. */
  words(text: string): Part
  /** What people wrote, in the session's language. */
  text(text: string): Part
}

export function making(source: RecordSource): Making {
  const { language, world, directory } = source
  const textLanguage: Language = world.session.language
  const say = (key: WordKey, params?: Params) => clean(word(wordings[key], language, params))
  return {
    source,
    local: localIn(language, world.session.timeZone),
    people: new Map(directory.people.map((card) => [card.personId, card])),
    say,
    word: (key, params) => ({ text: say(key, params), lang: language }),
    words: (text) => ({ text: clean(text), lang: language }),
    text: (text) => ({ text: clean(text), lang: textLanguage }),
  }
}
