import { inLane, listIsOpen } from '../../../shared/floor/lanes.ts'
import type { FloorRequest } from '../../../shared/floor/slice.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { useKindLine } from '../../floor/use-kind.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { TimeLeft } from './stage-now.tsx'
import { StagePerson } from './stage-person.tsx'
import { StageSpeechTime } from './stage-speech-time.tsx'
import { stageWords } from './stage-words.ts'

const NEXT = 3

/** A discussion: who speaks, and the next three. */
export function StageFloor() {
  const t = useWording(stageWords)
  const { floor, session } = useSession().state
  const { outlook } = useAgenda()
  const now = useNow()
  const kindLine = useKindLine()
  const { speaking, queue } = floor
  const next = [...inLane(queue, 'points-of-order'), ...inLane(queue, 'contributions')]
  return (
    <div className="stage-now">
      <p className="stage-quiet" lang={session.language}>
        {outlook.activeRow?.title}
      </p>
      <div className="stage-split stage-floor">
        <div className="stage-says">
          {speaking ? (
            <>
              <p className="stage-label">{[t('hasFloor'), kindLine(speaking)].filter(Boolean).join(' · ')}</p>
              <StagePerson personId={speaking.personId} seatId={speaking.seatId} large />
              {speaking.subject && (
                <p className="stage-line stage-subject" lang={session.language}>
                  {speaking.subject}
                </p>
              )}
            </>
          ) : (
            <p className="stage-thanks">{t(listIsOpen(floor, now) ? 'nobodyHasFloor' : 'listClosed')}</p>
          )}
        </div>
        <NextSpeakers next={next} />
      </div>
      {speaking && speaking.limitMs !== null ? (
        <StageSpeechTime speech={speaking} limitMs={speaking.limitMs} now={now} />
      ) : (
        outlook.activeRow && <TimeLeft row={outlook.activeRow} small />
      )}
    </div>
  )
}

function NextSpeakers({ next }: { readonly next: readonly FloorRequest[] }) {
  const t = useWording(stageWords)
  const who = usePeople()
  const kindLine = useKindLine()
  return (
    <section className="stage-next">
      <h2 className="stage-label">{t('nextSpeakers')}</h2>
      {next.length === 0 && <p className="stage-quiet">{t('nobodyWaits')}</p>}
      <ol className="stage-next-list">
        {next.slice(0, NEXT).map((request) => {
          const { name, body, level } = who(request.personId, request.seatId)
          const kind = kindLine(request)
          return (
            <li key={request.id}>
              <span className="stage-next-name">
                {name} {kind && <small className="stage-next-kind">{kind}</small>}
              </span>
              <span className="stage-quiet">
                {body} {level && <LevelMark level={level} />}
              </span>
            </li>
          )
        })}
      </ol>
      {next.length > NEXT && <p className="stage-quiet">{t('more', { count: next.length - NEXT })}</p>}
    </section>
  )
}
