import { fold, wordSet } from './fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isAgendaWord, isOrgWord, isRoleWord } from './vocabulary.ts'

/** A name at the start of a text, and how sure it is. */
export interface FoundName {
  honorific: string | null
  name: string
  /** Position after the name. */
  next: number
  /** 3: an honorific; 2: a known given name; 1: only the shape of a name. */
  confidence: 1 | 2 | 3
}

const TITLES =
  'mr|mrs|ms|miss|mx|mister|dr|drs|prof|proff|professor|cllr|councillor|sir|dame|lord|lady|hon|rt|h\\.e|his excellency|her excellency|he|rev|m|mm|mme|mmes|mlle|mlles|monsieur|madame|me|maître|pr|s\\.e|s\\.e\\.m|s\\.e\\.mme|herr|herrn|frau|fr|hr|dipl|ing|mag|univ|sr|sra|srta|señor|señora|don|doña|d|dª|dña|dn|dra|excmo|excma|ilmo|ilma|sig|sig\\.ra|sigra|signor|signora|dott|dott\\.ssa|dottssa|dssa|prof\\.ssa|proff\\.ssa|profssa|professoressa|on|avv|arch|geom|exmo|exma|senhor|senhora|dona|eng|engª|arq|lic|amb|ambassador|mayor|deputy mayor|minister|senator|commissioner|governor|councilmember|councilman|councilwoman|judge|gen|col|mp|mep|ob|obm|dr\\.in|prof\\.in|mag\\.a|mdb|mdl|the hon|the honourable|the rt hon|lord mayor|oberbürgermeister|oberbürgermeisterin|bürgermeister|bürgermeisterin|landrat|landrätin|stadtrat|stadträtin|staatsminister|staatsministerin|staatssekretär|staatssekretärin|alcalde|alcaldesa|concejal|concejala|sindaco|sindaca|vicesindaco|vice sindaco|vice-sindaco|assessore|assessora|vereador|vereadora|fra|sor|padre|pater|pfarrer|pastor|imam|rabbi'
/** Titles that are words or letters of their own: believed only with their full stop, or in capitals. */
const NEEDS_STOP = wordSet(
  'm d he me on fr hr ing mag arch eng amb gen col hon rev don lic arq pr mm sr rt univ dipl geom avv dn fra sor',
)
const LONGEST_FIRST = TITLES.split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')
const HONORIFIC = new RegExp(`(?:${LONGEST_FIRST})(\\.,(?=\\s)|\\.|ª|º)?(?![\\d-])\\s*`, 'iuy')
/** Offices used as a form of address: the words after them must look like a name. */
const OFFICE =
  /^(?:deputy |lord )?(?:mayor|minister|senator|commissioner|governor|council|ambassador|judge|(?:ober)?b[üu]rgermeister|landr[aä]t|stadtr[aä]t|staats|alcalde|concejal|(?:vice[ -]?)?sindac|assessor|vereador|maire|pr[ée]fet|pm|mep?|mdb|mdl|obm?$|obm?\s)/i
const DEGREE = /(?:h\.\s?c\.|rer\.\s?\p{L}{2,4}\.|phil\.|jur\.|med\.|Ph\.?D\.?|habil\.|-Ing\.)\s+/iuy
const PARTICLES = wordSet(
  'de del della dello dei degli delle di da do dos das du des van von der den ten ter zu zur la le lo el al ul bin ben ibn y e i af av dal san santa vom zum het',
)
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}'’.\-‐‑]*/uy

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads `Ms`, `Prof. Dr.`, `Sr. D.`, `H.E. Mr` at a position. */
export function readHonorific(text: string, from: number): { text: string; next: number } | null {
  let next = from
  for (let round = 0; round < 4; round++) {
    const match = stick(HONORIFIC, text, next) ?? (next > from ? stick(DEGREE, text, next) : null)
    if (match === null || match[0].trim() === '') break
    // The flag for capitals and small letters alike hides where a longer word begins: "Dragan" is no "Dr".
    if (/^\p{L}/u.test(text.slice(next + match[0].length)) && !/[.ªº\s]$/.test(match[0])) break
    if (/\.$/.test(match[0]) && /^\p{Ll}/u.test(text.slice(next + match[0].length)) && !/\s$/.test(match[0]))
      break
    const word = fold(match[0].trim().replace(/(?:[.ªº]|\.,)$/, ''))
    const capital = /^\p{Lu}/u.test(match[0])
    if (!capital && !/[.]/.test(match[0])) break
    if (!capital && next === from && !/^(?:sig|prof|dott|dr|ing|avv|on)/i.test(match[0])) break
    const stop = match[0].includes('.') || match[0].includes('ª') || match[0].includes('º')
    if (NEEDS_STOP.has(word) && !stop) break
    next += match[0].length
  }
  return next === from ? null : { text: text.slice(from, next).trim().replace(/,$/, ''), next }
}

function isCapitalised(token: string): boolean {
  return /^(?:[dl]['’]|al-|el-|dell['’]|O['’])?\p{Lu}/u.test(token)
}

const isInitial = (token: string): boolean => /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(token)
const isAcronym = (token: string): boolean => token.length <= 6 && /^[\p{Lu}-]{2,6}$/u.test(token)

interface Token {
  text: string
  end: number
}

/** Takes the words that can belong to a name; stops at a comma, a bracket, a lower-case word, a full stop. */
function nameTokens(text: string, from: number, trusted: boolean): Token[] {
  const tokens: Token[] = []
  let at = from
  while (tokens.length < 8) {
    const match = stick(TOKEN, text, at)
    if (match === null) break
    const word = match[0]
    const particle = PARTICLES.has(fold(word)) && (tokens.length > 0 || /^\p{Lu}/u.test(word))
    if (!isCapitalised(word) && !particle) break
    const suffix = /^(?:Jr|Sr|St|Sta|Ma|Mª|Fco)\.$/.test(word)
    const stop = word.endsWith('.') && !isInitial(word) && !suffix
    const bare = stop ? word.slice(0, -1) : word
    // "James Dean," is a surname; "James Dean of Studies" is not.
    const closes = tokens.length === 1 && /^\s*(?:$|[,;(])/.test(text.slice(at + word.length))
    if (
      tokens.length > 0 &&
      !trusted &&
      (isAgendaWord(bare) || isRoleWord(bare)) &&
      !(closes && isRoleWord(bare) && isGivenName(tokens[0]?.text ?? ''))
    )
      break
    if (tokens.length > 1 && /^\d/.test(text.slice(at + word.length))) break
    if (tokens.length > 1 && (isRoleWord(bare) || isOrgWord(bare))) break
    tokens.push({ text: bare, end: at + bare.length })
    at += word.length
    if (stop) break
    const gap = text.slice(at, at + 2)
    if (!gap.startsWith(' ')) break
    at += 1
  }
  while (
    tokens.length > 0 &&
    PARTICLES.has(fold(tokens.at(-1)?.text ?? '')) &&
    !/^\p{Lu}/u.test(tokens.at(-1)?.text ?? '')
  )
    tokens.pop()
  return tokens
}

function parts(word: string): string[] {
  return fold(word).split(/[-‐‑.'’]/)
}

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(fold(word)) || parts(word).some((part) => part.length > 2 && GIVEN_NAMES.has(part))
}

/** An acronym after two plain words is a body: "Ada King XYZ". */
function withoutAcronym(tokens: Token[]): Token[] {
  const last = tokens.at(-1)
  if (tokens.length < 3 || last === undefined || !isAcronym(last.text) || isInitial(last.text)) return tokens
  return tokens.slice(0, -1).some((token) => isAcronym(token.text)) ? tokens : tokens.slice(0, -1)
}

/** Reads a person's name at a position; null when what stands there cannot be one. */
export function readName(text: string, from: number): FoundName | null {
  const honorific = readHonorific(text, from)
  const start = honorific?.next ?? from
  let tokens = nameTokens(text, start, honorific !== null && !OFFICE.test(honorific.text))
  if (honorific === null) tokens = withoutAcronym(tokens)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  const capitals = tokens.filter((token) => isCapitalised(token.text))
  const name = text.slice(start, last.end)
  if (
    honorific !== null &&
    OFFICE.test(honorific.text) &&
    (isAgendaWord(first.text) || isRoleWord(first.text))
  )
    return null
  if (honorific !== null) return { honorific: honorific.text, name, next: last.end, confidence: 3 }
  if (capitals.length < 2 || tokens.length > 7) return null
  if (isAgendaWord(first.text) && !isGivenName(first.text)) return null
  if (isRoleWord(first.text) && !isGivenName(first.text)) return null
  if (tokens.every((token) => isAcronym(token.text))) return null
  const given = tokens
    .slice(0, 3)
    .some(
      (token, index) => (index === 0 || first.text === first.text.toUpperCase()) && isGivenName(token.text),
    )
  // "Reading from Ada King": the first word is no part of the name.
  const [second, third] = [tokens[1], tokens[2]]
  if (
    second !== undefined &&
    third !== undefined &&
    !isGivenName(first.text) &&
    PARTICLES.has(fold(second.text)) &&
    isGivenName(third.text)
  )
    return null
  if (given) return { honorific: null, name, next: last.end, confidence: 2 }
  if (isInitial(first.text)) return { honorific: null, name, next: last.end, confidence: 2 }
  return capitals.length > 4 ? null : { honorific: null, name, next: last.end, confidence: 1 }
}
