import { type Invented, item } from './invented-item.ts'

/** Agendas made up for these tests, with what pages and columns lose on the way: signs, breaks, minutes. */
export const AGENDAS_PRINTED: Invented[] = [
  {
    name: 'dashes close to times, hours in words, and the meeting’s own hours above',
    text: `Fête du verger
DIMANCHE 5 OCTOBRE 2025
HORAIRE : de 10 h à 19 h
DÉTAIL ET HORAIRES

– 10 heures : Ouverture
– 10 heures 20 à 11 heures 10 :
Contes sous le pommier
–13 heures 15 :
soupe aux orties
–15 heures à 16 heures 40 :
Greffe : quel outil choisir ?
17 heures : Tombola, par l’APMV`,
    expected: {
      items: [
        item('10:00', null, 'Ouverture'),
        item('10:20', '11:10', 'Contes sous le pommier'),
        item('13:15', null, 'soupe aux orties'),
        item('15:00', '16:40', 'Greffe : quel outil choisir ?'),
        item('17:00', null, 'Tombola', ['APMV']),
      ],
      counts: { people: 1 },
    },
  },
  {
    name: 'a ferry day with its hours above the place, numbered topics and offices before names',
    text: `RIVER FERRY DAY
AGENDA
SUNDAY, JUNE 8, 2025
10:15 A.M. - 4:45 P.M.
Heron Hotel Quayside
27 W. Tanner Street

10:15 a.m. - 10:40 a.m. Boarding

10:40 a.m. - 11:05 a.m. Portrait of the Oldest Ferry

Harbor Manager Walter Pendlebrook

11:05 a.m. - 12:25 p.m. Deck Talks in Fours:

Topic #1: Tides and Timetables
Topic #2: Ropes for Beginners

12:25 p.m. - 12:50 p.m. Toast to the Crews – Director Gen., Oscar Lindhagen, The Amber Guild
12:50 p.m. - 1:35 p.m. Lecture: “Slow boats” – Prof., Hannah Vesterlund, TH

Closing remarks`,
    expected: {
      items: [
        item('10:15', '10:40', 'Boarding'),
        item('10:40', '11:05', 'Portrait of the Oldest Ferry', ['Harbor Manager Walter Pendlebrook']),
        item('11:05', '12:25', 'Deck Talks in Fours', [], {
          children: [
            item(null, null, 'Topic #1: Tides and Timetables'),
            item(null, null, 'Topic #2: Ropes for Beginners'),
          ],
        }),
        item('12:25', '12:50', 'Toast to the Crews', ['Director Gen., Oscar Lindhagen, The Amber Guild']),
        item('12:50', '13:35', 'Lecture: “Slow boats”', ['Prof., Hannah Vesterlund, TH'], {
          children: [item(null, null, 'Closing remarks')],
        }),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'cells whose line breaks were lost, with a bar at the end and a star inside a word',
    text: `09:20 Uhr | Anmeldung |
09:50 Uhr | Auftakt Dr. Ida Sophie Brenkmoor, Verlegerin und Beauftragte Stefan Kühlwasser, Bürgermeister der Gemeinde Tannried a.D. |
10:05 Uhr | Blick über den Wald Rainer Dornbuschel (SPD), Präsident des Försterbundes |
10:40 Uhr | Warum altes Totholz nützt Prof. Ulrich Eschenrot, Schwerpunkt Botanik, Universität Moorstedt |
11:25 Uhr | Imbiss mit Förster*innen |
11:55 Uhr | Begrüßung durch die Moderatorin, Monika Bachstelz, Grünes Band, und Frau Julia Rehmwald, Forstamt |`,
    expected: {
      items: [
        item('09:20', null, 'Anmeldung'),
        item('09:50', null, 'Auftakt', [
          'Dr. Ida Sophie Brenkmoor, Verlegerin und Beauftragte',
          'Stefan Kühlwasser, Bürgermeister der Gemeinde Tannried a.D.',
        ]),
        item('10:05', null, 'Blick über den Wald', ['Rainer Dornbuschel (SPD), Präsident des Försterbundes']),
        item('10:40', null, 'Warum altes Totholz nützt', [
          'Prof. Ulrich Eschenrot, Schwerpunkt Botanik, Universität Moorstedt',
        ]),
        item('11:25', null, 'Imbiss mit Förster*innen'),
        item('11:55', null, 'Begrüßung', ['Frau Julia Rehmwald, Forstamt'], {
          moderators: ['Moderatorin, Monika Bachstelz, Grünes Band'],
        }),
      ],
      counts: { people: 6 },
    },
  },
  {
    name: 'hours without minutes between others, and titles before their times',
    text: `10:30 Avvio della regata. Marco Tellinari, presidente Velca Luigi Ombrosetti, sindaco di Pietracorta

11 Mostra delle barche Stefano Renzolani, direttore del Faro

11:40 Prova dei remi

12 Pranzo sul molo

13:15 Ballo

Brindisi 13:35 h. Chiara Norbini, assessora
14 Premiazione`,
    expected: {
      items: [
        item('10:30', null, 'Avvio della regata', [
          'Marco Tellinari, presidente Velca',
          'Luigi Ombrosetti, sindaco di Pietracorta',
        ]),
        item('11:00', null, 'Mostra delle barche', ['Stefano Renzolani, direttore del Faro']),
        item('11:40', null, 'Prova dei remi'),
        item('12:00', null, 'Pranzo sul molo'),
        item('13:15', null, 'Ballo'),
        item('13:35', null, 'Brindisi', ['Chiara Norbini, assessora']),
        item('14:00', null, 'Premiazione'),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a narrow column that breaks titles at their numbers and names in capitals',
    text: `08h10-10h50
Balade Guidée 1 : Le vieux moulin
08h10 – 09h20
Atelier
1 : La farine de seigle
09h20 – 10h35
Atelier 2 :
Les meules
13H20 – DEGUSTAÇÃO
Dr. LUÍS
TAVARES PINHAL (SOFIA AMOREIRA
LAMEGAL, LUÍS PINHAL & FILHOS)
13H50 - “DO FORNO
VELHO: UMA BROA"
Dr. MIGUEL ÂNGELO
SARDINHAL (COSTA, BRITO
& FILHOS
14h30 – Oficina "Quando cresce a massa", de Ana Luísa do Vale
15h40 – Veillée chantée : Refrains de meuniers par les chœurs des 3 vallées et de la
ronde autour du four`,
    expected: {
      items: [
        item('08:10', '10:50', 'Balade Guidée 1 : Le vieux moulin', [], {
          children: [
            item('08:10', '09:20', 'Atelier 1 : La farine de seigle'),
            item('09:20', '10:35', 'Atelier 2 : Les meules'),
          ],
        }),
        item('13:20', null, 'DEGUSTAÇÃO', [
          'Dr. LUÍS TAVARES PINHAL (SOFIA AMOREIRA LAMEGAL, LUÍS PINHAL & FILHOS)',
        ]),
        item('13:50', null, '“DO FORNO VELHO: UMA BROA"', [
          'Dr. MIGUEL ÂNGELO SARDINHAL (COSTA, BRITO & FILHOS',
        ]),
        item('14:30', null, 'Oficina "Quando cresce a massa"', ['Ana Luísa do Vale']),
        item(
          '15:40',
          null,
          'Veillée chantée : Refrains de meuniers par les chœurs des 3 vallées et de la ronde autour du four',
        ),
      ],
      counts: { people: 3 },
    },
  },
]
