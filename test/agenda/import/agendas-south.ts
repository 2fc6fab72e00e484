import { type Invented, item } from './invented-item.ts'

/** Spanish, Italian and Portuguese agendas made up for these tests. */
export const AGENDAS_SOUTH: Invented[] = [
  {
    name: 'una jornada con coma en las horas, puntos tras ellas y listas de ponentes tras un punto',
    text: `PROGRAMA

MARTES 3 DE MARZO

8.30. Bienvenida
- Sra. Rocío Valdemar – Directora de la Asociación Tejamar
8,50 h.: Mesa redonda: “Huertos escolares”
   • Gonzalo Piedrola Mestizo, Concejal de Villabruma
   • Lorena Olmedal Quijar, Ingeniera Jefa de Parques
10:15 h. a 10:40 h. Cata de mieles. Tomás Ribaltos, Luis Andrés Montorada, Nuria Cabestal e Inés Folgosera.
Pausa 10:40 h. a 10:55 h
• 10:55 a 11:45 h. Taller, “Las abejas”. Pablo Torderas (Colmena Azul), Lucía Merinal (Colmena Azul) y Óscar Brañuel (Zumbido).

MIÉRCOLES 4 DE MARZO

Sesión de campo:

12:30 h.: Despedida`,
    expected: {
      items: [
        item('08:30', null, 'Bienvenida', ['Sra. Rocío Valdemar – Directora de la Asociación Tejamar']),
        item('08:50', null, 'Mesa redonda: “Huertos escolares”', [
          'Gonzalo Piedrola Mestizo, Concejal de Villabruma',
          'Lorena Olmedal Quijar, Ingeniera Jefa de Parques',
        ]),
        item('10:15', '10:40', 'Cata de mieles', [
          'Tomás Ribaltos',
          'Luis Andrés Montorada',
          'Nuria Cabestal',
          'Inés Folgosera',
        ]),
        item('10:40', '10:55', 'Pausa'),
        item('10:55', '11:45', 'Taller, “Las abejas”', [
          'Pablo Torderas (Colmena Azul)',
          'Lucía Merinal (Colmena Azul)',
          'Óscar Brañuel (Zumbido)',
        ]),
        item('12:30', null, 'Despedida', [], { day: 2 }),
      ],
      counts: { people: 10 },
    },
  },
  {
    name: 'una tabla con hora de inicio y hora de fin, y horas de la tarde sin decirlo',
    text: `Plan del día
| Actividad | Hora de inicio | Hora de fin |
| Reparto de herramientas | 9:20 | 10:10 |
| Poda de frutales | 10:10 | 1:15 |
| Merienda | 1:15 | 2:45 |
| Riego | 2:45 | |`,
    expected: {
      items: [
        item('09:20', '10:10', 'Reparto de herramientas'),
        item('10:10', '13:15', 'Poda de frutales'),
        item('13:15', '14:45', 'Merienda'),
        item('14:45', null, 'Riego'),
      ],
      counts: { people: 0 },
    },
  },
  {
    name: 'un convegno con ore senza minuti, nomi dopo le virgolette, moderatori tra parentesi',
    text: `venerdì 12 ottobre 2018 – ore 8.30 /16.00
BORGO SANTAFOGLIA – Sala delle Serre

PROGRAMMA
Ore 8.50 Saluti del Sindaco Enrico Bellafronda e dell’Assessore Anziano Davide Ronchiere
Ore 9.10 Presentazione - Ing. Stefano Cardellon
Ore 10 "I semi antichi - un tesoro da scambiare" Chiara Lontanelli, Coordinatrice Generale Erbario
Ore 11.15 "Orti sui tetti" dr. Luca Peverandi, Direttore del Vivaio
Ore 12 Domande Matteo Sorbellini, moderatore
Ore 13 Congedo Lorenzo Ontanesi, assessore ai Giardini
14.20-15.40 | 2^ Tavola rotonda: CHI CURA I PRATI

Federica Castigliola (moderatrice) – Redattrice della «Zolla»
Alberto Frassinedo – Custode dell’Arboreto «P. Nocetti – A. Frassinedo» di Lodi
rappresentante ORF
rappresentante SBV`,
    expected: {
      items: [
        item(
          '08:50',
          null,
          'Saluti del Sindaco Enrico Bellafronda e dell’Assessore Anziano Davide Ronchiere',
          ['Sindaco Enrico Bellafronda', 'Assessore Anziano Davide Ronchiere'],
        ),
        item('09:10', null, 'Presentazione', ['Ing. Stefano Cardellon']),
        item('10:00', null, '"I semi antichi - un tesoro da scambiare"', [
          'Chiara Lontanelli, Coordinatrice Generale Erbario',
        ]),
        item('11:15', null, '"Orti sui tetti"', ['dr. Luca Peverandi, Direttore del Vivaio']),
        item('12:00', null, 'Domande', [], { moderators: ['Matteo Sorbellini, moderatore'] }),
        item('13:00', null, 'Congedo', ['Lorenzo Ontanesi, assessore ai Giardini']),
        item(
          '14:20',
          '15:40',
          '2^ Tavola rotonda: CHI CURA I PRATI',
          [
            'Alberto Frassinedo – Custode dell’Arboreto «P. Nocetti – A. Frassinedo» di Lodi',
            'rappresentante ORF',
            'rappresentante SBV',
          ],
          { moderators: ['Federica Castigliola (moderatrice) – Redattrice della «Zolla»'] },
        ),
      ],
      counts: { people: 11 },
    },
  },
  {
    name: 'um encontro de dois dias, com a duração do dia e tempos em horas e minutos',
    text: `14 de maio

17h às 21 horas

17h – Boas-vindas
17h20 – Conversa com Duarte Salgueirim
18h40min – Montagem de maquetes. (1hs50min);
20h30 – Leitura do Conto “Farol de Cortiça” Joana Pedregalva

15 de maio

> 10.15 horas – Lançamento do Atlas 3 Bairros (A3B)

Helena Carrapata, chefe do Gabinete de Mapas

> Das 14 às 16.45 horas – Passeios guiados`,
    expected: {
      items: [
        item('17:00', null, 'Boas-vindas'),
        item('17:20', null, 'Conversa', ['Duarte Salgueirim']),
        item('18:40', null, 'Montagem de maquetes.'),
        item('20:30', null, 'Leitura do Conto “Farol de Cortiça”', ['Joana Pedregalva']),
        item(
          '10:15',
          null,
          'Lançamento do Atlas 3 Bairros (A3B)',
          ['Helena Carrapata, chefe do Gabinete de Mapas'],
          { day: 2 },
        ),
        item('14:00', '16:45', 'Passeios guiados', [], { day: 2 }),
      ],
      counts: { people: 3 },
    },
  },
]
