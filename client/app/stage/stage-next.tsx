import { inLane } from '../../../shared/floor/lanes.ts'
import type { FloorRequest, FloorSlice } from '../../../shared/floor/slice.ts'
import { ListState } from '../../floor/list-state.tsx'
import { useKindLine } from '../../floor/use-kind.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { More } from './stage-responses.tsx'
import { stageWords } from './stage-words.ts'

const NEXT = 3

/** Who is next, large enough to be seen by whoever it is, the two after, and until when one may ask. */
export function NextSpeakers({ floor: { queue } }: { readonly floor: FloorSlice }) {
  const t = useWording(stageWords)
  const next = [...inLane(queue, 'points-of-order'), ...inLane(queue, 'contributions')]
  // Where the list is not for everyone's eyes, its length is.
  const hidden = next.length > 0 && next.every(({ seatId, personId }) => seatId === null && personId === null)
  return (
    <section className="stage-next">
      <h2 className="stage-label">{t('nextIs')}</h2>
      {next.length === 0 && <p className="stage-quiet">{t('nobodyWaits')}</p>}
      {hidden ? (
        <p className="stage-line">{t('waiting', { count: next.length })}</p>
      ) : (
        <>
          <ol className="stage-next-list">
            {next.slice(0, NEXT).map((request) => (
              <Next key={request.id} request={request} />
            ))}
          </ol>
          <More count={next.length - NEXT} />
        </>
      )}
      <p className="stage-quiet stage-next-until">
        <ListState />
      </p>
    </section>
  )
}

function Next({ request }: { readonly request: FloorRequest }) {
  const { name, body, level } = usePeople()(request.personId, request.seatId)
  const kind = useKindLine()(request)
  return (
    <li>
      <span className="stage-next-name">{name}</span>
      <span className="stage-quiet stage-one-line">
        {level && <LevelMark level={level} />} {body} {kind && <small>{kind}</small>}
      </span>
    </li>
  )
}
