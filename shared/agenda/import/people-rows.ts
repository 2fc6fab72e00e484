import { type Build, warn } from './build.ts'
import { takeDuration } from './durations.ts'
import { readHonorific, readName } from './names.ts'
import { readBody, readPerson } from './people.ts'
import { isBodyLine, readPeople } from './people-list.ts'
import type { PersonMention, ReadItem } from './reading.ts'
import { readOffice } from './speech.ts'
import { takeStatus } from './status.ts'
import { isDiscussion, isOrgWord, isRoleWord } from './vocabulary.ts'
import { levelOf, type Row } from './wrap.ts'

const BY = /^(?:by|von|par|por|da|presented by|présenté par)\s+/iu
const MODERATES =
  /(?:^|[(,–-]\s?)(?:co-)?(?:moderator(?:in)?|moderation|moderat(?:ore|rice)|mod[ée]rat(?:eur|rice)|moderador[ae]?|modera|moderiert|facilitator|facilitat(?:eur|rice)|animat(?:eur|rice))\)?(?=$|[\s,)–-])/iu

/** People of an item; who is printed as "(moderator)" among the speakers moderates. */
export function seatPeople(item: ReadItem, people: readonly PersonMention[]): void {
  for (const person of people) {
    const said = person.role ?? person.affiliation ?? ''
    if (!MODERATES.test(said)) item.speakers.push(person)
    else
      item.moderators.push({
        ...person,
        role: person.role?.replace(/^\([^()]{1,30}\)\s?[–-]\s?/u, '') ?? null,
      })
  }
}

export function addPeople(
  build: Build,
  row: Row,
  item: ReadItem,
  kind: 'speakers' | 'moderators',
  people: readonly PersonMention[],
): void {
  if (kind === 'moderators') item.moderators.push(...people)
  else seatPeople(item, people)
  build.mentions += people.length
  build.peopleRow = { row: build.row, level: levelOf(row), host: item, last: people.at(-1) ?? null }
  for (const person of people) {
    const bare = person.honorific === null && person.role === null && person.affiliation === null
    if (bare && person.name.split(' ').length > 4)
      warn(build, row.number, 'person-uncertain', { name: person.name })
  }
}

/** A line of people straight under an untimed talk at the same depth belongs to that talk, and so do the next ones. */
export function nearestHost(build: Build, row: Row, host: ReadItem, labelled: boolean): ReadItem {
  const child = host.children.at(-1)
  if (child === undefined || row.bullet) return host
  const goesOn = build.peopleRow?.host === child && build.peopleRow.row === build.row - 1 && !row.afterBlank
  if (goesOn) return child
  if (child.line !== build.rowLineBefore) return host
  return labelled || (!isDiscussion(child.title) && child.speakers.length === 0) ? child : host
}

/** Bullets just above a person that hold a name in shape only were people too. */
function takeBackPeople(build: Build, host: ReadItem, level: number): void {
  const back: PersonMention[] = []
  while (build.path.length === 1 || level <= (build.path.at(-1)?.level ?? 0)) {
    const child = host.children.at(-1)
    if (
      child === undefined ||
      child.line < build.rowLineBefore - 3 ||
      child.start !== null ||
      child.durationMin !== undefined
    )
      break
    const plain =
      child.speakers.length + child.moderators.length + child.notes.length + child.children.length === 0
    const people = plain ? readPeople(child.title, 'labelled') : null
    if (people === null || /[?!:]/.test(child.title)) break
    host.children.pop()
    back.unshift(...people)
  }
  seatPeople(host, back)
}

/** "A B — How cities learn to share": after the dash stands a talk, not the body of the person. */
function isTalk(text: string): boolean {
  const after = /\s[–—-]\s([^–—]{12,300})$/u.exec(text)?.[1]
  if (after === undefined || after.includes(',') || after.split(' ').length < 5) return false
  return (
    !after.split(' ').some((word) => isOrgWord(word) || isRoleWord(word)) &&
    (after.match(/\s\p{Ll}{3,}/gu)?.length ?? 0) >= 2
  )
}

function isBody(row: Row): boolean {
  if (/^n\.\s?n\.$/i.test(row.text)) return true
  const { status, rest } = takeStatus(row.text)
  return (
    (row.bullet && isBodyLine(rest)) ||
    (status !== 'expected' && rest.length < 120 && row.text.length > rest.length + 3)
  )
}

/** "Vrim Oklo (Code Lab)": a name in shape, and who that is. */
function isShapedLikePerson(text: string): boolean {
  const found = readName(text, 0)
  if (found === null || found.name.split(' ').length > 4) return false
  return /^(?:\s\([^()]{2,80}\)$|,\s\p{L}|\s[–—-]\s\p{Lu})/u.test(text.slice(found.next))
}

export function readPeopleRow(build: Build, row: Row, host: ReadItem): boolean {
  if (row.bullet && takeDuration(row.text, true).minutes !== null) return false
  if (isTalk(row.text)) return false
  const words = row.text.replace(/^\((.{3,300})\)$/u, '$1').replace(BY, '')
  const level = levelOf(row)
  const beside = build.peopleRow?.row === build.row - 1 && build.peopleRow.level === level
  const run = beside && (row.bullet || (!row.afterBlank && isShapedLikePerson(row.text)))
  const trusted = words !== row.text || run ? 'labelled' : 'any'
  const people =
    readPeople(words, trusted) ??
    (isBody(row) ? [readBody(row.text)] : null) ??
    (run && row.bullet ? readOffice(row.text) : null)
  if (people === null || host.title === '') return false
  if (row.bullet) takeBackPeople(build, host, level)
  addPeople(build, row, nearestHost(build, row, host, false), 'speakers', people)
  return true
}

/** A time over a person: who speaks then stands above what about, or names the item alone. */
export function readPeopleFirst(build: Build, row: Row, host: ReadItem): boolean {
  if (host.speakers.length > 8 || row.text.length > 200 || isTalk(row.text) || isDiscussion(row.text))
    return false
  const people = readPeople(row.text, 'any')
  if (
    people === null ||
    people.some((person) => person.name === person.raw && person.name.split(' ').length > 4)
  )
    return false
  addPeople(build, row, host, 'speakers', people)
  return true
}

/** Words that say who the person on the line above is: in brackets, an office, or the name of a body. */
function saysWho(text: string, person: PersonMention): boolean {
  if (text.length > 200 || /[?!:]$/.test(text) || isDiscussion(text)) return false
  if (text.startsWith('(')) return person.role === null || person.affiliation === null
  if (person.affiliation !== null || takeDuration(text, true).minutes !== null) return false
  if (readHonorific(text, 0) !== null && readName(text, 0) !== null) return false
  const [first = '', second = ''] = text.split(/[\s,]+/)
  if (person.role !== null) return isOrgWord(first)
  if (readName(text, 0) !== null && !isRoleWord(first) && !isOrgWord(first)) return false
  return (
    isRoleWord(first) ||
    isOrgWord(first) ||
    (/^\p{Lu}/u.test(first) && (isRoleWord(second) || isOrgWord(second)))
  )
}

/** "Dr Ada King" on one line, "Head of Unit, City of Linz" on the next. */
export function readOfficeRow(build: Build, row: Row): boolean {
  const before = build.peopleRow
  const person = before?.last
  if (person == null || before?.row !== build.row - 1 || row.bullet || row.afterBlank || row.heading > 0)
    return false
  if (!saysWho(row.text, person)) return false
  const bracketed = row.text.startsWith('(')
  const words = bracketed && !row.text.includes(')') ? row.text.slice(1) : row.text
  const raw = words.startsWith('(') ? `${person.raw} ${words}` : `${person.raw}, ${words}`
  const fuller = readPerson(raw, 'labelled')
  if (fuller === null || fuller.name !== person.name) return false
  Object.assign(person, { ...fuller, status: fuller.status === 'expected' ? person.status : fuller.status })
  build.peopleRow = { ...before, row: build.row }
  return true
}
