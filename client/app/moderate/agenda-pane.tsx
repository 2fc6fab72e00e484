import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { AgendaList } from '../../agenda/agenda-list.tsx'
import { BeginDialog } from '../../agenda/edit/begin-dialog.tsx'
import { EntryDialog, type EntryTask } from '../../agenda/edit/entry-dialog.tsx'
import type { Way } from '../../agenda/edit/moving.ts'
import { useEntryActs } from '../../agenda/edit/use-entry-acts.ts'
import { useMoving } from '../../agenda/edit/use-moving.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'
import { PrintHeading } from './print-heading.tsx'
import { RowTray } from './row-tray.tsx'
import type { Drive } from './use-drive.ts'

interface AgendaPaneProps {
  readonly drive: Drive
  /** Whether the pane can be seen. */
  readonly shown: boolean
}

export function AgendaPane({ drive, shown }: AgendaPaneProps) {
  const t = useWording(moderateWords)
  const { rows, agenda } = useAgenda()
  const [opened, setOpened] = useState<NodeId | null>(null)
  const [task, setTask] = useState<EntryTask | null>(null)
  const acts = useEntryActs()
  const list = useActiveInView(agenda.activeId, shown)
  const { drag, step, begin, beginning, forget } = useMoving(acts, list)
  const onKey = (event: KeyboardEvent, id: NodeId) => {
    if (event.key === 'Escape') drag.cancel()
    const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key] as Way | undefined
    if (!way || !event.altKey || !event.shiftKey) return
    event.preventDefault()
    void step(id, way, '.row-acts')
  }
  return (
    <div ref={list}>
      <PrintHeading />
      <AgendaList
        rows={rows}
        actions={(row) => (
          <button
            type="button"
            className="row-acts"
            aria-expanded={opened === row.id}
            aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
            aria-label={t('rowActs', { title: row.title })}
            {...drag.handle(row.id)}
            onKeyDown={(event) => onKey(event, row.id)}
            onClick={() => !drag.wasDrag() && setOpened(opened === row.id ? null : row.id)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        )}
        under={(row) =>
          opened === row.id && (
            <RowTray
              row={row}
              drive={drive}
              acts={acts}
              onTask={setTask}
              onBegin={() => begin(row.id)}
              onStep={(way) => void step(row.id, way, `[data-move="${way}"] button`)}
            />
          )
        }
      />
      <EntryDialog task={task} onClose={() => setTask(null)} />
      <BeginDialog beginning={beginning} acts={acts} onClose={forget} />
    </div>
  )
}
/** Keeps what is under way in view, without moving a list that someone is pointing at or working in. */
function useActiveInView(activeId: NodeId | null, shown: boolean) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = activeId && list.current?.querySelector(`[data-row="${activeId}"]`)
    const pane = list.current?.closest('.pane-body')
    if (!shown || !row || !pane || list.current?.matches(':hover, :focus-within')) return
    const place = row.getBoundingClientRect()
    if (pane.scrollHeight > pane.clientHeight)
      pane.scrollTop += place.top - pane.getBoundingClientRect().top - pane.clientHeight / 3
    else if (place.top < 0 || place.bottom > window.innerHeight) row.scrollIntoView({ block: 'center' })
  }, [activeId, shown])
  return list
}
