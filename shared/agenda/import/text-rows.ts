import { addChild, type Build, hostOf, newItem, warn, warnRow } from './build.ts'
import { takeDuration } from './durations.ts'
import { readLabel } from './labels.ts'
import { readBody } from './people.ts'
import { isBodyLine, readLabelled, readPeople } from './people-list.ts'
import type { PersonMention, ReadItem } from './reading.ts'
import { AFTERWARDS, isGroupTitle } from './sections.ts'
import { takeStatus } from './status.ts'
import { splitTitle } from './titles.ts'
import { isAgendaWord, isDiscussion, isOrgWord, isRoleWord } from './vocabulary.ts'
import { levelOf, type Row } from './wrap.ts'

const BY = /^(?:by|von|par|por|da|presented by|présenté par)\s+/iu

/** Fills an item from the words that follow its time: title, people, duration, links. */
export function fillItem(item: ReadItem, words: string, row: Row): void {
  const { minutes, rest, limit } = takeDuration(words, row.bullet || item.start === null)
  if (minutes !== null) item.durationMin = minutes
  if (limit !== null) item.notes.push(limit)
  item.notes.push(...row.links)
  const split = splitTitle(rest, item.start === null && row.bullet)
  item.title = split.title
  item.speakers.push(...split.speakers)
  item.moderators.push(...split.moderators)
}

function addPeople(build: Build, row: Row, list: PersonMention[], people: readonly PersonMention[]): void {
  list.push(...people)
  build.mentions += people.length
  for (const person of people) {
    if (
      person.honorific === null &&
      person.role === null &&
      person.affiliation === null &&
      person.name.split(' ').length > 4
    ) {
      warn(build, row.number, 'person-uncertain', { name: person.name })
    }
  }
}

/** A line of people straight under an untimed talk at the same depth belongs to that talk. */
function nearestHost(build: Build, row: Row, host: ReadItem, labelled: boolean): ReadItem {
  const children = host.children
  const child = children.at(-1)
  if (child === undefined || row.bullet || child.line !== build.rowLineBefore) return host
  return labelled || (!isDiscussion(child.title) && child.speakers.length === 0) ? child : host
}

function readLabelRow(build: Build, row: Row, host: ReadItem): boolean {
  const label = readLabel(row.text)
  if (label === null || row.text.length > 400) return false
  if (label.kind !== 'speakers' && label.kind !== 'moderators') {
    if (label.kind === 'title' || (label.kind === 'time' && host.title === '')) return false
    host.notes.push(row.text)
    return true
  }
  if (label.loose && (row.bullet ? false : host.title === '')) return false
  if (label.rest === '') {
    if (host.title === '') return false
    build.labelled = { kind: label.kind, level: levelOf(row), row: build.row, bullet: row.bullet }
    host.notes.push(row.text)
    return true
  }
  const withOthers = /,?\s(?:avec|with|mit|con|com)\s?:?$/iu.exec(label.rest)
  if (withOthers !== null) label.rest = label.rest.slice(0, withOthers.index)
  const open = label.loose || (label.kind === 'speakers' && host.title === '')
  const people = open ? readPeople(label.rest, 'any') : readLabelled(label.rest)
  if (
    people === null ||
    (people.length === 0 && label.loose) ||
    (/^panel/i.test(row.text) && readPeople(label.rest, 'any') === null)
  )
    return false
  const target = nearestHost(build, row, host, true)
  if (people.length === 0) target.notes.push(row.text)
  addPeople(build, row, label.kind === 'moderators' ? target.moderators : target.speakers, people)
  build.labelled =
    withOthers === null ? null : { kind: 'speakers', level: levelOf(row), row: build.row, bullet: row.bullet }
  return true
}

function readUnderLabel(build: Build, row: Row, host: ReadItem): boolean {
  const labelled = build.labelled
  if (labelled === null) return false
  const level = levelOf(row)
  const under =
    level > labelled.level || (row.bullet === labelled.bullet && level === labelled.level && !row.afterBlank)
  if (!under) {
    build.labelled = null
    return false
  }
  const people = readPeople(row.text, 'labelled') ?? (row.bullet ? readLabelled(row.text) : null)
  if (people === null) {
    build.labelled = null
    return false
  }
  addPeople(build, row, labelled.kind === 'moderators' ? host.moderators : host.speakers, people)
  return true
}

function readPeopleRow(build: Build, row: Row, host: ReadItem): boolean {
  if (row.bullet && takeDuration(row.text, true).minutes !== null) return false
  if (isTalk(row.text)) return false
  const words = row.text.replace(BY, '')
  const level = levelOf(row)
  const run = row.bullet && build.peopleRow?.row === build.row - 1 && build.peopleRow.level === level
  const trusted = words !== row.text || run ? 'labelled' : 'any'
  const people = readPeople(words, trusted) ?? (isBody(row) ? [readBody(row.text)] : null)
  if (people === null || host.title === '') return false
  if (row.bullet) takeBackPeople(build, host, level)
  addPeople(build, row, nearestHost(build, row, host, false).speakers, people)
  build.peopleRow = { row: build.row, level }
  return true
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
  host.speakers.push(...back)
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

/** "Danach Empfang" has no clock time but a place of its own: beside the item above, not inside it. */
function readAfterwards(build: Build, row: Row): boolean {
  const match = AFTERWARDS.exec(row.text)
  if (match === null || build.untimed || row.text.length > 120) return false
  const item = newItem(build, row.number)
  fillItem(item, row.text.slice(match[0].length), row)
  const siblings = build.stack.at(-2)?.item.children ?? build.items
  siblings.push(item)
  build.path = [{ item, level: levelOf(row), row: build.row }]
  warn(build, row.number, 'no-clock-time')
  return true
}

/** "Keynote address" above a line of people is a part of the item; a remark is not. */
function isTalkTitle(build: Build, row: Row): boolean {
  const next = build.next
  if (
    next === null ||
    next.time !== null ||
    next.row.prose ||
    row.text.length > 100 ||
    /[.?!:]$/.test(row.text)
  )
    return false
  return isAgendaWord(row.text.split(' ')[0] ?? '') && readPeople(next.row.text, 'any') !== null
}

function isChild(build: Build, row: Row): boolean {
  if (row.text.length > 240) return false
  if (row.bullet) return true
  if (isDiscussion(row.text) || isGroupTitle(row.text) || isTalkTitle(build, row)) return true
  if (/[.!?]$/.test(row.text) && row.text.length > 60) return false
  const { minutes, rest } = takeDuration(row.text, true)
  const split = splitTitle(rest)
  return (
    minutes !== null ||
    (split.speakers.length > 0 && !build.untimed && split.title !== row.text && split.title.length < 200)
  )
}

/** Reads a row without a time: people, a part of the item above, its title, or a note. */
export function addText(build: Build, row: Row): void {
  const host = hostOf(build, row)
  if (host === null) {
    warnRow(build, row, 'heading', { text: row.text.slice(0, 120) })
    return
  }
  if (row.prose) {
    host.notes.push(row.text)
    warnRow(build, row, 'line-too-long')
    return
  }
  const root = build.untimed && build.path.length === 1
  if (!root) {
    if (readUnderLabel(build, row, host) || readLabelRow(build, row, host)) return
    if (host.title === '') {
      fillItem(host, row.text, row)
      return
    }
    if (readAfterwards(build, row) || readPeopleRow(build, row, host)) return
  }
  if (isChild(build, row)) {
    fillItem(addChild(build, host, row), row.text.replace(/[:\s]+$/, ''), row)
    return
  }
  host.notes.push(row.text, ...row.links)
  if (root) warnRow(build, row, 'heading', { text: row.text.slice(0, 120) })
  else if (!row.emphasised) warn(build, row.number, 'not-understood', { text: row.text.slice(0, 120) })
}
