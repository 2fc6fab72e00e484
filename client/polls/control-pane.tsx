import './control.css'
import { useState } from 'react'
import type { PollId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { PollControl } from './control.tsx'
import { controlWords } from './control-words.ts'
import { PrepareForm } from './prepare-form.tsx'

/** Every poll of the session with what can be done next; the one that is open stands first. */
export function PollControlPane() {
  const t = useWording(controlWords)
  const { polls, session } = useSession().state
  const [editing, setEditing] = useState<PollId | 'new' | null>(null)
  const listed = polls.order.flatMap((id) => polls.byId[id] ?? [])
  const inOrder = [...listed].sort((a, b) => Number(b.status === 'open') - Number(a.status === 'open'))
  const canChange = session.status === 'open'
  const close = () => setEditing(null)
  return (
    <div className="poll-control-pane">
      {listed.length === 0 && <p>{t('none')}</p>}
      {inOrder.map((poll) =>
        editing === poll.id ? (
          <PrepareForm key={poll.id} poll={poll} onDone={close} />
        ) : (
          <PollControl
            key={poll.id}
            poll={poll}
            canChange={canChange}
            anotherOpen={listed.some((other) => other.status === 'open' && other.id !== poll.id)}
            onEdit={() => setEditing(poll.id)}
          />
        ),
      )}
      {editing === 'new' && <PrepareForm poll={null} onDone={close} />}
      {editing === null && canChange && (
        <div>
          <Button onPress={() => setEditing('new')}>{t('prepare')}</Button>
        </div>
      )}
    </div>
  )
}
