import type { Build } from './build.ts'
import { isoDate, readDayMark } from './days.ts'
import { fold } from './fold.ts'
import { isAgendaHeading, readLabel } from './labels.ts'
import { MAX_HEADING_CHARS } from './limits.ts'
import { readPeople } from './people-list.ts'
import { startsLikeSection } from './sections.ts'
import type { Read } from './timed-rows.ts'

/** The title of the document again, or the date of its draft, beside a page number. */
export function isRunningHead(build: Build, reads: readonly Read[], index: number): boolean {
  const row = reads[index]?.row
  if (row === undefined || row.table || reads[index]?.time != null) return false
  if (![index - 1, index + 1].some((at) => reads[at]?.row.rule === true && /\d/.test(reads[at].row.text)))
    return false
  if (build.above.has(fold(row.text))) return row.text.length > 8
  const date = readDayMark(row.text.slice(0, MAX_HEADING_CHARS))?.date
  const last = build.days.at(-1)?.date
  return date != null && last != null && (isoDate(date) ?? last) < last
}

/** "SESSION I: How cities learn" over a bare time is that session's title, unless a short line under it is. */
export function sectionIsTitle(reads: readonly Read[], index: number): boolean {
  const [above, below] = [reads[index - 1], reads[index + 1]]
  if (above === undefined || above.time !== null || above.row.rule || !startsLikeSection(above.row.text))
    return false
  if (below === undefined || below.time !== null || below.row.bullet || below.row.rule) return true
  // Running text is no title; a title may be long.
  if (below.row.text.length > (/[.!?]$/.test(below.row.text) ? 90 : 160)) return true
  return readLabel(below.row.text) !== null || readPeople(below.row.text, 'any') !== null
}

const PRACTICAL =
  /^(?:informations? pratiques|infos pratiques|practical information|logistics|inscriptions?|renseignements|contacts?|kontakt|anmeldung(?: und kontakt)?|registration|hinweise|veranstaltungsort|anfahrt|venue|acc[èe]s|informazioni(?: pratiche)?|contatti|iscrizioni|informaci[óo]n(?: pr[áa]ctica)?|inscripciones|contacto|inscri[çc][õo]es|informa[çc][õo]es|contactos?|about(?: the speakers| us)?|how to (?:register|join|get there)|sponsors?|partners|partenaires|veranstalter|organisers?|organizers?)\s?:?$/iu

/** Where the agenda is over: at a heading no lower than the agenda's own, or one of practical matters, with no time after it. */
export function endOfAgenda(reads: readonly Read[], from: number): number {
  const last = reads.findLastIndex(({ time }) => time !== null)
  const named = reads.slice(0, from).findLast(({ row }) => row.heading > 0 && isAgendaHeading(row.text))
  const own = named?.row.heading ?? 0
  const end = reads.findIndex(
    ({ row }, index) =>
      index > last &&
      !row.table &&
      ((row.heading > 0 && row.heading <= own) || (!row.bullet && PRACTICAL.test(row.text))),
  )
  return end < 0 ? reads.length : end
}
