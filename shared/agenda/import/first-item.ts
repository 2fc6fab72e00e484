import { isDayHeading } from './day-rows.ts'
import { readDayMark } from './days.ts'
import { fold } from './fold.ts'
import { isAgendaHeading, readLabel } from './labels.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { VENUE_WORDS } from './meeting.ts'
import { namesRoom } from './sections.ts'
import { isItem, type Read } from './timed-rows.ts'

/** "Wednesday 23, 1 pm to 5 pm", "Hours: 11 to 22", a span alone: from when to when the meeting is. */
function saysWhenMeeting({ row, time }: Read): boolean {
  const mark = readDayMark(row.text.slice(0, MAX_HEADING_CHARS))
  if (mark?.date != null) return true
  if (time?.range.start == null || time.range.end === null) return false
  return time.rest === '' || mark?.weekday === true || readLabel(row.text)?.kind === 'time'
}

/** Under the day a span alone, and under it the place: the meeting's hours, when every item lies within them. */
function spansMeeting(reads: readonly Read[], first: number): boolean {
  const [day, span, place] = [reads[first - 1], reads[first], reads[first + 1]]
  if (day === undefined || span === undefined || place === undefined || place.time !== null) return false
  const { start = null, end = null } = span.time?.range ?? {}
  if (span.table !== null || span.time?.rest !== '' || start === null || end === null) return false
  return (
    isDayHeading(day.row, day.time) && (namesRoom(place.row.text) || VENUE_WORDS.test(fold(place.row.text)))
  )
}

/** "Tuesday 4 June 2024, 19:00, Town Hall" over "19:00 Welcome": the meeting begins when its first item does. */
function beginsMeeting(first: Read | undefined, next: Read | undefined): boolean {
  if (first?.table !== null || first.time === null || next?.time == null) return false
  const mark = readDayMark(first.row.text.slice(0, MAX_HEADING_CHARS))
  const { start, end } = first.time.range
  if (mark?.leading !== true || mark.date?.year == null || start === null || end !== null) return false
  return next.time.range.start?.minutes === start.minutes && readDayMark(next.row.text.slice(0, 80)) === null
}

/** Where the first item stands; times above it say when the meeting is. -1 when no row carries an item's time. */
export function firstItem(reads: readonly Read[]): number {
  const first = reads.findIndex(isItem)
  if (first < 0) return first
  const after = (from: number): number => reads.findIndex((read, index) => index > from && isItem(read))
  if ((spansMeeting(reads, first) || beginsMeeting(reads[first], reads[after(first)])) && after(first) > 0)
    return after(first)
  const heading = reads.findIndex(({ row }, index) => index > first && isAgendaHeading(row.text))
  if (heading < 0) return first
  const above = reads.slice(first, heading).filter(isItem)
  return after(heading) >= 0 && above.length <= 2 && above.every(saysWhenMeeting) ? after(heading) : first
}
