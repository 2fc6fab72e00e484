import type { Speaker } from '../../shared/agenda/messages.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { functionAndBody } from '../../shared/session/nameplate.ts'
import type { Making } from './making.ts'
import type { Paragraph } from './model.ts'

/** A person as on a nameplate: honorific, name, role, body (country); `null` where the name may not be shown. */
function nameplate({ people }: Making, id: PersonId): { name: string; rest: string } | null {
  const details = people.get(id)?.details
  if (!details) return null
  const { honorific, name, role, delegation, country } = details
  // A body that repeats its country, such as a state, does not need it twice.
  const body = country && country !== delegation ? `${delegation ?? ''} (${country})`.trim() : delegation
  const rest = functionAndBody(role, body)
  return { name: [honorific, name].filter(Boolean).join(' '), rest: rest === '' ? '' : `, ${rest}` }
}

const shownName = (making: Making, id: PersonId): string =>
  nameplate(making, id)?.name ?? making.say('nameNotShown')

/** Name, role and body in one line, or that the name may not be shown. */
export function personLine(making: Making, id: PersonId): string {
  const shown = nameplate(making, id)
  return shown ? `${shown.name}${shown.rest}` : making.say('nameNotShown')
}

/** One line for a speaker; an apology is said in words, and the name stays printed. */
export function speakerLine(making: Making, speaker: Speaker): Paragraph {
  const shown = nameplate(making, speaker.personId)
  const who = shown
    ? [making.text(`${shown.name}${shown.rest}`)]
    : [{ ...making.word('nameNotShown'), italic: true }]
  if (speaker.status !== 'apologised') return who
  const remark =
    speaker.substituteId === null
      ? making.say('apologised')
      : making.say('replacedBy', { name: shownName(making, speaker.substituteId) })
  return [...who, { ...making.words(` (${remark})`), italic: true }]
}
