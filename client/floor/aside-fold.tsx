import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { asideWords } from './aside-words.ts'
import { floorWords } from './floor-words.ts'
import type { FloorActs } from './use-floor-acts.ts'
import { useKindLine } from './use-kind.ts'

/** Who waits for another item than the one under way: `3 wait for: Housing`. */
export function AsideFold({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(asideWords)
  const { floor, agenda } = useSession().state
  return Object.entries<readonly FloorRequest[]>(floor.aside).map(([id, requests]) => (
    <details key={id} className="floor-fold">
      <summary>
        {t('waitFor', { count: requests.length, item: agenda.nodes[id as NodeId]?.title ?? t('another') })}
      </summary>
      <ol className="floor-aside">
        {requests.map((request) => (
          <Row key={request.id} request={request} acts={acts} />
        ))}
      </ol>
    </details>
  ))
}

function Row({ request, acts }: { readonly request: FloorRequest; readonly acts: FloorActs }) {
  const t = useWording(asideWords)
  const floor = useWording(floorWords)
  const who = usePeople()
  const kindLine = useKindLine()
  const { language } = useSession().state.session
  const person = who(request.personId, request.seatId)
  const { name } = person
  return (
    <li>
      <PersonLine person={person} note={kindLine(request)} />
      {request.subject && <p lang={language}>{request.subject}</p>}
      <div className="floor-aside-acts">
        <Button kind="quiet" label={t('fetchOf', { name })} onPress={() => acts.fetch(request)}>
          {t('fetch')}
        </Button>
        <Button kind="quiet" label={floor('withdrawOf', { name })} onPress={() => acts.withdraw(request)}>
          {floor('withdraw')}
        </Button>
      </div>
    </li>
  )
}
