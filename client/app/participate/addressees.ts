import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import type { NodeId, PersonId } from '../../../shared/kernel/ids.ts'

/** To whom a point can be put: all who respond at an item, or one of them. */
export interface Addressee {
  readonly key: string
  readonly row: AgendaRow
  readonly toItemId: NodeId
  /** The one who really speaks. */
  readonly toPersonId: PersonId | null
}

/** Responses still to be given, each with those who give it where they are several, but for one's own. */
export function addressees(rows: readonly AgendaRow[], own: readonly PersonId[]): readonly Addressee[] {
  const isOpen = ({ kind, itemKind, status }: AgendaRow) =>
    kind === 'item' && itemKind === 'responses' && status !== 'done' && status !== 'skipped'
  return rows.filter(isOpen).flatMap((row) => {
    const speakers = row.speakers
      .filter((one) => !isAway(one))
      .map(({ personId, substituteId }) => substituteId ?? personId)
      .filter((personId) => !own.includes(personId))
    const all: Addressee = { key: row.id, row, toItemId: row.id, toPersonId: null }
    const each = speakers.map((toPersonId) => ({ ...all, key: `${row.id} ${toPersonId}`, toPersonId }))
    return [all, ...each]
  })
}
