import './moderated-queue.css'
import { useState } from 'react'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { DragHandle } from './drag-handle.tsx'
import { floorWords } from './floor-words.ts'
import { breaksIn, dropOf, stepKeyOf, stepOf } from './order.ts'
import { QueueList } from './queue-list.tsx'
import { refocus } from './refocus.ts'
import { RequestTools } from './request-tools.tsx'
import type { FloorActs } from './use-floor-acts.ts'

/** The list as a moderator works it: give the floor, drag, and a fold of tools for each. */
export function ModeratedQueue({ acts }: { readonly acts: FloorActs }) {
  const { queue } = useSession().state.floor
  const [opened, setOpened] = useState<RequestId | null>(null)
  const drop = (request: FloorRequest) => (over: RequestId, half: 'upper' | 'lower') => {
    const before = dropOf(queue, request, over, half)
    if (before !== undefined) acts.move(request, before)
  }
  return (
    <QueueList
      queue={queue}
      handle={(request, lane) => lane.length > 1 && <DragHandle request={request} onDrop={drop(request)} />}
      actions={(request) => (
        <RequestActs
          request={request}
          acts={acts}
          opened={opened === request.id}
          onOpen={() => setOpened(opened === request.id ? null : request.id)}
        />
      )}
      below={(request) => opened === request.id && <RequestTools request={request} acts={acts} />}
    />
  )
}

interface RequestActsProps {
  readonly request: FloorRequest
  readonly acts: FloorActs
  readonly opened: boolean
  readonly onOpen: () => void
}

function RequestActs({ request, acts, opened, onOpen }: RequestActsProps) {
  const t = useWording(floorWords)
  const { floor } = useSession().state
  const name = acts.nameOf(request)
  return (
    <>
      {breaksIn(floor, request) ? (
        <Button kind="primary" label={t('interruptFor', { name })} onPress={() => acts.interrupt(request)}>
          {t('interrupt')}
        </Button>
      ) : (
        <Button label={t('giveTo', { name })} onPress={() => acts.give(request)}>
          {t('give')}
        </Button>
      )}
      <span className="queue-more">
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-expanded={opened}
          aria-label={t('toolsOf', { name })}
          aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
          onKeyDown={(event) => {
            const step = stepKeyOf(event)
            if (step === null) return
            event.preventDefault()
            const before = stepOf(floor.queue, request, step)
            if (before === undefined) return
            acts.move(request, before)
            refocus(request, '.queue-more button')
          }}
          onClick={onOpen}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </span>
    </>
  )
}
