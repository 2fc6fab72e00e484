import { type Invented, item } from './invented-item.ts'

/** Agendas made up for these tests, with what pages and columns lose on the way: signs, breaks, minutes. */
export const AGENDAS_PRINTED: Invented[] = [
  {
    name: 'dashes close to times, hours in words, and the meeting’s own hours above',
    text: `Forum des voisins
SAMEDI 8 MARS 2025
HORAIRE : de 9 h à 18 h
PROGRAMME ET HORAIRES

– 9 heures : Accueil
– 9 heures 15 à 9 heures 45 :
Regards sur le quartier
–12 heures 30 :
repas sur place
–14 heures à 15 heures 30 :
Logement : comment faire ?
16 heures : Clôture, par l’UVQ`,
    expected: {
      items: [
        item('09:00', null, 'Accueil'),
        item('09:15', '09:45', 'Regards sur le quartier'),
        item('12:30', null, 'repas sur place'),
        item('14:00', '15:30', 'Logement : comment faire ?'),
        item('16:00', null, 'Clôture', ['UVQ']),
      ],
      counts: { people: 1 },
    },
  },
  {
    name: 'a summit with its hours above the place, numbered topics and offices before names',
    text: `HOUSING SUMMIT
AGENDA
SATURDAY, MAY 18, 2024
8:30 A.M. - 3:00 P.M.
Garden Hotel Old Town
9 N. Foster Street

8:30 a.m. - 9:00 a.m. Sign-in

9:00 a.m. - 9:20 a.m. Introduction of Keynote Speaker

City Manager Philip Oakley

9:20 a.m. - 11:00 a.m. Working Group Discussions:

Topic #1: Causes and Impact
Topic #2: Goals for the City

11:00 a.m. - 11:30 a.m. Words of Thanks – Secretary Gen., Peter Larsson, The Northern Union
11:30 a.m. - 12:00 p.m. Speech: “Free towns” – Prof., Christian Rost, KU

Closing remarks`,
    expected: {
      items: [
        item('08:30', '09:00', 'Sign-in'),
        item('09:00', '09:20', 'Introduction of Keynote Speaker', ['City Manager Philip Oakley']),
        item('09:20', '11:00', 'Working Group Discussions', [], {
          children: [
            item(null, null, 'Topic #1: Causes and Impact'),
            item(null, null, 'Topic #2: Goals for the City'),
          ],
        }),
        item('11:00', '11:30', 'Words of Thanks', ['Secretary Gen., Peter Larsson, The Northern Union']),
        item('11:30', '12:00', 'Speech: “Free towns”', ['Prof., Christian Rost, KU'], {
          children: [item(null, null, 'Closing remarks')],
        }),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'cells whose line breaks were lost, with a bar at the end and a star inside a word',
    text: `12:00 Uhr | Registrierung |
13:00 Uhr | Eröffnung Dr. Eva Marie Proll, Herausgeberin und Beauftragte Jürgen Rotter, Oberbürgermeister der Stadt Kolm a.D. |
13:10 Uhr | Überblick über die Politik Markus Leber (CDU), Präsident des Städtebundes |
13:30 Uhr | Wie die Einbindung beitragen kann Prof. Jochen Olm, Schwerpunkt Geschichte, Universität Osterbrück |
14:00 Uhr | Gespräch mit Bürger*innen |
14:30 Uhr | Begrüßung durch die Moderatorin, Frau Petra Sand, Welt Netzwerk, und Frau Anna Michel, Bezirksamt |`,
    expected: {
      items: [
        item('12:00', null, 'Registrierung'),
        item('13:00', null, 'Eröffnung', [
          'Dr. Eva Marie Proll, Herausgeberin und Beauftragte',
          'Jürgen Rotter, Oberbürgermeister der Stadt Kolm a.D.',
        ]),
        item('13:10', null, 'Überblick über die Politik', ['Markus Leber (CDU), Präsident des Städtebundes']),
        item('13:30', null, 'Wie die Einbindung beitragen kann', [
          'Prof. Jochen Olm, Schwerpunkt Geschichte, Universität Osterbrück',
        ]),
        item('14:00', null, 'Gespräch mit Bürger*innen'),
        item('14:30', null, 'Begrüßung', ['Frau Anna Michel, Bezirksamt'], {
          moderators: ['Moderatorin, Frau Petra Sand, Welt Netzwerk'],
        }),
      ],
      counts: { people: 6 },
    },
  },
  {
    name: 'hours without minutes between others, and titles before their times',
    text: `15:30 Apertura dei lavori. Paolo Perini, presidente Ecub Francesco Micci, sindaco di Argento

16 Presentazione del programma Roberto Alberti, direttore della Casa

16:20 Presentazione dei tavoli

17 Tavoli di lavoro

18:30 Dibattito

Congedo 18:50 h. Anna Vega, assessora
19 Conclusioni`,
    expected: {
      items: [
        item('15:30', null, 'Apertura dei lavori', [
          'Paolo Perini, presidente Ecub',
          'Francesco Micci, sindaco di Argento',
        ]),
        item('16:00', null, 'Presentazione del programma', ['Roberto Alberti, direttore della Casa']),
        item('16:20', null, 'Presentazione dei tavoli'),
        item('17:00', null, 'Tavoli di lavoro'),
        item('18:30', null, 'Dibattito'),
        item('18:50', null, 'Congedo', ['Anna Vega, assessora']),
        item('19:00', null, 'Conclusioni'),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a narrow column that breaks titles at their numbers and names in capitals',
    text: `09h45-11h45
Table Ronde 1 : Le territoire
09h45 – 10h25
Plateau
1 : La qualité de vie
10h25 – 11h05
Plateau 2 :
Les routes
14H45 – TRABALHOS
Dr. PEDRO
MARINHO FALCO (NUNO CEREJA
NAMORO, PEDRO FALCO & ASSOCIADOS)
15H00 - “DA REFORMA
LOCAL: UM MUNDO"
Dr. CARLOS JOSÉ
BATALHA (ROCHA, VIEIRA
& ASSOCIADOS
16h00 – Palestra "O que são conselhos", de José Ismar da Costa
17h00 – Table ronde : Présentation des pratiques par les élus des 2 villes et de la
échanges sur les pratiques`,
    expected: {
      items: [
        item('09:45', '11:45', 'Table Ronde 1 : Le territoire', [], {
          children: [
            item('09:45', '10:25', 'Plateau 1 : La qualité de vie'),
            item('10:25', '11:05', 'Plateau 2 : Les routes'),
          ],
        }),
        item('14:45', null, 'TRABALHOS', [
          'Dr. PEDRO MARINHO FALCO (NUNO CEREJA NAMORO, PEDRO FALCO & ASSOCIADOS)',
        ]),
        item('15:00', null, '“DA REFORMA LOCAL: UM MUNDO"', [
          'Dr. CARLOS JOSÉ BATALHA (ROCHA, VIEIRA & ASSOCIADOS',
        ]),
        item('16:00', null, 'Palestra "O que são conselhos"', ['José Ismar da Costa']),
        item(
          '17:00',
          null,
          'Table ronde : Présentation des pratiques par les élus des 2 villes et de la échanges sur les pratiques',
        ),
      ],
      counts: { people: 3 },
    },
  },
]
