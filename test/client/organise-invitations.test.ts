import { describe, expect, it } from 'vitest'
import { invitedPeople } from '../../client/session/links-people.ts'
import type { LevelId, PersonId, SeatId } from '../../shared/kernel/ids.ts'
import type { PersonCard } from '../../shared/session/registry.ts'

const card = (id: string, name: string, seat: string | null): PersonCard => ({
  personId: id as PersonId,
  seatId: seat as SeatId | null,
  level: 'local' as LevelId,
  role: seat === null ? 'moderator' : 'participant',
  details: { name, honorific: null, role: null, delegation: null, country: null },
  actsFor: null,
})

describe('personal invitations', () => {
  it('are listed by family name, without those who run the session, each with the link of its own', () => {
    const directory = {
      version: 1,
      people: [card('p1', 'Ana Silva', 's1'), card('m', 'Moderator', null), card('p2', 'Jon Berg', 's2')],
    }
    const links = {
      code: 'ABC234',
      links: [
        { kind: 'moderate', personId: 'm' as PersonId, url: 'https://example.org/moderate/1#secret' },
        { kind: 'invitation', personId: 'p1' as PersonId, url: 'https://example.org/invitation/1#ana' },
      ],
    }
    expect(invitedPeople(directory, links).map((one) => [one.card.details?.name, one.url])).toEqual([
      ['Jon Berg', null],
      ['Ana Silva', 'https://example.org/invitation/1#ana'],
    ])
  })
})
