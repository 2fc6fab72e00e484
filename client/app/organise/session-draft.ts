import { clockFromDate } from '../../../shared/agenda/wall-clock.ts'
import type { Language } from '../../../shared/kernel/wording.ts'
import type { NewSession, ParsedAgenda, ParsedWarning } from '../../connection/organise-api.ts'
import { inThisTab } from '../../ui/kept.ts'
import { isTime, minutesOf, tidyTime } from '../../ui/typed-time.ts'
import { correctedFrom, draftOf, flat, type Items } from './reading-draft.ts'

export interface Interpretation {
  readonly key: number
  readonly label: string
  readonly url: string
}

type Filled = Readonly<Record<'title' | 'place' | 'date' | 'time', string>>

/** Everything typed on the page of a new session. */
export interface SessionDraft {
  readonly title: string
  readonly question: string
  readonly place: string
  /** ISO 8601 date and `HH:MM`; empty while not given. */
  readonly date: string
  readonly time: string
  readonly timeZone: string
  readonly language: Language
  readonly admission: 'approve' | 'open'
  readonly stream: string
  readonly captions: string
  readonly interpretation: readonly Interpretation[]
  readonly text: string
  /** What the last reading put into fields: still untouched, it goes with that reading. */
  readonly filled: Filled
  /** The text that `items` were read from. */
  readonly readText: string
  readonly items: Items
  readonly warnings: readonly ParsedWarning[]
  /** Whether the reading was changed by hand since. */
  readonly corrected: boolean
}

const KEY = 'pll.new-session'

export function emptySession(language: Language, timeZone: string): SessionDraft {
  const facts = { title: '', question: '', place: '', date: '', time: '', stream: '', captions: '' }
  const filled = { title: '', place: '', date: '', time: '' }
  const agenda = { text: '', readText: '', items: [], warnings: [], corrected: false, filled }
  return { ...facts, ...agenda, timeZone, language, admission: 'approve', interpretation: [] }
}

/** What was typed before a reload. */
export function keptDraft(empty: SessionDraft): SessionDraft {
  const kept = inThisTab.read(KEY)
  try {
    return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<SessionDraft>) }
  } catch {
    inThisTab.forget(KEY)
    return empty
  }
}

export const keepDraft = (draft: SessionDraft): void => inThisTab.write(KEY, JSON.stringify(draft))
export const forgetDraft = (): void => inThisTab.forget(KEY)

/** Takes up a fresh reading. What the agenda says of the meeting fills fields in which nobody has typed. */
export function withReading(draft: SessionDraft, text: string, reading: ParsedAgenda): SessionDraft {
  const { title, date, start, venue } = reading.meeting
  const items = draftOf(reading)
  const said: Filled = {
    title: title ?? '',
    place: venue ?? '',
    date: date ?? '',
    time: firstStart(items) ?? start ?? '',
  }
  const field = (name: keyof Filled): string =>
    draft[name] === '' || draft[name] === draft.filled[name] ? said[name] : draft[name]
  return {
    ...draft,
    title: field('title'),
    place: field('place'),
    date: field('date'),
    time: field('time'),
    filled: said,
    readText: text,
    items,
    warnings: reading.warnings,
    corrected: false,
  }
}

const firstStart = (items: Items): string | undefined => flat(items).find(({ start }) => start !== '')?.start

/** Fields that cannot be sent as they are; `item-KEY` for an item's times. */
export type FieldName =
  | 'title'
  | 'question'
  | 'place'
  | 'date'
  | 'time'
  | 'timeZone'
  | 'stream'
  | 'captions'
  | 'agenda'
  | `interpretation-${number}`
  | `item-${number}`
export type Mistake = 'missing' | 'address' | 'time' | 'label'

export function mistakesIn(draft: SessionDraft): ReadonlyMap<FieldName, Mistake> {
  const found = new Map<FieldName, Mistake>()
  if (draft.title.trim() === '') found.set('title', 'missing')
  if (!isTime(tidyTime(draft.time))) found.set('time', 'time')
  if (!isAddress(draft.stream)) found.set('stream', 'address')
  if (!isAddress(draft.captions)) found.set('captions', 'address')
  for (const { key, label, url } of draft.interpretation) {
    if (url.trim() === '' && label.trim() === '') continue
    if (url.trim() === '' || !isAddress(url)) found.set(`interpretation-${key}`, 'address')
    else if (label.trim() === '') found.set(`interpretation-${key}`, 'label')
  }
  for (const { key, start, end } of flat(draft.items))
    if (!isTime(start) || !isTime(end)) found.set(`item-${key}`, 'time')
  return found
}

const isAddress = (text: string): boolean => text.trim() === '' || /^https?:\/\/\S+\.?\S*$/i.test(text.trim())

/** What is sent to found the session. */
export function bodyOf(draft: SessionDraft): NewSession {
  const { title, question, place, timeZone, language, admission, date, items } = draft
  const time = tidyTime(draft.time) || firstStart(items) || '09:00'
  const startsAt = date === '' ? null : clockFromDate(date, timeZone)(minutesOf(time))
  const meeting = { title: title || null, date: date || null, start: null, venue: place || null }
  const interpretation = draft.interpretation.flatMap(({ label, url }) =>
    url.trim() === '' ? [] : [{ label: label.trim(), url: url.trim() }],
  )
  const links = {
    stream: draft.stream.trim() || null,
    captions: draft.captions.trim() || null,
    interpretation,
  }
  return {
    title: title.trim(),
    question: question.trim(),
    place: place.trim(),
    timeZone,
    language,
    admission,
    links,
    ...(startsAt !== null && { startsAt }),
    ...(items.length > 0 && { agenda: correctedFrom(items, meeting) }),
  }
}

/** The field of our page that the server's answer is about. */
export function fieldOf(path: string | undefined): FieldName | null {
  if (path === undefined) return null
  const top = path.split(/[.[]/)[0] ?? ''
  if (top === 'agenda' || top === 'agendaText') return 'agenda'
  if (path.startsWith('links.stream')) return 'stream'
  if (path.startsWith('links.captions')) return 'captions'
  if (top === 'startsAt') return 'date'
  const plain = ['title', 'question', 'place', 'timeZone'] as const
  return plain.find((name) => name === top) ?? null
}
