import type { WarningCode } from './wording.ts'

export type SpeakerStatus = 'expected' | 'apologised' | 'to-be-confirmed'

/** A person (or an institution that names no person) as one line of the agenda prints them. */
export interface PersonMention {
  /** The printed words, without the mark of their status. */
  raw: string
  honorific: string | null
  /** The name alone; of an institution, the printed words. */
  name: string
  role: string | null
  affiliation: string | null
  country: string | null
  status: SpeakerStatus
}

export interface ReadItem {
  /** `HH:MM` on a 24-hour clock of the place; null where none is printed: nothing is inferred from neighbours. */
  start: string | null
  end: string | null
  title: string
  speakers: PersonMention[]
  moderators: PersonMention[]
  children: ReadItem[]
  /** 1-based: the first day of the agenda is 1. */
  day: number
  track?: string
  durationMin?: number
  approximate?: boolean
  notes: string[]
  /** 1-based line of the text where the item starts. */
  line: number
}

export interface ReadWarning {
  line: number
  code: WarningCode
  params?: Record<string, string>
  /** English; `wordWarning` gives it in other languages. */
  message: string
  /** `doubt` asks for a look; `kept` only says where a line went. */
  severity: 'doubt' | 'kept'
}

export interface ReadDay {
  day: number
  label: string
  /** ISO 8601 calendar date, null when the year is unknown. */
  date: string | null
  line: number
}

export interface ReadMeeting {
  title: string | null
  /** ISO 8601 calendar date. */
  date: string | null
  start: string | null
  venue: string | null
}

export interface AgendaReading {
  items: ReadItem[]
  warnings: ReadWarning[]
  meeting: ReadMeeting
  days: ReadDay[]
}

export type ReadRefusal = 'too-large' | 'not-text' | 'no-times-found' | 'not-a-table' | 'not-a-calendar'

export type ReadResult =
  | { ok: true; reading: AgendaReading }
  | { ok: false; reason: ReadRefusal; message: string }

export function emptyItem(line: number, day: number): ReadItem {
  return {
    start: null,
    end: null,
    title: '',
    speakers: [],
    moderators: [],
    children: [],
    day,
    notes: [],
    line,
  }
}
