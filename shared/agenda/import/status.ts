import type { SpeakerStatus } from './reading.ts'

const APOLOGISED =
  'apologi[sz]ed|apolog(?:y|ies)(?: received)?|regrets|excused|absent|excus[ée]e?s?|entschuldigt|abwesend|verhindert|excusad[oa]|disculpad[oa]|se excusa|disculpa(?:s)?|ausente|assente(?: giustificat[oa])?|giustificat[oa]|scusat[oa]|justificad[oa]|desculpad[oa]|cancelled|canceled'
const UNCONFIRMED =
  't\\.?b\\.?c\\.?|tbd|to be confirmed|unconfirmed|(?:still )?to confirm|invited|pending(?: confirmation)?|[aà] confirmer|sous r[ée]serve(?: de confirmation)?|invit[ée]e?s?|por confirmar|pendiente(?: de confirma(?:r|ci[óo]n))?|a confirmar|da confermare|in attesa di conferma|confirma[çc][ãa]o pendente|angefragt|eingeladen|noch zu best[äa]tigen|zu best[äa]tigen|n\\.\\s?n\\.?|invitat[oa]|invitad[oa]|convidad[oa]'
const MARK = new RegExp(
  `\\s*(?:[(\\[]\\s?(?:(${APOLOGISED})|(${UNCONFIRMED}))(?:[,;:–]\\s?([^()[\\]]{2,80}))?\\s?[)\\]]|[,–—*-]\\s*(?:(${APOLOGISED})|(${UNCONFIRMED}))(?=$|[;.]))`,
  'iu',
)

const ALONE = new RegExp(`^\\*{0,2}\\s?(?:${APOLOGISED}|${UNCONFIRMED})\\.?$`, 'iu')

/** "* To be confirmed" at the foot of a page explains a sign: no item and nobody. */
export const isStatusAlone = (text: string): boolean => text.length < 60 && ALONE.test(text)

/** Takes a mark such as `(apologised)`, `(tbc)`, `– excusé` or `(angefragt)` off a person's words. */
export function takeStatus(text: string): { status: SpeakerStatus; rest: string } {
  const match = MARK.exec(text)
  if (match === null) return { status: 'expected', rest: text }
  // "(excused, represented by Ms A B)" keeps who comes instead.
  const more = match[3] === undefined ? '' : ` (${match[3].trim()})`
  const apologised = match[1] ?? match[4]
  const rest = `${text.slice(0, match.index)}${more}${text.slice(match.index + match[0].length)}`.trim()
  return { status: apologised === undefined ? 'to-be-confirmed' : 'apologised', rest }
}
