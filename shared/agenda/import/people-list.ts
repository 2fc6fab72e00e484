import { isCountry } from './countries.ts'
import { type FoundName, isGivenName, readName } from './names.ts'
import { isOffice } from './office-first.ts'
import { isCollective, readBody, readPerson, type Trust } from './people.ts'
import type { PersonMention } from './reading.ts'
import { isAgendaWord, isOrgWord, isRoleWord } from './vocabulary.ts'

const JOINERS = /^\s*(?:,\s*)?(?:and|und|et|y|e|&|\/|sowie|e\b)\s+$/iu

/** Whether the name after a comma or an "and" is another person's, and not a part of the words before it. */
function beginsPerson(text: string, from: number, at: number, comma: boolean, next: FoundName): boolean {
  // "Prof., A B": the comma ends a short form, not a person.
  if (comma && /^\p{Lu}\p{L}{1,5}\.$/u.test(text.slice(from, at))) return false
  if (next.honorific !== null || next.confidence > 1) return true
  // "A B (Body), C D (Body)": the shape repeats itself.
  const closed = text.charAt(at - 1) === ')'
  if (closed && (text.charAt(next.next + 1) === '(' || (!comma && next.next >= text.trimEnd().length)))
    return true
  return !comma && isBareName(text.slice(from, at))
}

/** "A B, president of X C D, mayor of Y": the line break between two people was lost; a given name begins the second. */
function beginsUnparted(text: string, from: number, at: number): boolean {
  const word = /^\s(\p{Lu}\p{Ll}+)\s\p{Lu}/u.exec(text.slice(at, at + 40))?.[1]
  if (word === undefined || !isGivenName(word) || !text.slice(from, at).includes(',')) return false
  const before = text.slice(from, at).split(/[\s,]/).at(-1) ?? ''
  if (before.length < 4 || isOrgWord(before) || !/^\p{L}+$/u.test(before)) return false
  const next = readName(text, at + 1)
  const after = next === null ? '' : text.slice(next.next, next.next + 40)
  return /^,\s\p{L}/u.test(after) && isRoleWord(after.slice(2).split(/[\s,]/)[0] ?? '')
}

/** Cuts at `;`, ` / `, ` & `, ` and ` and at a comma before an honorific, outside brackets. */
function cutPoints(text: string): [number, number][] {
  const cuts: [number, number][] = []
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (char === ' ' && beginsUnparted(text, cuts.at(-1)?.[1] ?? 0, index)) {
      cuts.push([index, index + 1])
      continue
    }
    const joiner =
      /(?:;|\s[/+&]\s|,?\s(?:and|und|et|y|e|sowie)\s(?:(?:the|del|della|di|de la|du|de|der|dem|do|da)\s|dell['’]|de l['’])?|,)\s*/iuy
    joiner.lastIndex = index
    const match = joiner.exec(text)
    if (match === null) continue
    const to = index + match[0].length
    const next = readName(text, to)
    const comma = match[0].trim() === ','
    if (char === ';' || (next !== null && beginsPerson(text, cuts.at(-1)?.[1] ?? 0, index, comma, next)))
      cuts.push([index, to])
    if (cuts.at(-1)?.[0] === index) index = to - 1
  }
  return cuts
}

function pieces(text: string): string[] {
  const result: string[] = []
  let from = 0
  for (const [at, to] of cutPoints(text)) {
    result.push(text.slice(from, at))
    from = to
  }
  result.push(text.slice(from))
  return result.map((piece) => piece.trim()).filter((piece) => piece !== '' && !JOINERS.test(` ${piece} `))
}

function isBareName(text: string): boolean {
  const name = readName(text.trim(), 0)
  return name !== null && name.next === text.trim().length
}

/** A piece that is no person belongs to the words of the one before: "Ministry of Culture and Sport". */
function glue(text: string, trust: Trust): string[] | null {
  const parts = pieces(text)
  const glued: string[] = []
  let end = 0
  for (const part of parts) {
    const at = text.indexOf(part, end)
    const separator = text.slice(end, at)
    const last = glued.at(-1)
    const person =
      separator.includes(';') ||
      readPerson(part, trust) !== null ||
      (last?.endsWith(')') === true && isBareName(part))
    // "Moderatorin, Frau A B": an office waits for its name.
    if (person && last !== undefined && separator.trim() === ',' && isOffice(last))
      glued[glued.length - 1] = last + separator + part
    else if (person || last === undefined) glued.push(part)
    else glued[glued.length - 1] = last + separator + part
    end = at + part.length
  }
  return glued.length === 0 ? null : glued
}

/** `ABC/DE/FGHIJ`, `KLM & NO`: bodies by their initials alone. */
export function readAcronyms(text: string): PersonMention[] | null {
  const parts = text.split(/\s*[/&,;+]\s*|\s+(?:and|und|et|y|e)\s+/u).filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 8) return null
  if (!parts.every((part) => /^(?:[\p{Lu}][\p{Lu}\d-]{1,7}|All|Alle|Tous|Todos|Tutti)$/u.test(part)))
    return null
  return parts.map(readBody)
}

/**
 * Reads words that hold only people, one or several: `Ms A B, Mayor of C; Mr D E and F G`. Null when they hold
 * something else.
 */
export function readPeople(source: string, trust: Trust): PersonMention[] | null {
  const text = source.trim().replace(/[\s.,;]+$/u, (end) => (/\b\p{Lu}\.$/u.test(source.trim()) ? end : ''))
  if (text === '' || text.length > 1_500) return null
  if (isCollective(text)) return [readBody(text)]
  const parts = glue(text, trust)
  if (parts === null) return null
  const people: PersonMention[] = []
  // Beside a name that is sure, another bare name is one too: "Iñaki Ruiz, Carmen Soto".
  const sure = parts.length > 1 && parts.some((part) => readPerson(part, 'any') !== null)
  for (const part of parts) {
    const person =
      readPerson(part, sure && isBareName(part) ? 'labelled' : trust) ??
      (isCollective(part) || (trust === 'labelled' && people.length > 0) ? readBody(part) : null)
    if (person === null) return null
    people.push(person)
  }
  return people
}

/** "King, Ada" as directories write a person. */
function surnameFirst(text: string): PersonMention | null {
  const match = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.]*)?)$/u.exec(text.trim())
  const [, surname = '', given = ''] = match ?? []
  if (match === null || !isGivenName(given.split(' ')[0] ?? '') || isGivenName(surname)) return null
  return { ...readBody(text.trim()), name: `${given} ${surname}` }
}

/** "Anna", "Anna & Tom", "Tom + Ida": colleagues by one name each. */
function firstNames(text: string): PersonMention[] | null {
  const parts = text.trim().split(/\s*[,/&+]\s*|\s(?:and|und|et|y|e)\s/u)
  if (parts.length < 2 || parts.length > 8) return null
  return parts.every((part) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(part) && !isAgendaWord(part))
    ? parts.map(readBody)
    : null
}

/** People where a label says so; whoever cannot be read as a person is a body that speaks. */
export function readLabelled(text: string): PersonMention[] {
  const people = readPeople(text, 'labelled') ?? readAcronyms(text.trim().replace(/[.,;]+$/, ''))
  if (people !== null) return people
  if (text.includes(';')) return text.split(';').flatMap(readLabelled)
  const turned = surnameFirst(text)
  if (turned !== null) return [turned]
  const short = firstNames(text)
  if (short !== null) return short
  const body = readBody(text.trim().replace(/^[\s:–—-]+/u, ''))
  return body.raw === '' || isCountry(body.raw) ? [] : [body]
}

/** A line that begins with the word of a body: "Ayuntamiento de Linz". */
export function isBodyLine(text: string): boolean {
  const words = text.split(/\s+/)
  const first = words[0] ?? ''
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    /^\p{Lu}/u.test(first) &&
    isOrgWord(first) &&
    !/[.:?!]$/.test(text)
  )
}
