import { asksRoom } from '../../../shared/agenda/room.ts'
import type { Speech } from '../../../shared/floor/slice.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { ListState, useListIsOpen } from '../../floor/list-state.tsx'
import { useKindLine } from '../../floor/use-kind.ts'
import { useWording } from '../../wording/use-wording.ts'
import { TimeLeft } from './stage-clock.tsx'
import { isSilent, itemUnderWay } from './stage-item.ts'
import { NextSpeakers } from './stage-next.tsx'
import { Rule } from './stage-now.tsx'
import { StagePerson } from './stage-person.tsx'
import { StageSpeechTime } from './stage-speech-time.tsx'
import { stageWords } from './stage-words.ts'

/** A discussion: who speaks, and the next three. */
export function StageFloor() {
  const { floor, session } = useSession().state
  const { outlook } = useAgenda()
  const now = useNow()
  const { speaking } = floor
  const row = outlook.activeRow
  return (
    <div className="stage-now">
      <div className="stage-floor-head">
        <p className="stage-quiet stage-one-line" lang={session.language}>
          {row?.title}
        </p>
        <p className="stage-quiet">
          <ListState />
        </p>
      </div>
      <div className="stage-floor">
        <div className="stage-says">{speaking ? <Speaks speech={speaking} /> : <NobodySpeaks />}</div>
        <NextSpeakers floor={floor} />
      </div>
      {speaking && speaking.limitMs !== null ? (
        <StageSpeechTime speech={speaking} limitMs={speaking.limitMs} now={now} />
      ) : (
        row && <TimeLeft row={row} size="s" />
      )}
    </div>
  )
}

function Speaks({ speech }: { readonly speech: Speech }) {
  const t = useWording(stageWords)
  const { session } = useSession().state
  const kindLine = useKindLine()
  const { attribution, personId, seatId, subject } = speech
  return (
    <>
      <p className="stage-label">{[t('hasFloor'), kindLine(speech)].filter(Boolean).join(' · ')}</p>
      {attribution === 'chatham-house' ? <Rule /> : <StagePerson personId={personId} seatId={seatId} large />}
      {subject && attribution === 'named' && (
        <p className="stage-line stage-subject" lang={session.language}>
          {subject}
        </p>
      )}
    </>
  )
}

function NobodySpeaks() {
  const t = useWording(stageWords)
  const { agenda } = useSession().state
  const open = useListIsOpen()
  const item = itemUnderWay(agenda)
  return (
    <>
      <p className="stage-thanks">{t(open ? 'nobodyHasFloor' : 'listClosed')}</p>
      {isSilent(item) && <Rule />}
      {item && asksRoom(item) && <p className="stage-line">{t('roomIsAsked')}</p>}
    </>
  )
}
