import { inLane } from '../../../shared/floor/lanes.ts'
import type { FloorRequest } from '../../../shared/floor/slice.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { TimeLeft } from './stage-now.tsx'
import { StagePerson } from './stage-person.tsx'
import { stageWords } from './stage-words.ts'

const NEXT = 3

/** A discussion: who speaks, and the next three. */
export function StageFloor() {
  const t = useWording(stageWords)
  const { floor, session } = useSession().state
  const { outlook } = useAgenda()
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
              <p className="stage-label">{t('hasFloor')}</p>
              <StagePerson personId={speaking.personId} seatId={speaking.seatId} large />
              {speaking.subject && (
                <p className="stage-line stage-subject" lang={session.language}>
                  {speaking.subject}
                </p>
              )}
            </>
          ) : (
            <p className="stage-thanks">{t(floor.open ? 'nobodyHasFloor' : 'listClosed')}</p>
          )}
        </div>
        <NextSpeakers next={next} />
      </div>
      {outlook.activeRow && <TimeLeft row={outlook.activeRow} small />}
    </div>
  )
}

function NextSpeakers({ next }: { readonly next: readonly FloorRequest[] }) {
  const t = useWording(stageWords)
  const who = usePeople()
  const kinds: Partial<Record<FloorRequest['kind'], string>> = {
    reply: t('reply'),
    'point-of-order': t('pointOfOrder'),
  }
  return (
    <section className="stage-next">
      <h2 className="stage-label">{t('nextSpeakers')}</h2>
      {next.length === 0 && <p className="stage-quiet">{t('nobodyWaits')}</p>}
      <ol className="stage-next-list">
        {next.slice(0, NEXT).map(({ id, personId, seatId, kind }) => {
          const { name, body, level } = who(personId, seatId)
          return (
            <li key={id}>
              <span className="stage-next-name">{name}</span>
              <span className="stage-quiet">
                {[kinds[kind], body].filter(Boolean).join(' · ')} {level && <LevelMark level={level} />}
              </span>
            </li>
          )
        })}
      </ol>
      {next.length > NEXT && <p className="stage-quiet">{t('more', { count: next.length - NEXT })}</p>}
    </section>
  )
}
