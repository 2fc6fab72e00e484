import type { IcsEvent } from './ics-events.ts'
import { readLabel } from './labels.ts'
import { cleanMarkup } from './markup.ts'
import { readLabelled, readPeople } from './people-list.ts'
import type { ReadItem } from './reading.ts'

/** People from the description's own lines, `Speaker: …` or a person each; what is left stays a note. */
export function readDescription(item: ReadItem, description: string): void {
  // Some calendars write their descriptions as HTML.
  const plain = description.replace(/<(?:br|\/p|\/li|\/div|\/h\d)\s{0,3}\/?>/giu, '\n')
  for (const source of plain.split('\n')) {
    const text = source.length > 2_000 ? source.trim() : cleanMarkup(source).text
    if (text === '') continue
    const label = text.length > 400 ? null : readLabel(text)
    const labelled =
      label !== null && !label.loose && (label.kind === 'speakers' || label.kind === 'moderators')
    const people = labelled ? readLabelled(label.rest) : text.length > 400 ? null : readPeople(text, 'any')
    if (people === null || people.length === 0) item.notes.push(text)
    else if (labelled && label.kind === 'moderators') item.moderators.push(...people)
    else item.speakers.push(...people)
  }
}

/** People invited by name; rooms, equipment and bare addresses are not people who speak. */
export function readAttendees(item: ReadItem, event: IcsEvent): void {
  for (const { name, params } of event.properties) {
    const printed = params.CN?.trim() ?? ''
    const person = name === 'ATTENDEE' && !/^(?:ROOM|RESOURCE|GROUP)$/i.test(params.CUTYPE ?? '')
    if (!person || printed === '' || printed.includes('@')) continue
    const people = readLabelled(printed).map((one) =>
      /^DECLINED$/i.test(params.PARTSTAT ?? '') ? { ...one, status: 'apologised' as const } : one,
    )
    if (/^CHAIR$/i.test(params.ROLE ?? '')) item.moderators.push(...people)
    else item.speakers.push(...people)
  }
}
