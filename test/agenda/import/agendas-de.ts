import { type Invented, item } from './invented-item.ts'

/** German agendas made up for these tests. */
export const AGENDAS_DE: Invented[] = [
  {
    name: 'eine Tagesordnung mit TOP-Nummern und der Zeit am Zeilenende',
    text: `Tagesordnung

TOP 1   Eröffnung und Wahl der Protokollführung            18:30–18:40
TOP 2   Bericht der Kassenwartin (Frau Ute Lindhorn)        18:40–18:55
TOP 3   Vorführung „Chor der Sägen“                         18:55–19:25
        Referent: Herr Dr. Emre Holmbach
TOP 4   Nachfragen                                          19:25–20:10`,
    expected: {
      items: [
        item('18:30', '18:40', 'Eröffnung und Wahl der Protokollführung'),
        item('18:40', '18:55', 'Bericht der Kassenwartin', ['Frau Ute Lindhorn']),
        item('18:55', '19:25', 'Vorführung „Chor der Sägen“', ['Herr Dr. Emre Holmbach']),
        item('19:25', '20:10', 'Nachfragen'),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'eine Abendtagung: Kopf mit Zeit und Ort, Ämter als Anrede, Namen und Amt auf zwei Zeilen',
    text: `Tagung „Klang im Garten“
Samstag, 9. Mai 2026 von 11 Uhr bis 17 Uhr, Glassaal im Kelterhaus, Gasse 3

Ablaufplan

11:00 Uhr
  Eröffnung durch Herrn Torsten Quellmann, stellvertretender Wart der Gärten
11:20 Uhr Grußworte
Bürgermeister Karl Otto Dornig, SG Mohnau
Selma Birkhuhn, stellv. Zunftmeisterin
Renate Taubner, Landrätin a.D. des Kreises Silberau
11:35 Uhr: Einstimmung
Matthias Kolbring
Leiter der BlumenAkademie
12:05 Uhr: Mittagsimpuls | Hörbare Beete
Prof. Dr. Helga B. Amselfeld
Fachbereich Akustik, Hochschule Trauenau
13:10 Uhr -Pause-
14:15 Uhr Streitgespräch mit Frau Aylin Rebstöck, Imkerin, und Herr Milan Zirbelin, Geigenbauer
16:10 Uhr bis 17:00 Uhr Singen & Ausklang
Tagesmoderation: Nora Wieselbach`,
    expected: {
      items: [
        item('11:00', null, 'Eröffnung', ['Herrn Torsten Quellmann, stellvertretender Wart der Gärten']),
        item('11:20', null, 'Grußworte', [
          'Bürgermeister Karl Otto Dornig, SG Mohnau',
          'Selma Birkhuhn, stellv. Zunftmeisterin',
          'Renate Taubner, Landrätin a.D. des Kreises Silberau',
        ]),
        item('11:35', null, 'Einstimmung', ['Matthias Kolbring, Leiter der BlumenAkademie']),
        item('12:05', null, 'Mittagsimpuls | Hörbare Beete', [
          'Prof. Dr. Helga B. Amselfeld, Fachbereich Akustik, Hochschule Trauenau',
        ]),
        item('13:10', null, 'Pause'),
        item('14:15', null, 'Streitgespräch', [
          'Frau Aylin Rebstöck, Imkerin',
          'Herr Milan Zirbelin, Geigenbauer',
        ]),
        item('16:10', '17:00', 'Singen & Ausklang', [], { moderators: ['Nora Wieselbach'] }),
      ],
      counts: { people: 9 },
    },
  },
]
