import { readHonorific, readName } from './names.ts'
import { readPeople } from './people-list.ts'
import type { PersonMention } from './reading.ts'
import { namesRoom } from './sections.ts'
import { type SplitTitle, tidy, wordCount } from './split-title.ts'
import { isAgendaWord } from './vocabulary.ts'

const SEPARATORS = /(?:\s*:\s+|\s+[–—|]\s*|\s*[–—]\s+|\s+[-·/]\s+|\s{3,}|,\s+|\.\s+|;\s+)/gu

/** "Prof." and "W." end in a full stop that ends nothing. */
function endsInAbbreviation(before: string): boolean {
  const word = before.split(/[\s'’]/).at(-1) ?? ''
  return word.length <= 2 || readHonorific(`${word}. X`, 0) !== null
}

/** "… in Linz Prof. Ada King": the comma after it parts a person from the office, no title from a person. */
function endsInHonoured(before: string): boolean {
  for (const match of before.matchAll(/\s(?=\p{Lu}[\p{L}.]{0,12}\s\p{Lu})/gu)) {
    const at = match.index + 1
    if (readHonorific(before, at) !== null && readName(before, at)?.next === before.length) return true
  }
  return false
}

/** `Family Reunion: Cllr. A B, London` or `A B (Body) — The talk`. */
export function acrossSeparator(text: string, talk: boolean): SplitTitle | null {
  for (const match of text.matchAll(SEPARATORS)) {
    const before = tidy(text.slice(0, match.index))
    const after = text.slice(match.index + match[0].length).trim()
    if (before === '' || after === '') continue
    if (match[0].startsWith('.') && endsInAbbreviation(before)) continue
    const comma = /^[,.;]/.test(match[0])
    if (comma && endsInHonoured(before)) continue
    const honoured = readHonorific(after, 0) !== null
    const people = readPeople(after, 'any')
    // After a stop a list of several people is no sentence of the title.
    if (people !== null && people.length > 1 && match[0].startsWith('.'))
      return { title: before, speakers: people, moderators: [] }
    // After a comma or a stop only an honorific or a title's own word says that the name is not part of the title.
    if (people !== null && readPeople(before, 'any') === null) {
      if (!comma || honoured || before.split(/\s+/).some(isAgendaWord) || isSurePerson(after, people))
        return { title: before, speakers: people, moderators: [] }
    }
    // "A B (Body), How cities learn": the bracket has closed the person.
    if (
      comma &&
      !(
        match[0].startsWith(',') &&
        before.endsWith(')') &&
        wordCount(after) > 2 &&
        readPeople(before, 'any') !== null
      )
    )
      continue
    const leading =
      readPeople(before, 'any') ??
      (talk && isTalkOf(before, after, match[0]) ? readPeople(before, 'labelled') : null)
    if (leading !== null && people === null) return { title: tidy(after), speakers: leading, moderators: [] }
    if (leading !== null && people !== null) return { title: tidy(before), speakers: people, moderators: [] }
  }
  return null
}

/** "Culture and identity, Ada King, mayor": one known given name, and an office or nothing after the name. */
function isSurePerson(after: string, people: readonly PersonMention[]): boolean {
  const [person] = people
  const name = readName(after, 0)
  if (people.length !== 1 || person === undefined || name === null || name.confidence < 2) return false
  // "Lunch, Maria Theresia Hall" is where, not who.
  if (namesRoom(after)) return false
  return person.role !== null || name.next >= after.trim().length
}

/** A short name-shaped start before a longer title: "Mara Lind — Bridges for …". */
function isTalkOf(before: string, after: string, separator: string): boolean {
  const bare = before.replace(/\s*\([^()]{1,80}\)$/, '').trim()
  const name = readName(bare, 0)
  if (name === null || name.next < bare.length || wordCount(bare) > 4)
    return /\bchairs$/i.test(before) && wordCount(before) <= 2
  if (bare.length < before.trim().length || name.confidence > 1) return true
  return /[–—-]/.test(separator) && wordCount(after) > 1
}
