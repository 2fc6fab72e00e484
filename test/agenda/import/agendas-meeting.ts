import { type Invented, item } from './invented-item.ts'

/** Agendas made up for these tests: when the meeting is, when its items are, and who gives them. */
export const AGENDAS_MEETING: Invented[] = [
  {
    name: 'days repeated before every span, with the title below',
    text: `Beekeeping Timetable

Monday, June 9th

Mon, Jun. 9th 8:30am - 4:00pm

Practice Courses

  • Hives for Newcomers
  • Winter Hives

Tuesday, June 10th

Tues, Jun. 10th 8:30am - 9:15am

Coffee and badges

Tues, Jun. 10th 9:15am - 12:00pm

Morning Talk with:

  • Dr. Peter Wexcombe | Headmaster, Thornlow Grammar School
  • Laura Quillam | Head of Outreach, Honey Trust

Tues, Jun. 10th 12:00pm - 12:45pm

Tasting`,
    expected: {
      items: [
        item('08:30', '16:00', 'Practice Courses', [], {
          children: [item(null, null, 'Hives for Newcomers'), item(null, null, 'Winter Hives')],
        }),
        item('08:30', '09:15', 'Coffee and badges', [], { day: 2 }),
        item(
          '09:15',
          '12:00',
          'Morning Talk',
          [
            'Dr. Peter Wexcombe | Headmaster, Thornlow Grammar School',
            'Laura Quillam | Head of Outreach, Honey Trust',
          ],
          { day: 2 },
        ),
        item('12:00', '12:45', 'Tasting', [], { day: 2 }),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'an evening whose first line says when it begins, and who a person is on the next line',
    text: `Freitag, 14. März 2025, 18 Uhr, Alte Mühle Birkenried
Radwege zwischen Dorf und Schule

18:00 Begrüßung

             Dr. Anna Lohfink, Leiterin Bücherei Birkenried

18:25 Podiumsdiskussion „Wem gehört der Uferweg?“
           Paul Ehrmann,
           Fuß- und Wanderverein

           Martin Tannhof,
           Sprecher Elternbeirat
19:50 Schluss`,
    expected: {
      items: [
        item('18:00', null, 'Begrüßung', ['Dr. Anna Lohfink, Leiterin Bücherei Birkenried']),
        item('18:25', null, 'Podiumsdiskussion „Wem gehört der Uferweg?“', [
          'Paul Ehrmann, Fuß- und Wanderverein',
          'Martin Tannhof, Sprecher Elternbeirat',
        ]),
        item('19:50', null, 'Schluss'),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'names after a comma, conclusions entrusted, and a long talk in quotation marks',
    text: `9.15 Boschi e sentieri, Paola Trevisolo
9.55 L’acquedotto che riparte, Marco Bellandri Direttore della Riserva di Sant’Orlino
17.45 Conclusioni affidate a Giorgio Lanzuolo, Presidente del Parco
19h05 - Ouverture des portes
« De l’intérêt d’un inventaire commun pour les vergers anciens du plateau et la greffe de leurs pommiers rares », par Michel Courvallon, maire de Brissange et président de l’Amicale des cidreries et des jardins.`,
    expected: {
      items: [
        item('09:15', null, 'Boschi e sentieri', ['Paola Trevisolo']),
        item('09:55', null, 'L’acquedotto che riparte', [
          'Marco Bellandri Direttore della Riserva di Sant’Orlino',
        ]),
        item('17:45', null, 'Conclusioni', ['Giorgio Lanzuolo, Presidente del Parco']),
        item('19:05', null, 'Ouverture des portes', [], {
          children: [
            item(
              null,
              null,
              '« De l’intérêt d’un inventaire commun pour les vergers anciens du plateau et la greffe de leurs pommiers rares »',
              [
                'Michel Courvallon, maire de Brissange et président de l’Amicale des cidreries et des jardins',
              ],
            ),
          ],
        }),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a key-note label, a sign explained at the foot, and parts given by someone of an office',
    text: `9.45-11.30 : FERRIES FOR SMALL HARBOURS

Key-note speaker : Mrs MARGARET OLDCASTLE, Minister for Islands (Malta)
Brigitte FAUVERNIER, former Governor of Marelune *

* To be confirmed

12.10 - 12:50h Conferencia. Molinos de ribera
- Bienvenida, a cargo de una técnica municipal de Mercados
- Carmen de Olmedal, ingeniera forestal
- Moderación, a cargo de una técnica auxiliar de Riegos
Ore 13:20
Luca Ferrantoni, Sindaco di Valbruma
0re 14:35
Conclusioni
15h Échanges
– Philippe Grandvert, adjoint au maire
– Des conseillers municipaux de Coursanne
18h Dîner, salle Louise Marchenoy`,
    expected: {
      items: [
        item('09:45', '11:30', 'FERRIES FOR SMALL HARBOURS', [
          'Mrs MARGARET OLDCASTLE, Minister for Islands (Malta)',
          'Brigitte FAUVERNIER, former Governor of Marelune *',
        ]),
        item('12:10', '12:50', 'Conferencia. Molinos de ribera', ['Carmen de Olmedal, ingeniera forestal'], {
          moderators: ['una técnica auxiliar de Riegos'],
          children: [item(null, null, 'Bienvenida', ['una técnica municipal de Mercados'])],
        }),
        item('13:20', null, 'Luca Ferrantoni', ['Luca Ferrantoni, Sindaco di Valbruma']),
        item('14:35', null, 'Conclusioni'),
        item('15:00', null, 'Échanges', [
          'Philippe Grandvert, adjoint au maire',
          'Des conseillers municipaux de Coursanne',
        ]),
        item('18:00', null, 'Dîner, salle Louise Marchenoy'),
      ],
      counts: { people: 8 },
    },
  },
]
