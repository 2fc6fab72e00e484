import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../../shared/agenda/import/merge-people.ts'
import { readAgenda } from '../../../shared/agenda/import/read-agenda.ts'
import type { AgendaReading } from '../../../shared/agenda/import/reading.ts'

function read(text: string): AgendaReading {
  const result = readAgenda(text)
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

describe('People in an agenda', () => {
  it.each([
    ['10:00 Opening by Ms Ada King, Mayor of Linz', 'Opening', ['Ada King']],
    ['10:00 Opening, by Dr. Otto Lang', 'Opening', ['Otto Lang']],
    ['10:00 Housing: how to start: Cllr. Zora Quill, Leeds (UK)', 'Housing: how to start', ['Zora Quill']],
    ['10:00 Begrüßung (Jana Kurz & Emil Roth)', 'Begrüßung', ['Jana Kurz', 'Emil Roth']],
    ['10:00 Keynote – Prof. Eva Moll (University of Graz)', 'Keynote', ['Eva Moll']],
    ['10:25 Saluto del Prof. Ivo Gallo, Preside', 'Saluto del Prof. Ivo Gallo, Preside', ['Ivo Gallo']],
    ['10:00 Welcome from Mayor Jane Poe', 'Welcome', ['Jane Poe']],
    ['10:00 Update (JRC/OP)', 'Update', ['JRC', 'OP']],
    ['10:00 Inventory of Ladders (IOL)', 'Inventory of Ladders (IOL)', []],
    ['10:00 Picnic hosted by Garden Friends', 'Picnic hosted by Garden Friends', []],
    ['10:00 Conclusions: towards Better Cities', 'Conclusions: towards Better Cities', []],
    ['10:00 Digital Transformation – Urban Mobility', 'Digital Transformation – Urban Mobility', []],
  ])('takes the people out of “%s”', (text, title, names) => {
    const [item] = read(text).items
    expect(item?.title).toBe(title)
    expect(item?.speakers.map(({ name }) => name)).toEqual(names)
  })
})

describe('A person of an agenda', () => {
  it('splits honorific, name, role, body, country and status', () => {
    const [item] = read(
      '10:00 Panel\nMs Ada King, Deputy Mayor for Housing, Linz (Austria) (*apologised*)\nProf. Dr. Otto Lang, Member (Norway) of the Advisory Board\nIda Moe, Head of Unit, Ministry of Justice, Ireland (tbc)',
    ).items
    expect(item?.speakers).toEqual([
      {
        raw: 'Ms Ada King, Deputy Mayor for Housing, Linz (Austria)',
        honorific: 'Ms',
        name: 'Ada King',
        role: 'Deputy Mayor for Housing',
        affiliation: 'Linz',
        country: 'Austria',
        status: 'apologised',
      },
      {
        raw: 'Prof. Dr. Otto Lang, Member (Norway) of the Advisory Board',
        honorific: 'Prof. Dr.',
        name: 'Otto Lang',
        role: 'Member (Norway) of the Advisory Board',
        affiliation: 'Advisory Board',
        country: 'Norway',
        status: 'expected',
      },
      {
        raw: 'Ida Moe, Head of Unit, Ministry of Justice, Ireland',
        honorific: null,
        name: 'Ida Moe',
        role: 'Head of Unit',
        affiliation: 'Ministry of Justice',
        country: 'Ireland',
        status: 'to-be-confirmed',
      },
    ])
  })

  it.each(['excusé', 'excusée', 'entschuldigt', 'excusado', 'apologies', 'assente giustificato'])(
    'reads “(%s)” as apologised',
    (mark) => {
      expect(read(`10:00 Panel\n- Mr Otto Lang, Mayor (${mark})`).items[0]?.speakers[0]?.status).toBe(
        'apologised',
      )
    },
  )

  it('keeps who stands in for a person who is excused', () => {
    const [speaker] =
      read('10:00 Panel\n- Mr Otto Lang, Linz (excusé, représenté par Ada King)').items[0]?.speakers ?? []
    expect([speaker?.status, speaker?.affiliation]).toEqual(['apologised', 'Linz (représenté par Ada King)'])
  })

  it.each(['tbc', 'à confirmer', 'angefragt', 'por confirmar', 'da confermare', 'a confirmar'])(
    'reads “(%s)” as to be confirmed',
    (mark) => {
      expect(read(`10:00 Panel\n- Mr Otto Lang, Mayor (${mark})`).items[0]?.speakers[0]?.status).toBe(
        'to-be-confirmed',
      )
    },
  )
})

describe('Who moderates, who is the same', () => {
  it.each([
    'Moderator: Ms Ada King',
    'Chair: Ada King',
    'Modération : Ada King',
    'Modera: Ada King',
    'Leitung: Ada King',
    'Moderated by Ada King',
    'Moderador: Ada King',
    'Chair and overture by Ada King',
  ])('reads “%s” as the one who moderates', (line) => {
    const [item] = read(`10:00 Panel\n${line}`).items
    expect(item?.moderators.map(({ name }) => name)).toEqual(['Ada King'])
    expect(item?.speakers).toEqual([])
  })

  it('knows that bullets of one run are all people, though one name alone could be a title', () => {
    const [item] = read(
      '10:00 Talks\n- Zyx Qualm, Blue Wiki\n- Anna Ray, Code Lab\n- Vrim Oklo, Red Pen',
    ).items
    expect(item?.speakers.map(({ name }) => name)).toEqual(['Zyx Qualm', 'Anna Ray', 'Vrim Oklo'])
    expect(item?.children).toEqual([])
  })

  it('merges mentions of one person and keeps the fullest role', () => {
    const people = peopleOf(
      read(
        '10:00 Opening by Ms Ada King\n11:00 Talk: Ms KING Ada, Mayor of Linz\n12:00 Close (A. King)\n13:00 Walk – Mr Leo King, Guide',
      ),
    )
    expect(people.map(({ name, role, lines }) => [name, role, lines])).toEqual([
      ['Ada King', 'Mayor of Linz', [1, 2, 3]],
      ['Leo King', 'Guide', [4]],
    ])
  })
})
