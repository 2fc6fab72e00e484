import { AGENDAS_DE } from './agendas-de.ts'
import { AGENDAS_EN } from './agendas-en.ts'
import { AGENDAS_FR } from './agendas-fr.ts'
import { AGENDAS_MEETING } from './agendas-meeting.ts'
import { AGENDAS_PRINTED } from './agendas-printed.ts'
import { AGENDAS_SOUTH } from './agendas-south.ts'
import { AGENDAS_WEB } from './agendas-web.ts'
import { type Invented, item } from './invented-item.ts'

/** One agenda in each language, and some layouts, made up for these tests. */
const FIRST: Invented[] = [
  {
    name: 'a French programme with accents, apologies and parallel workshops',
    text: `Séminaire « Villes accueillantes »
Strasbourg, jeudi 14 mars 2024
Lieu : Palais de la Musique, salle Schuman

ORDRE DU JOUR

8h30 – 9h00 : Accueil café
9h00 – 9h15 : Mot de bienvenue par Mme Odile Bertin, Maire de Valmont
9 h 15 – 10 h 30 : Table ronde n° 2 – Arroser à l'aube
Modération : M. Paul Lefèvre, journaliste
- Mme Sophie Martin, adjointe au maire, Nantes
- M. Karim Benali, directeur, Association Passerelles (excusé)
- Mme Ana Costa, vice-présidente, Braga (Portugal) (à confirmer)
Échanges entre voisins
10h30-10h45	Pause
De 10h45 à 12h00 : Ateliers parallèles
• Atelier A : Logement – animé par Dr Louis Petit
• Atelier B : Emploi – animé par Mme Claire Dubois
12h00 Conclusions, par M. Henri Duval, préfet
Interprétation : français/anglais`,
    expected: {
      items: [
        item('08:30', '09:00', 'Accueil café'),
        item('09:00', '09:15', 'Mot de bienvenue', ['Mme Odile Bertin, Maire de Valmont']),
        item(
          '09:15',
          '10:30',
          "Table ronde n° 2 – Arroser à l'aube",
          [
            'Mme Sophie Martin, adjointe au maire, Nantes',
            'M. Karim Benali, directeur, Association Passerelles',
            'Mme Ana Costa, vice-présidente, Braga (Portugal)',
          ],
          {
            moderators: ['M. Paul Lefèvre, journaliste'],
            children: [item(null, null, 'Échanges entre voisins')],
          },
        ),
        item('10:30', '10:45', 'Pause'),
        item('10:45', '12:00', 'Ateliers parallèles', [], {
          children: [
            item(null, null, 'Atelier A : Logement', [], { moderators: ['Dr Louis Petit'] }),
            item(null, null, 'Atelier B : Emploi', [], { moderators: ['Mme Claire Dubois'] }),
          ],
        }),
        item('12:00', null, 'Conclusions', ['M. Henri Duval, préfet']),
      ],
      counts: { people: 8 },
    },
  },
  {
    name: 'a German day in columns of blanks with a hyphenated word',
    text: `Fachtag Integration vor Ort
Datum: 12. Juni 2023
Ort: Rathaus Musterstadt, Großer Saal

Programm

ab 9.00 Uhr   Anmeldung und Kaffee
9.30 Uhr   Begrüßung
           Dr. Petra Neumann, Oberbürgermeisterin
9.45–10.30 Uhr   Impulsvortrag: Was Kommunen leisten können
           Prof. Dr. Heiner Kraus, Universität Bielefeld
10.30–12 Uhr   Podiumsdiskussion mit Gästen aus Politik und Ver-
               waltung
           Moderation: Susanne Wolf
           Bernd Schulz, Landrat (angefragt)
           Aylin Demir, Integrationsbeauftragte der Stadt Köln
           Diskussion
12–13 Uhr   Mittagspause
ca. 15 Uhr   Ende der Veranstaltung`,
    expected: {
      items: [
        item('09:00', null, 'Anmeldung und Kaffee'),
        item('09:30', null, 'Begrüßung', ['Dr. Petra Neumann, Oberbürgermeisterin']),
        item('09:45', '10:30', 'Impulsvortrag: Was Kommunen leisten können', [
          'Prof. Dr. Heiner Kraus, Universität Bielefeld',
        ]),
        item(
          '10:30',
          '12:00',
          'Podiumsdiskussion mit Gästen aus Politik und Verwaltung',
          ['Bernd Schulz, Landrat', 'Aylin Demir, Integrationsbeauftragte der Stadt Köln'],
          { moderators: ['Susanne Wolf'], children: [item(null, null, 'Diskussion')] },
        ),
        item('12:00', '13:00', 'Mittagspause'),
        item('15:00', null, 'Ende der Veranstaltung'),
      ],
      counts: { people: 5 },
    },
  },
  {
    name: 'a Spanish day with stops between name and office',
    text: `JORNADA SOBRE CONVIVENCIA LOCAL
Madrid, 5 de octubre de 2022
Lugar: Ayuntamiento, Salón de Plenos

09:30h. Recepción de participantes
10:00h. Inauguración. D. José Luis Moreno, Alcalde
10:15h. Ponencia marco: "Ciudades que integran". Dña. Carmen Ruiz, Catedrática de Sociología, Universidad de Valencia
De 11:00 a 11:30 Pausa-café
11:30 - 13:00 Mesa redonda: Experiencias municipales
Modera: Luis Ortega, periodista
Intervienen:
María Pérez, concejala de Igualdad, Getafe
Jordi Vila, técnico municipal, Barcelona
13:00 Turno de preguntas
13:30 Clausura`,
    expected: {
      items: [
        item('09:30', null, 'Recepción de participantes'),
        item('10:00', null, 'Inauguración', ['D. José Luis Moreno, Alcalde']),
        item('10:15', null, 'Ponencia marco: "Ciudades que integran"', [
          'Dña. Carmen Ruiz, Catedrática de Sociología, Universidad de Valencia',
        ]),
        item('11:00', '11:30', 'Pausa-café'),
        item(
          '11:30',
          '13:00',
          'Mesa redonda: Experiencias municipales',
          ['María Pérez, concejala de Igualdad, Getafe', 'Jordi Vila, técnico municipal, Barcelona'],
          { moderators: ['Luis Ortega, periodista'] },
        ),
        item('13:00', null, 'Turno de preguntas'),
        item('13:30', null, 'Clausura'),
      ],
      counts: { people: 5 },
    },
  },
  {
    name: 'an Italian session with people in one line',
    text: `Mercoledì 10 maggio 2023 - Sala del Consiglio, Palazzo Comunale

ore 9.00  Registrazione dei partecipanti
ore 9.30  Saluti istituzionali
  Matteo Bianchi, Sindaco di Parma
  Laura Conti, Assessora al Welfare
ore 10.00 – 11.15  Prima sessione. Politiche per l'inclusione
Modera: Giulia Ferri (ANCI)
Intervengono: Paolo Greco, Università di Torino; Sara Neri, Comune di Reggio Emilia
dalle 11.15 alle 11.30 Pausa caffè
11.30-12.30 Dibattito
12.30 Conclusioni a cura di Anna Russo, Regione Toscana`,
    expected: {
      items: [
        item('09:00', null, 'Registrazione dei partecipanti'),
        item('09:30', null, 'Saluti istituzionali', [
          'Matteo Bianchi, Sindaco di Parma',
          'Laura Conti, Assessora al Welfare',
        ]),
        item(
          '10:00',
          '11:15',
          "Prima sessione. Politiche per l'inclusione",
          ['Paolo Greco, Università di Torino', 'Sara Neri, Comune di Reggio Emilia'],
          {
            moderators: ['Giulia Ferri (ANCI)'],
          },
        ),
        item('11:15', '11:30', 'Pausa caffè'),
        item('11:30', '12:30', 'Dibattito'),
        item('12:30', null, 'Conclusioni', ['Anna Russo, Regione Toscana']),
      ],
      counts: { people: 6 },
    },
  },
  {
    name: 'a Portuguese meeting of two days',
    text: `Dia 1 – Quinta-feira, 16 de novembro de 2023
9h00 – Abertura – Dr. João Silva, Presidente da Câmara Municipal de Braga
9h30 – 10h45 – Painel 1: Governação multinível
Moderador: Pedro Alves
Oradores: Maria Santos, Alto Comissariado; Rui Costa, Município do Porto
10h45 – Pausa para café
Dia 2 – Sexta-feira, 17 de novembro de 2023
das 9h às 10h – Oficina de escrita colaborativa
10h – Encerramento`,
    expected: {
      items: [
        item('09:00', null, 'Abertura', ['Dr. João Silva, Presidente da Câmara Municipal de Braga']),
        item(
          '09:30',
          '10:45',
          'Painel 1: Governação multinível',
          ['Maria Santos, Alto Comissariado', 'Rui Costa, Município do Porto'],
          { moderators: ['Pedro Alves'] },
        ),
        item('10:45', null, 'Pausa para café'),
        item('09:00', '10:00', 'Oficina de escrita colaborativa', [], { day: 2 }),
        item('10:00', null, 'Encerramento', [], { day: 2 }),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a PDF paste with military times, sections and names in capitals',
    text: `DRAFT AGENDA

DAY 1 (12 June 2025)

SESSION I: SETTING THE SCENE
0900-0930 Registration
0930-1000 Opening
H.E. Mr Petar Novak, Minister of Justice of Croatia
Amb. Lucia Ferrari, Permanent Representative of Italy
SESSION II: THE WAY FORWARD
1000-1130 Panel
Chair: Ms NOVAK Ana
Speakers:
- Mr. Tim BURTON, Policy Officer, DG HOME
- Representative of UNHCR (tbc)

DAY 2 (13 June 2025)
0900-1000 Site visit
from 10.00 to 10.30 Coffee`,
    expected: {
      items: [
        item('09:00', '09:30', 'Registration'),
        item('09:30', '10:00', 'Opening', [
          'H.E. Mr Petar Novak, Minister of Justice of Croatia',
          'Amb. Lucia Ferrari, Permanent Representative of Italy',
        ]),
        item(
          '10:00',
          '11:30',
          'Panel',
          ['Mr. Tim BURTON, Policy Officer, DG HOME', 'Representative of UNHCR'],
          { moderators: ['Ms NOVAK Ana'] },
        ),
        item('09:00', '10:00', 'Site visit', [], { day: 2 }),
        item('10:00', '10:30', 'Coffee', [], { day: 2 }),
      ],
      counts: { people: 5 },
    },
  },
  {
    name: 'an American day that counts hours to twelve',
    text: `City Council Retreat
Saturday, March 2, 2024
Community Center, 12 Main Street

9:00 - 9:30  Coffee and Sign-in
9:30 - 10:00  Welcome from Mayor Jane Walsh
10:00 - 12:00  Strategic Priorities (facilitated by Tom Reed)
12:00 - 1:00  Lunch
1:00 - 2:30  Budget Workshop
  1:00 Overview - Linda Park, CFO
  1:30 Small groups
2:45  Wrap-up and thank-yous`,
    expected: {
      items: [
        item('09:00', '09:30', 'Coffee and Sign-in'),
        item('09:30', '10:00', 'Welcome', ['Mayor Jane Walsh']),
        item('10:00', '12:00', 'Strategic Priorities', [], { moderators: ['Tom Reed'] }),
        item('12:00', '13:00', 'Lunch'),
        item('13:00', '14:30', 'Budget Workshop', [], {
          children: [
            item('13:00', null, 'Overview', ['Linda Park, CFO']),
            item('13:30', null, 'Small groups'),
          ],
        }),
        item('14:45', null, 'Wrap-up and thank-yous'),
      ],
      counts: { people: 3 },
    },
  },
]

export const INVENTED: Invented[] = [
  ...FIRST,
  ...AGENDAS_EN,
  ...AGENDAS_FR,
  ...AGENDAS_DE,
  ...AGENDAS_SOUTH,
  ...AGENDAS_WEB,
  ...AGENDAS_PRINTED,
  ...AGENDAS_MEETING,
]
