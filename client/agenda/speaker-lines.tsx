import type { Speaker } from '../../shared/agenda/messages.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { useWording } from '../wording/use-wording.ts'
import { agendaWords } from './agenda-words.ts'

interface SpeakerLinesProps {
  readonly speakers: readonly Speaker[]
  readonly withRole?: boolean
}

/** Who speaks, with body and level; whoever apologised stays named and is marked. */
export function SpeakerLines({ speakers, withRole = false }: SpeakerLinesProps) {
  const t = useWording(agendaWords)
  const who = usePeople()
  if (speakers.length === 0) return null
  const note = ({ status, substituteId, settled }: Speaker) => {
    if (status !== 'apologised') return null
    const instead = substituteId
      ? t('speaksInstead', { name: who(substituteId).name })
      : settled && t(`settled_${settled}`)
    return [t('apologised'), instead].filter(Boolean).join(', ')
  }
  return (
    <ul className="speaker-lines">
      {speakers.map((speaker) => (
        <li key={speaker.personId} data-status={speaker.status}>
          <PersonLine person={who(speaker.personId)} withRole={withRole} note={note(speaker)} />
        </li>
      ))}
    </ul>
  )
}
