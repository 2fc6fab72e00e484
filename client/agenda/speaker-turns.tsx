import './speaker-turns.css'
import { type SpeakerTime, speakerClock } from '../../shared/agenda/speaker-clock.ts'
import type { NodeId, PersonId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { Button } from '../ui/button.tsx'
import { countdown, fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { agendaWords } from './agenda-words.ts'
import { useAgenda } from './use-agenda.ts'

interface SpeakerTurnsProps {
  /** Whether the reader gives the turns. */
  readonly drives?: boolean
}

/** The item's time split between its speakers, each with what they have left; nothing for one alone. */
export function SpeakerTurns({ drives = false }: SpeakerTurnsProps) {
  const t = useWording(agendaWords)
  const { agenda, rows, now } = useAgenda()
  const give = useTurns(agenda.activeId, agenda.speakerId)
  const parts = agenda.activeId === null ? [] : speakerClock(agenda, agenda.activeId, now, [...rows])
  if (parts.filter(({ isAway }) => !isAway).length < 2) return null
  const speaking = parts.findIndex(({ isSpeaking }) => isSpeaking)
  const next = parts.find((part, index) => index > speaking && !part.isAway)
  return (
    <section className="speaker-turns" aria-label={t('turns')}>
      <ul>
        {parts.map((part) => (
          <SpeakerPart
            key={part.personId}
            part={part}
            onGive={drives && !part.isAway && !part.isSpeaking ? () => give(part.personId) : null}
          />
        ))}
      </ul>
      {drives && next && <Button onPress={() => give(next.personId)}>{t('nextSpeaker')}</Button>}
    </section>
  )
}

function useTurns(itemId: NodeId | null, leaving: PersonId | null) {
  const t = useWording(agendaWords)
  const run = useCommand()
  const who = usePeople()
  return (to: PersonId) => {
    if (itemId === null) return
    const done = t('saidTurn', { name: who(to).name })
    void run({ type: 'agenda.speaker-next', itemId, leaving, to }, { done, undo: true })
  }
}

interface SpeakerPartProps {
  readonly part: SpeakerTime
  readonly onGive: (() => void) | null
}

function SpeakerPart({ part, onGive }: SpeakerPartProps) {
  const t = useWording(agendaWords)
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  const { name } = usePeople()(part.speakingId)
  const over = part.remainingMs <= -1000
  return (
    <li
      className="speaker-turn"
      aria-current={part.isSpeaking || undefined}
      data-away={part.isAway || undefined}
    >
      <span className="speaker-turn-name" lang={spoken}>
        {name}
      </span>
      {part.isAway ? (
        <span>{t('apologised')}</span>
      ) : (
        <span className="speaker-turn-left" data-over={over || undefined}>
          {t(over ? 'turnOver' : 'turnLeft', {
            left: countdown(over ? -part.remainingMs : part.remainingMs),
            total: fineDuration(part.allottedMs, language),
          })}
        </span>
      )}
      {part.isSpeaking && <strong>{t('speaking')}</strong>}
      {onGive && (
        <Button kind="quiet" onPress={onGive} label={t('giveTurnTo', { name })}>
          {t('giveTurn')}
        </Button>
      )}
    </li>
  )
}
