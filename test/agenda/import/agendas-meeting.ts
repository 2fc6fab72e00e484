import { type Invented, item } from './invented-item.ts'

/** Agendas made up for these tests: when the meeting is, when its items are, and who gives them. */
export const AGENDAS_MEETING: Invented[] = [
  {
    name: 'days repeated before every span, with the title below',
    text: `Conference Schedule

Wednesday, March 5th

Wed, Mar. 5th 9:00am - 5:00pm

Training Options

  • Introduction to Juries
  • Advanced Juries

Thursday, March 6th

Thurs, Mar. 6th 9:00am - 10:00am

Registration and breakfast

Thurs, Mar. 6th 10:00am - 12:00pm

Welcome Session with:

  • Dr. Chad Gest | Superintendent, High School District
  • Shari Davies | Director of Initiatives, Budget Project

Thurs, Mar. 6th 12:00pm - 1:00pm

Walkthrough`,
    expected: {
      items: [
        item('09:00', '17:00', 'Training Options', [], {
          children: [item(null, null, 'Introduction to Juries'), item(null, null, 'Advanced Juries')],
        }),
        item('09:00', '10:00', 'Registration and breakfast', [], { day: 2 }),
        item(
          '10:00',
          '12:00',
          'Welcome Session',
          [
            'Dr. Chad Gest | Superintendent, High School District',
            'Shari Davies | Director of Initiatives, Budget Project',
          ],
          { day: 2 },
        ),
        item('12:00', '13:00', 'Walkthrough', [], { day: 2 }),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'an evening whose first line says when it begins, and who a person is on the next line',
    text: `Dienstag, 26. November 2024, 19 Uhr, Haus am Markt
Auswirkungen auf Bürger und Verwaltung

19:00 Begrüßung

             Dr. Jana Radeck, Bürgermeisterin Gemeinde Wand

19:40 Podiumsdiskussion „Schadet die Reform?“
           Jens Graaf,
           Städte- und Gemeindebund

           Uwe Lieben,
           Vorsitzender Gemeindevertretung
20:30 Schluss`,
    expected: {
      items: [
        item('19:00', null, 'Begrüßung', ['Dr. Jana Radeck, Bürgermeisterin Gemeinde Wand']),
        item('19:40', null, 'Podiumsdiskussion „Schadet die Reform?“', [
          'Jens Graaf, Städte- und Gemeindebund',
          'Uwe Lieben, Vorsitzender Gemeindevertretung',
        ]),
        item('20:30', null, 'Schluss'),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'names after a comma, conclusions entrusted, and a long talk in quotation marks',
    text: `9.40 Identità e culture, Carla Bauman
10.20 L’accoglienza che cambia, Andrea Ricci Fondatore della Comunità di Sant’Elia
18.00 Conclusioni affidate a Piero Fassi, Presidente della Rete
18h30 - Accueil des participants
« De l’utilité d’une démarche de mobilisation des acteurs locaux sur la vie des liens sociaux et des repères », par Pierre Mehaut, maire de Vitral et président de l’Observatoire de la vie des quartiers et des villages.`,
    expected: {
      items: [
        item('09:40', null, 'Identità e culture', ['Carla Bauman']),
        item('10:20', null, 'L’accoglienza che cambia', [
          'Andrea Ricci Fondatore della Comunità di Sant’Elia',
        ]),
        item('18:00', null, 'Conclusioni', ['Piero Fassi, Presidente della Rete']),
        item('18:30', null, 'Accueil des participants', [], {
          children: [
            item(
              null,
              null,
              '« De l’utilité d’une démarche de mobilisation des acteurs locaux sur la vie des liens sociaux et des repères »',
              [
                'Pierre Mehaut, maire de Vitral et président de l’Observatoire de la vie des quartiers et des villages',
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
    text: `10.15-12.15 : TOWARDS A NEW PARTNERSHIP

Key-note speaker : Ms HILARY ARMSTEAD, Minister for Towns (Ireland)
Valérie GISCARD, former President of Arcadia *

* To be confirmed

12.30 - 13:00h Conferencia. Experiencias de barrio
- Presentación, a cargo de un responsable técnico de Barrios
- Elena de Nicola, investigadora postdoctoral
- Moderación, a cargo de un responsable técnico de Democracia
Ore 14:00
Erion Velia, Sindaco di Tirana
0re 15:00
Conclusioni
16h Échanges
– Laurent Noir, adjoint au maire
– Des conseillers de quartier de Valmont
17h Déjeuner, salle Maria Callas`,
    expected: {
      items: [
        item('10:15', '12:15', 'TOWARDS A NEW PARTNERSHIP', [
          'Ms HILARY ARMSTEAD, Minister for Towns (Ireland)',
          'Valérie GISCARD, former President of Arcadia *',
        ]),
        item(
          '12:30',
          '13:00',
          'Conferencia. Experiencias de barrio',
          ['Elena de Nicola, investigadora postdoctoral'],
          {
            moderators: ['un responsable técnico de Democracia'],
            children: [item(null, null, 'Presentación', ['un responsable técnico de Barrios'])],
          },
        ),
        item('14:00', null, 'Erion Velia', ['Erion Velia, Sindaco di Tirana']),
        item('15:00', null, 'Conclusioni'),
        item('16:00', null, 'Échanges', [
          'Laurent Noir, adjoint au maire',
          'Des conseillers de quartier de Valmont',
        ]),
        item('17:00', null, 'Déjeuner, salle Maria Callas'),
      ],
      counts: { people: 8 },
    },
  },
]
