import type { Speaker } from '../../../shared/agenda/messages.ts'
import { type SpeakerDraft, speakerOf } from './speaker-draft.ts'

/**
 * The speakers as the form has them, over those the item has `now`: what another moderator did meanwhile to somebody
 * not touched here, such as an apology or a substitute, stays. `first`: as the form was opened.
 */
export function mergedSpeakers(
  first: readonly SpeakerDraft[],
  draft: readonly SpeakerDraft[],
  now: readonly Speaker[],
): Speaker[] {
  const named = new Set([...first, ...draft].map(({ personId }) => personId))
  const kept = draft.flatMap((one): Speaker[] => {
    const said = speakerOf(one)
    const { was } = one
    const current = now.find(({ personId }) => personId === one.personId)
    if (was === null) return [said]
    const [sameStatus, sameLength] = [said.status === was.status, said.allotMs === was.allotMs]
    if (!current) return sameStatus && sameLength ? [] : [said]
    return [{ ...(sameStatus ? current : said), allotMs: sameLength ? current.allotMs : said.allotMs }]
  })
  return [...kept, ...now.filter(({ personId }) => !named.has(personId))]
}
