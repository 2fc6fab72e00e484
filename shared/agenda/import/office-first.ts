import { type FoundName, readName } from './names.ts'
import { isAgendaWord, isRoleWord } from './vocabulary.ts'

/** A name that stands after the office of the person: "City Manager Ada King", "Secretary Gen., Ada King". */
export interface OfficeFirst {
  office: string
  found: FoundName
}

const SHORT = /^(?:gen|sec|dep|adj|exec|asst|dir)\.?$/iu
/** What may follow the word of an office: "of Linz", "für Kultur", "General", "Municipal". */
const GOES_ON =
  /^(?:of|for|de|du|des|del|della|di|do|da|der|für|gener\p{L}+|g[ée]n[ée]ra\p{L}+|e[jx]ec\p{L}+|municipal\p{L}*)$/iu

const isOfficeWord = (word: string): boolean => SHORT.test(word) || isRoleWord(word)

/** Whether words name an office and nothing else: "City Manager", "Sindaco di Linz", "Sec. Gen". */
export function isOffice(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 7 || text.length > 70 || /[:;?!()“”"«»|–—/]/u.test(text)) return false
  const at = words.findIndex(isOfficeWord)
  if (at < 0 || at > 1) return false
  // "Research", "Programme" and "Direct" begin offices, and titles too: beside an agenda's word they say nothing.
  if (words.some((word, index) => index >= at && isRoleWord(word) && isAgendaWord(word))) return false
  const next = words.slice(at).find((word) => !isOfficeWord(word))
  return next === undefined || GOES_ON.test(next)
}

/** Reads an office and the sure name after it; null for anything else. Looks at the first 90 characters. */
export function readOfficeFirst(text: string): OfficeFirst | null {
  for (const match of text.slice(0, 90).matchAll(/,?\s+(?=\p{Lu}|\p{Ll}{2,4}\.)/gu)) {
    const office = text.slice(0, match.index)
    const from = match.index + match[0].length
    // "Gen." is the second half of an office as often as the rank of a soldier.
    if (!isOffice(office) || /^gen\./iu.test(text.slice(from))) continue
    const found = readName(text, from)
    if (found === null || found.confidence < 2 || isRoleWord(found.name.split(' ')[0] ?? '')) continue
    return { office, found }
  }
  return null
}
