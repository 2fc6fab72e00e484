import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Person, SessionSlice } from '../../shared/session/slice.ts'

type People = SessionSlice['people']
const present = (people: People) =>
  (Object.entries(people) as [PersonId, Person][]).filter(([, { status }]) => status !== 'removed')

/** Those for whom somebody may act: they have a seat of their own. `except`: who would act. */
export const principalsIn = (people: People, except: PersonId | null): readonly PersonId[] =>
  present(people).flatMap(([id, { seatId, actsFor }]) => (seatId && !actsFor && id !== except ? [id] : []))

export interface Acting {
  readonly personId: PersonId
  readonly as: NonNullable<Person['actsFor']>['as']
}

/** Who acts for a person. */
export const actingFor = (people: People, principal: PersonId): readonly Acting[] =>
  present(people).flatMap(([personId, { actsFor }]) =>
    actsFor?.personId === principal ? [{ personId, as: actsFor.as }] : [],
  )

/** Whether somebody can be appointed: a participant who acts for nobody and for whom nobody acts. */
export const canAct = (people: People, id: PersonId): boolean =>
  people[id]?.role === 'participant' && !people[id].actsFor && actingFor(people, id).length === 0
