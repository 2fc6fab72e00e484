import type { ReactNode } from 'react'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { displacedBy, placeOfNow } from './displaced.ts'
import { editWords } from './edit-words.ts'
import type { EntryTask } from './entry-dialog.tsx'
import { placeBeside, stepFrom, type Way } from './moving.ts'
import type { EntryActs } from './use-entry-acts.ts'

interface EntryButtonsProps {
  readonly row: AgendaRow
  readonly acts: EntryActs
  readonly onTask: (task: EntryTask) => void
  readonly onStep: (way: Way) => void
  /** Asks for it to begin at once. */
  readonly onBegin: () => void
  /** Stands first: skip or re-open. */
  readonly children: ReactNode
}

/** Edit, add beside, move and remove; what would be refused says why. */
export function EntryButtons({ row, acts, onTask, onStep, onBegin, children }: EntryButtonsProps) {
  const t = useWording(editWords)
  const { agenda } = useSession().state
  const begun = row.actualStartAt !== null ? t('begun') : null
  const noStep = (way: Way) => {
    if (stepFrom(agenda, row.id, way) === null) return t(way === 'up' ? 'noUp' : 'noDown')
    const over = row.status === 'done' && begun
    return over || null
  }
  const add = (side: 'before' | 'after') => {
    const place = placeBesideNew(agenda, row, side)
    if (place) onTask({ kind: 'add', row, place })
  }
  return (
    <>
      <div className="row-tray-acts">
        {children}
        {canBegin(agenda, row) && <Button onPress={onBegin}>{t('beginNow')}</Button>}
        <Button onPress={() => onTask({ kind: 'edit', row })}>{t('edit')}</Button>
        <Button onPress={() => add('before')}>{t('addBefore')}</Button>
        <Button onPress={() => add('after')}>{t('addAfter')}</Button>
        <Button whyNot={begun} whyNotPlace="asked" onPress={() => acts.remove(row.id)}>
          {t('remove')}
        </Button>
      </div>
      <div className="row-tray-acts">
        {(['up', 'down'] as const).map((way) => (
          <span key={way} data-move={way}>
            <Button whyNot={noStep(way)} whyNotPlace="asked" onPress={() => onStep(way)}>
              <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span> {t(way)}
            </Button>
          </span>
        ))}
        <small className="row-tray-help">{t('moveHelp')}</small>
      </div>
    </>
  )
}

/** Something still to come, while something else is under way. */
function canBegin(agenda: AgendaSlice, { id, status }: AgendaRow): boolean {
  const place = placeOfNow(agenda)
  return place !== null && status === 'upcoming' && displacedBy(agenda, id, place) !== null
}

/** An entry not yet there is in nobody's way. */
const placeBesideNew = (
  agenda: Parameters<typeof placeBeside>[0],
  row: AgendaRow,
  side: 'before' | 'after',
) => placeBeside(agenda, '' as AgendaRow['id'], row.id, side)
