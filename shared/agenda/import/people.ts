import { isCountry } from './countries.ts'
import { type FoundName, readName } from './names.ts'
import { readOfficeFirst } from './office-first.ts'
import type { PersonMention } from './reading.ts'
import { takeStatus } from './status.ts'
import { isGroupWord, isOrgWord, isRepresentative, isRoleWord } from './vocabulary.ts'

const EDGE = /^[\s,;:–—|/-]+/u
/** What may follow a name: nothing, a comma, a dash, a bracket, a stop, a bar. */
const AFTER_NAME = /^(?:$|\s*[,;(|[/]|\s*\.(?:\s|$)|\s+[-–—]\s|\s*[–—]|\s*@)/u

const SHORT_FORMS =
  /(?:^|[\s(])(?:stellv|stv|sec|gen|dep|dept|dir|univ|inst|dipl|prof|assoc|ass|asst|sez|resp|pres|adj|fmr|hon|attn|nat|int|reg|\p{L}{1,2}|(?:\p{L}\.)+\p{L})$/iu

/** "King. Alcaldesa. Comarca" are three parts; "stellv. Vorsitzende", "a.D. der Stadt" and "«G. Weller" are one. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== ' ' || /\p{Ll}/u.test(text.charAt(at + 2))) return false
  return !SHORT_FORMS.test(text.slice(Math.max(0, at - 12), at).replace(/[«“„"]/g, ' '))
}

/** Commas outside brackets. */
function splitCommas(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (
      (char === ',' || (char === '.' && index - from > 3 && endsSentence(text, index))) &&
      depth === 0
    ) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function takeCountry(text: string): { country: string | null; rest: string } {
  const bracket = /\(([^()]{2,40})\)/u.exec(text)
  const inside = bracket?.[1]?.trim()
  if (bracket !== null && inside !== undefined) {
    const last = inside.split(',').at(-1)?.trim() ?? ''
    if (isCountry(last)) {
      const whole = bracket.index + bracket[0].length >= text.trimEnd().length - 1
      const before = inside === last ? '' : ` (${inside.slice(0, inside.lastIndexOf(',')).trim()})`
      // A country inside a role, "Member (Germany) of …", stays in the role too.
      return { country: last, rest: whole ? `${text.slice(0, bracket.index).trim()}${before}` : text }
    }
  }
  const pieces = splitCommas(text)
  const last = pieces.at(-1)?.replace(/\.$/, '') ?? ''
  if (last !== '' && isCountry(last)) return { country: last, rest: pieces.slice(0, -1).join(', ') }
  const first = pieces[0] ?? ''
  if (pieces.length > 1 && isCountry(first)) return { country: first, rest: pieces.slice(1).join(', ') }
  return { country: null, rest: text }
}

const hasRole = (text: string): boolean => text.split(/[\s/]+/).some(isRoleWord)
const OF = /\s(?:of(?: the)?|de la|de l['’]|del|de|du|der|des|della|dell['’]|di|do|da)\s*(?=\p{Lu})/u

/** "Mayor of Stavanger" holds the body in the role; so does "Member … of the Advisory Committee". */
function bodyInside(role: string): string | null {
  const match = OF.exec(role)
  if (match === null) return null
  const body = role.slice(match.index + match[0].length)
  const first = role.split(/\s/)[0] ?? ''
  return /^(?:mayor|president|member|maire|alcalde|sindac|b[üu]rgermeister|presidente|vice|membre|miembro|mitglied)/iu.test(
    first,
  )
    ? body
    : null
}

function roleAndBody(text: string): { role: string | null; affiliation: string | null } {
  const clean = text
    .replace(EDGE, '')
    .replace(/[\s,;.]+$/u, '')
    .trim()
  if (clean === '') return { role: null, affiliation: null }
  const bracket = /^\(([^()]{1,160})\)$/u.exec(clean)
  const pieces = splitCommas(bracket?.[1] ?? clean)
  const first = pieces[0] ?? ''
  const rest = pieces.slice(1)
  if (!hasRole(first)) {
    if (rest.length > 0 && hasRole(rest.at(-1) ?? ''))
      return { role: rest.at(-1) ?? null, affiliation: [first, ...rest.slice(0, -1)].join(', ') }
    return pieces.length === 1 && /^(?:state council|conseil d)/i.test(first)
      ? { role: first, affiliation: first }
      : { role: null, affiliation: pieces.join(', ') }
  }
  const more = rest.findIndex((piece) => !hasRole(piece) || isOrgWord(piece.split(' ')[0] ?? ''))
  if (rest.length === 0 || more < 0) return { role: pieces.join(', '), affiliation: bodyInside(first) }
  return { role: [first, ...rest.slice(0, more)].join(', '), affiliation: rest.slice(more).join(', ') }
}

function mention(
  raw: string,
  found: FoundName,
  after: string,
  status: PersonMention['status'],
): PersonMention {
  const { country, rest } = takeCountry(after.replace(EDGE, '').replace(/^\.\s/, ''))
  return { raw, honorific: found.honorific, name: found.name, ...roleAndBody(rest), country, status }
}

/** A body that speaks without naming a person: `Representative from X`, `Federación Española …`, `JRC`. */
export function readBody(text: string): PersonMention {
  const { status, rest } = takeStatus(text)
  const raw = rest.replace(/[\s,;]+$/u, '')
  return { raw, honorific: null, name: raw, role: null, affiliation: null, country: null, status }
}

export type Trust = 'any' | 'labelled'

/**
 * Reads one person from words that hold nothing else.
 * @param trust `labelled` where the place says that people stand here ("Moderator:", "by", a speakers' column)
 */
export function readPerson(text: string, trust: Trust): PersonMention | null {
  const { status, rest } = takeStatus(text)
  const raw = rest.replace(EDGE, '').replace(/[\s,;]+$/u, '')
  if (raw === '' || raw.length > 400) return null
  const found = readName(raw, 0)
  const office = found === null || found.confidence === 1 ? readOfficeFirst(raw) : null
  if (office !== null && AFTER_NAME.test(raw.slice(office.found.next)))
    return { ...mention(raw, office.found, raw.slice(office.found.next), status), role: office.office }
  if (found === null) return status !== 'expected' && trust === 'labelled' ? readBody(text) : null
  const after = raw.slice(found.next)
  const firstAfter = after.trim().split(/\s/)[0] ?? ''
  const roleFollows =
    found.confidence > 1 &&
    after.startsWith(' ') &&
    (isRoleWord(firstAfter) ||
      (/^\p{Lu}/u.test(firstAfter) &&
        (isOrgWord(firstAfter) || /^(?:\p{Lu}{2,6}|\p{Lu}\p{L}+\d{1,3})$/u.test(firstAfter))))
  if (
    !AFTER_NAME.test(after) &&
    !roleFollows &&
    !(found.honorific !== null && /^\s\p{L}/u.test(after) && trust === 'labelled')
  )
    return null
  const person = mention(raw, found, after, status)
  if (found.confidence > 1 || trust === 'labelled' || status !== 'expected') return person
  if (person.country !== null || (person.role !== null && after !== '')) return person
  if (after !== '' && after.trim().replace(EDGE, '').split(/\s+/).some(isOrgWord)) return person
  return /^\s*(?:,|\()\s*\p{Lu}{2,6}\)?$/u.test(after) ? person : null
}

/** `All`, `PC Chairs`, `Secretariat`, `Representative from X`. */
export function isCollective(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (/[()\d:]/.test(text)) return isRepresentative(text)
  return isRepresentative(text) || (words.length <= 2 && isGroupWord(words.at(-1) ?? ''))
}
