import type { PersonId, SeatId } from '../../../shared/kernel/ids.ts'
import { functionAndBody } from '../../../shared/session/nameplate.ts'
import { useSession } from '../../connection/session-context.ts'
import { usePeople } from '../../session/people-names.ts'
import { LevelMark } from '../../ui/level-mark.tsx'

interface StagePersonProps {
  readonly personId: PersonId | null
  readonly seatId?: SeatId | null
  readonly large?: boolean
}

/** A longer name takes two lines, which have to fit as well. */
const LONG_NAME_CHARS = 24

/** Name, function, body and level, as on a nameplate. */
export function StagePerson({ personId, seatId = null, large = false }: StagePersonProps) {
  const { name, role, body, level } = usePeople()(personId, seatId)
  const { language } = useSession().state.session
  const about = functionAndBody(role, body)
  const size = name.length > LONG_NAME_CHARS ? 'long' : 'short'
  return (
    <div className="stage-person" data-large={large ? size : undefined}>
      <p className="stage-person-name">{name}</p>
      <p className="stage-person-about" lang={language}>
        {about} {level && <LevelMark level={level} named />}
      </p>
    </div>
  )
}
