import { addChild, type Build, hostOf, newItem, warn, warnRow } from './build.ts'
import { takeDuration } from './durations.ts'
import { readLabel } from './labels.ts'
import { readLabelled, readPeople } from './people-list.ts'
import {
  addPeople,
  nearestHost,
  readOfficeRow,
  readPeopleFirst,
  readPeopleRow,
  seatPeople,
} from './people-rows.ts'
import type { ReadItem } from './reading.ts'
import { AFTERWARDS, isGroupTitle, isRoom, namesRoom } from './sections.ts'
import { isStatusAlone } from './status.ts'
import { splitTitle } from './titles.ts'
import { isAgendaWord, isDiscussion, isOrgWord } from './vocabulary.ts'
import { levelOf, type Row } from './wrap.ts'

/** Where a time stands beside a room alone, the title is on the line below. */
export function takeRoom(item: ReadItem, next: { row: Row; time: unknown } | null): void {
  if (!isRoom(item.title) || next === null || next.time !== null) return
  if (next.row.bullet || next.row.rule || next.row.prose || readLabel(next.row.text) !== null) return
  item.notes.push(item.title)
  item.title = ''
}

/** Fills an item from the words that follow its time: title, people, duration, links. */
export function fillItem(item: ReadItem, words: string, row: Row): void {
  const { minutes, rest, limit } = takeDuration(words, row.bullet || item.start === null)
  if (minutes !== null) item.durationMin = minutes
  if (limit !== null) item.notes.push(limit)
  item.notes.push(...row.links)
  const split = splitTitle(rest, item.start === null && row.bullet)
  item.title = split.title.replace(/\s(?:con|avec|mit|with|com)$/iu, '')
  seatPeople(item, split.speakers)
  item.moderators.push(...split.moderators)
}

/** "Panel: Ms A B, City of C; D E" names who sits on it; "Panel: Housing in cities" is a title. */
function isPanelOfPeople(words: string): boolean {
  if (readPeople(words, 'any') !== null) return true
  return words.includes(';') && words.split(';').some((part) => readPeople(part, 'any') !== null)
}

/** "Room 2 – Moderator: Ms A B", "Round table chaired by Ms A B": where or how the item above is held, and by whom. */
function readFormatRow(build: Build, row: Row, host: ReadItem): boolean {
  if (row.bullet || row.text.length > 200) return false
  const split = splitTitle(row.text)
  if (
    split.speakers.length + split.moderators.length === 0 ||
    (!isRoom(split.title) && split.moderators.length === 0)
  )
    return false
  const target = nearestHost(build, row, host, true)
  target.notes.push(split.title)
  addPeople(build, row, target, 'speakers', split.speakers)
  if (split.moderators.length > 0) addPeople(build, row, target, 'moderators', split.moderators)
  return true
}

function readLabelRow(build: Build, row: Row, host: ReadItem): boolean {
  const label = readLabel(row.text)
  if (label === null || row.text.length > 400) return false
  if (label.kind !== 'speakers' && label.kind !== 'moderators') {
    if (label.kind === 'title' && build.labelledTimes) {
      if (host.title !== '') host.notes.push(host.title)
      host.title = ''
      fillItem(host, label.rest, row)
      return true
    }
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
    (/^panel/i.test(row.text) && !isPanelOfPeople(label.rest))
  )
    return false
  const target = nearestHost(build, row, host, true)
  if (people.length === 0) target.notes.push(row.text)
  addPeople(build, row, target, label.kind, people)
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
  addPeople(build, row, host, labelled.kind, people)
  return true
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
  const first = row.text.split(' ')[0] ?? ''
  return (
    isAgendaWord(first) &&
    !isOrgWord(first) &&
    !namesRoom(row.text) &&
    readPeople(next.row.text, 'any') !== null
  )
}

/** "A talk, by Ada King" among the lines of a timed item. */
function namesSpeaker(build: Build, text: string): boolean {
  const split = splitTitle(text)
  return split.speakers.length > 0 && !build.untimed && split.title !== text && split.title.length < 200
}

function isChild(build: Build, row: Row): boolean {
  // "« A long title », par A B, maire de C." ends like a sentence and is none.
  if (/^[«“„"]/u.test(row.text) && row.text.length < 500 && namesSpeaker(build, row.text)) return true
  if (row.text.length > 240) return false
  if (row.bullet) return true
  if (isDiscussion(row.text) || isGroupTitle(row.text) || isTalkTitle(build, row)) return true
  if (/[.!?]$/.test(row.text) && row.text.length > 60) return false
  const { minutes, rest } = takeDuration(row.text, true)
  return minutes !== null || namesSpeaker(build, rest)
}

/** Reads a row without a time: people, a part of the item above, its title, or a note. */
export function addText(build: Build, row: Row): void {
  const host = hostOf(build, row)
  if (host === null) {
    warnRow(build, row, 'heading', { text: row.text.slice(0, 120) })
    return
  }
  if (row.prose || isStatusAlone(row.text)) {
    host.notes.push(row.text)
    if (row.prose) warnRow(build, row, 'line-too-long')
    return
  }
  const root = build.untimed && build.path.length === 1
  if (!root) {
    if (readUnderLabel(build, row, host) || readLabelRow(build, row, host)) return
    if (host.title === '' && readPeopleFirst(build, row, host)) return
    if (host.title === '') {
      fillItem(host, row.text, row)
      return
    }
    if (readAfterwards(build, row) || readOfficeRow(build, row) || readPeopleRow(build, row, host)) return
    if (readFormatRow(build, row, host)) return
  }
  if (isChild(build, row)) {
    fillItem(addChild(build, host, row), row.text.replace(/[:\s]+$/, ''), row)
    return
  }
  host.notes.push(row.text, ...row.links)
  if (root) warnRow(build, row, 'heading', { text: row.text.slice(0, 120) })
  else if (!row.emphasised) warn(build, row.number, 'not-understood', { text: row.text.slice(0, 120) })
}
