import { isCountry } from './countries.ts'
import { fold } from './fold.ts'
import { isGivenName, readName } from './names.ts'
import { readBody } from './people.ts'
import { readAcronyms, readPeople } from './people-list.ts'
import type { PersonMention } from './reading.ts'
import { type SplitTitle, tidy } from './split-title.ts'

/** The letters of "MoU" stand for the words before it: a short form, not a body that speaks. */
function abbreviates(letters: string, before: string): boolean {
  const initials = fold(before)
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('')
  let at = -1
  for (const letter of fold(letters).replace(/[^\p{L}]/gu, '')) {
    at = initials.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

export function bracketPeople(text: string): SplitTitle | null {
  const match = /\s*[([]([^()[\]]{2,300}(?:\([^()]{1,80}\)[^()[\]]{0,200})?)[)\]][.\s]*$/u.exec(text)
  const inside = match?.[1]
  if (match === null || inside === undefined) return null
  const title = tidy(text.slice(0, match.index))
  if (title === '') return null
  const people = readPeople(inside, 'any')
  if (people !== null) {
    // "Anna Ray (Some Firm)" alone is one person with a body, not a title with a person in brackets.
    if (readPeople(text, 'any') !== null) return null
    return { title, speakers: people, moderators: [] }
  }
  return null
}

const CHAIRS =
  /^(?:the )?(?:co-)?(?:chairs?|hosts?|secretariat|moderators?|presidency|rapporteurs?|vorsitz|leitung|pr[ée]sidence|presidencia|presidenza)$/iu

/** "(Anna)", "(Anna & Tom)": a mail names colleagues by their first names. */
function firstNames(text: string): PersonMention[] | null {
  const parts = text.split(/\s*[,/&+]\s*|\s(?:and|und|et|y|e)\s/u)
  return parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && isGivenName(part))
    ? parts.map(readBody)
    : null
}

/** `… (JRC/OP)` or `… - NL / FI`: bodies by their initials at the end of a title without people. */
export function bodiesAtEnd(text: string): SplitTitle | null {
  const bracket = /\s*[([]([^()[\]]{2,60})[)\]][.\s]*$/u.exec(text)
  const group =
    /\s[–—-]\s((?:the )?(?:co-)?(?:chair|chairs|secretariat|all|rapporteurs?|moderator|tous|alle|todos|tutti))$/iu.exec(
      text,
    )
  const dash = group ?? /\s[–-]\s(\p{Lu}{2}(?:\s?\/\s?\p{Lu}{2}){0,6})$/u.exec(text)
  const match = bracket ?? dash
  const inside = match?.[1]
  if (match === null || inside === undefined) return null
  const title = tidy(text.slice(0, match.index))
  const chairs = bracket !== null && CHAIRS.test(inside) ? [readBody(inside)] : null
  const bodies = chairs ?? readAcronyms(inside) ?? firstNames(inside)
  if (title !== '' && group !== null && inside !== undefined)
    return { title, speakers: [readBody(inside)], moderators: [] }
  if (title === '' || bodies === null || (bracket !== null && isCountry(inside))) return null
  if (abbreviates(inside, title) || readName(title, 0) !== null) return null
  return { title, speakers: bodies, moderators: [] }
}
