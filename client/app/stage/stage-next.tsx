import type { FloorRequest, FloorSlice } from '../../../shared/floor/slice.ts'
import { inTurn } from '../../../shared/floor/waits.ts'
import { useSession } from '../../connection/session-context.ts'
import { useKindLine } from '../../floor/use-kind.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { isSilent, itemUnderWay } from './stage-item.ts'
import { More } from './stage-responses.tsx'
import { stageWords } from './stage-words.ts'

const NEXT = 3

/** Who is next, large enough to be seen by whoever it is, and the two after. */
export function NextSpeakers({ floor }: { readonly floor: FloorSlice }) {
  const t = useWording(stageWords)
  const silent = isSilent(itemUnderWay(useSession().state.agenda))
  const next = inTurn(floor)
  const unnamed = next.every(({ seatId, personId }) => seatId === null && personId === null)
  // Where the list is not for everyone’s eyes, its length is.
  const hidden = next.length > 0 && (silent || unnamed)
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
    </section>
  )
}

function Next({ request }: { readonly request: FloorRequest }) {
  const { name, body, level } = usePeople()(request.personId, request.seatId)
  const kind = useKindLine()(request)
  return (
    <li>
      <span className="stage-next-name stage-one-line">{name}</span>
      <span className="stage-quiet stage-one-line">
        {kind && <strong>{kind} · </strong>}
        {level && <LevelMark level={level} />} {body}
      </span>
    </li>
  )
}
