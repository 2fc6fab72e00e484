import { type Invented, item } from './invented-item.ts'

/** German agendas made up for these tests. */
export const AGENDAS_DE: Invented[] = [
  {
    name: 'eine Tagesordnung mit TOP-Nummern und der Zeit am Zeilenende',
    text: `Tagesordnung

TOP 1   Begrüßung und Feststellung der Tagesordnung        14:00–14:05
TOP 2   Bericht der Beauftragten (Frau Sandra Kaufer)       14:05–14:25
TOP 3   Vorstellung „Haus der Vielfalt“                     14:25–14:45
        Referent: Herr Dr. Ali Yildiz
TOP 4   Aussprache                                          14:45–15:15`,
    expected: {
      items: [
        item('14:00', '14:05', 'Begrüßung und Feststellung der Tagesordnung'),
        item('14:05', '14:25', 'Bericht der Beauftragten', ['Frau Sandra Kaufer']),
        item('14:25', '14:45', 'Vorstellung „Haus der Vielfalt“', ['Herr Dr. Ali Yildiz']),
        item('14:45', '15:15', 'Aussprache'),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'eine Abendtagung: Kopf mit Zeit und Ort, Ämter als Anrede, Namen und Amt auf zwei Zeilen',
    text: `Tagung „Zusammen wohnen“
Freitag, 24. Februar 2017 von 15 Uhr bis 19 Uhr, Kollegiensaal im Rathaus, Platz 1

Ablaufplan

15:00 Uhr
  Begrüßung durch Herrn Kersten Albert, stellvertretender Leiter des Amtes
15:10 Uhr Grußworte
Bürgermeister Hans Peter Boff, VG Gerold
Jamila Schaf, stellv. Bundesvorsitzende
Barbara Ludig, Oberbürgermeisterin a.D. der Stadt Chem
15:20 Uhr: Einführung
Christoph Janssen
Leiter der KommunalAkademie
15:40 Uhr: Auftaktimpuls | Digitale Ansätze
Prof. Dr. Maria A. Wimmel
Fachbereich Informatik, Universität Kobling
16:30 Uhr -Pause-
17:00 Uhr Podiumsdiskussion mit Frau Kübra Gümis, Bloggerin, und Herr Bedo Kaya, Fernsehmoderator
18:00 Uhr bis 19:00 Uhr Netzwerken & Austausch
Tagesmoderation: Minou Amirs`,
    expected: {
      items: [
        item('15:00', null, 'Begrüßung', ['Herrn Kersten Albert, stellvertretender Leiter des Amtes']),
        item('15:10', null, 'Grußworte', [
          'Bürgermeister Hans Peter Boff, VG Gerold',
          'Jamila Schaf, stellv. Bundesvorsitzende',
          'Barbara Ludig, Oberbürgermeisterin a.D. der Stadt Chem',
        ]),
        item('15:20', null, 'Einführung', ['Christoph Janssen, Leiter der KommunalAkademie']),
        item('15:40', null, 'Auftaktimpuls | Digitale Ansätze', [
          'Prof. Dr. Maria A. Wimmel, Fachbereich Informatik, Universität Kobling',
        ]),
        item('16:30', null, 'Pause'),
        item('17:00', null, 'Podiumsdiskussion', [
          'Frau Kübra Gümis, Bloggerin',
          'Herr Bedo Kaya, Fernsehmoderator',
        ]),
        item('18:00', '19:00', 'Netzwerken & Austausch', [], { moderators: ['Minou Amirs'] }),
      ],
      counts: { people: 9 },
    },
  },
]
