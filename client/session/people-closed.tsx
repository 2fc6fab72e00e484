import type { PersonId } from '../../shared/kernel/ids.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { seatWords } from './acting-words.ts'
import { PeopleErase } from './people-erase.tsx'
import { usePeople } from './people-names.ts'

interface PeopleClosedProps {
  readonly personId: PersonId
  readonly onClose: () => void
}

/** After the close an entry stays as it is, and only what is known of the person can go. */
export function PeopleClosed({ personId, onClose }: PeopleClosedProps) {
  const s = useWording(seatWords)
  const common = useWording(commonWords)
  const { name } = usePeople()(personId)
  return (
    <Dialog open onClose={onClose} title={s('detailsOf', { name })}>
      <div className="people-correct">
        <p>{s('closed')}</p>
        <p>{s('closedErase')}</p>
        <div className="people-correct-acts">
          <PeopleErase personId={personId} onErased={onClose} />
          <Button onPress={onClose}>{common('close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
