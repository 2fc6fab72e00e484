import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { SpeakerTime } from '../../../shared/agenda/speaker-clock.ts'
import { usePeople } from '../../session/people-names.ts'
import { countdown } from '../../wording/format.ts'
import { useWording } from '../../wording/use-wording.ts'
import { StageClock } from './stage-clock.tsx'
import type { TurnOnStage } from './stage-item.ts'
import { StagePerson } from './stage-person.tsx'
import { stageWords } from './stage-words.ts'

const COMING = 3

/** Whose turn it is, large, and who comes after. */
export function TurnPeople({ turn: { speaking, coming } }: { readonly turn: TurnOnStage }) {
  const t = useWording(stageWords)
  const who = usePeople()
  const names = coming.slice(0, COMING).map(({ speakingId }) => who(speakingId).name)
  const rest = coming.length - names.length
  return (
    <div className="stage-speaking">
      <StagePerson personId={speaking.speakingId} large />
      {names.length > 0 && (
        <p className="stage-quiet stage-one-line">
          {t('after', { names: names.join(' · ') })} {rest > 0 && t('andMore', { count: rest })}
        </p>
      )}
    </div>
  )
}

interface TurnTimeProps {
  readonly part: SpeakerTime
  readonly row: AgendaRow
  readonly size: 'l' | 'm' | 's'
}

/** The speaker's own clock; what the item itself has left stands beside it in words. */
export function TurnTime({ part: { remainingMs, allottedMs }, row, size }: TurnTimeProps) {
  const t = useWording(stageWords)
  const over = row.remainingMs <= -1000
  const time = countdown(over ? -row.remainingMs : row.remainingMs)
  return (
    <StageClock remainingMs={remainingMs} totalMs={allottedMs} paused={row.status === 'paused'} size={size}>
      <small>{t(over ? 'itemOver' : 'itemLeft', { time })}</small>
    </StageClock>
  )
}
