import './queue-list.css'
import type { ReactNode } from 'react'
import { inLane, type Lane } from '../../shared/floor/lanes.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { SeatId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { useKindLine } from './use-kind.ts'
import { Wait } from './wait.tsx'

interface QueueListProps {
  readonly queue: readonly FloorRequest[]
  /** What can be done with a request; stands at its end. */
  readonly actions?: (request: FloorRequest) => ReactNode
  /** Stands before a request, e.g. what it is dragged by. */
  readonly handle?: (request: FloorRequest, lane: readonly FloorRequest[]) => ReactNode
  /** Stands below a request. */
  readonly below?: (request: FloorRequest) => ReactNode
  /** The reader's own seat, whose place is marked. */
  readonly mineSeatId?: SeatId | null
  /** At most so many of each lane; the rest is only counted. */
  readonly atMost?: number
}

const lanes = ['points-of-order', 'contributions'] as const satisfies readonly Lane[]

/** Who waits for the floor, points of order in a lane of their own above; each with the subject they gave. */
export function QueueList({ queue, ...shows }: QueueListProps) {
  const t = useWording(floorWords)
  if (queue.length === 0) return <p className="queue-empty">{t('nobodyWaits')}</p>
  const names = { 'points-of-order': t('pointsOfOrder'), contributions: t('contributions') }
  // Somebody from whom the names are kept is told how many wait, not a list of nobodies.
  const hidden = queue.every(({ seatId, personId }) => seatId === null && personId === null)
  if (hidden) return <p>{t('howManyWait', { count: queue.length })}</p>
  return lanes.map((lane) => {
    const requests = inLane(queue, lane)
    if (requests.length === 0) return null
    return (
      <section key={lane} className="queue-lane" data-lane={lane} aria-label={names[lane]}>
        <h4 className="queue-lane-name">
          {names[lane]} ({requests.length})
        </h4>
        <Requests requests={requests} {...shows} />
      </section>
    )
  })
}

interface RequestsProps extends Omit<QueueListProps, 'queue'> {
  readonly requests: readonly FloorRequest[]
}

function Requests({ requests, mineSeatId = null, atMost = requests.length, ...shows }: RequestsProps) {
  const rest = requests.length - Math.min(atMost, requests.length)
  return (
    <ol className="queue-requests">
      {requests.slice(0, atMost).map((request, index) => (
        <li
          key={request.id}
          className="queue-request"
          data-request={request.id}
          data-mine={(mineSeatId !== null && request.seatId === mineSeatId) || undefined}
        >
          {shows.handle?.(request, requests)}
          <span className="queue-request-place">{index + 1}</span>
          <About request={request} />
          {shows.actions && <div className="queue-request-actions">{shows.actions(request)}</div>}
          {shows.below?.(request)}
        </li>
      ))}
      {rest > 0 && <li className="queue-request-rest">+ {rest}</li>}
    </ol>
  )
}

function About({ request }: { readonly request: FloorRequest }) {
  const who = usePeople()
  const kindLine = useKindLine()
  const { language } = useSession().state.session
  const kind = request.kind === 'point-of-order' ? null : kindLine(request)
  return (
    <div className="queue-request-about">
      <PersonLine person={who(request.personId, request.seatId)} />
      <span className="queue-request-facts">
        {kind && <span className="queue-request-kind">{kind}</span>}
        <Wait id={request.id} />
      </span>
      {request.subject && (
        <span className="queue-request-subject" lang={language}>
          {request.subject}
        </span>
      )}
    </div>
  )
}
