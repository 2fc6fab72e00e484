import './agenda-list.css'
import { type ReactNode, useMemo } from 'react'
import type { AgendaRow } from '../../shared/agenda/rows.ts'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { useWording } from '../wording/use-wording.ts'
import { AgendaRowView } from './agenda-row.tsx'
import { byParent } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'

interface AgendaListProps {
  readonly rows: readonly AgendaRow[]
  /** What can be done with a row; stands at its end. */
  readonly actions?: (row: AgendaRow) => ReactNode
  /** Stands under a row: what its actions have opened. */
  readonly under?: (row: AgendaRow) => ReactNode
  /** Without the names of the speakers, where there is little room. */
  readonly short?: boolean
}

/** The agenda as it was, is and is expected to go on; blocks hold their items. */
export function AgendaList({ rows, ...shows }: AgendaListProps) {
  const t = useWording(agendaWords)
  const groups = useMemo(() => byParent(rows), [rows])
  if (rows.length === 0) return <p className="agenda-none">{t('none')}</p>
  return <Level groups={groups} parentId={null} {...shows} />
}

interface LevelProps extends Omit<AgendaListProps, 'rows'> {
  readonly groups: ReadonlyMap<NodeId | null, readonly AgendaRow[]>
  readonly parentId: NodeId | null
}

function Level({ groups, parentId, ...shows }: LevelProps) {
  return (
    <ol className="agenda-list" data-inner={parentId !== null || undefined}>
      {(groups.get(parentId) ?? []).map((row) => (
        <li key={row.id} className="agenda-list-entry" data-row={row.id} data-status={row.status}>
          <AgendaRowView row={row} short={shows.short ?? false} actions={shows.actions?.(row)} />
          {shows.under?.(row)}
          {row.kind === 'block' && <Level groups={groups} parentId={row.id} {...shows} />}
        </li>
      ))}
    </ol>
  )
}
