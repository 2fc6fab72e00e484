import { type Invented, item } from './invented-item.ts'

/** Spanish, Italian and Portuguese agendas made up for these tests. */
export const AGENDAS_SOUTH: Invented[] = [
  {
    name: 'una jornada con coma en las horas, puntos tras ellas y listas de ponentes tras un punto',
    text: `PROGRAMA

MIÉRCOLES 21 DE SEPTIEMBRE

9.00. Apertura
- Sr. Joan Majors – Presidente de la Fundación Lluch
9,30 h.: Mesa redonda: “Autonomía local”
   • Ignacio Urquiza Sánchez, Alcalde de Alcañón
   • Eva Sáez Royo, Profesora Titular de Derecho
11:00 h. a 11:20 h. Firma de libros. Jorge Buxó, José Javier Esparta, Jesús Laínez e Iván Vela.
Descanso 11:20 h. a 11:30 h
• 11:30 a 12:20 h. Coloquio, “Los medios”. Julio Arizo (Radio Sur), Javier Esparta (Radio Sur) y Jesús Wolf (Onda).

JUEVES 22 DE SEPTIEMBRE

Sesión de mañana:

11:00 h.: Clausura`,
    expected: {
      items: [
        item('09:00', null, 'Apertura', ['Sr. Joan Majors – Presidente de la Fundación Lluch']),
        item('09:30', null, 'Mesa redonda: “Autonomía local”', [
          'Ignacio Urquiza Sánchez, Alcalde de Alcañón',
          'Eva Sáez Royo, Profesora Titular de Derecho',
        ]),
        item('11:00', '11:20', 'Firma de libros', [
          'Jorge Buxó',
          'José Javier Esparta',
          'Jesús Laínez',
          'Iván Vela',
        ]),
        item('11:20', '11:30', 'Descanso'),
        item('11:30', '12:20', 'Coloquio, “Los medios”', [
          'Julio Arizo (Radio Sur)',
          'Javier Esparta (Radio Sur)',
          'Jesús Wolf (Onda)',
        ]),
        item('11:00', null, 'Clausura', [], { day: 2 }),
      ],
      counts: { people: 10 },
    },
  },
  {
    name: 'una tabla con hora de inicio y hora de fin, y horas de la tarde sin decirlo',
    text: `Horario
| Actividad | Hora inicio | Hora fin |
| Llegada | 10:00 | 10:30 |
| Debate | 10:30 | 1:00 |
| Almuerzo | 1:00 | 2:00 |
| Salida | 2:00 | |`,
    expected: {
      items: [
        item('10:00', '10:30', 'Llegada'),
        item('10:30', '13:00', 'Debate'),
        item('13:00', '14:00', 'Almuerzo'),
        item('14:00', null, 'Salida'),
      ],
      counts: { people: 0 },
    },
  },
  {
    name: 'un convegno con ore senza minuti, nomi dopo le virgolette, moderatori tra parentesi',
    text: `sabato 8 aprile 2017 – ore 9.00 /17.00
SAN GIMIGNO – Sala del Consiglio

PROGRAMMA
Ore 9.30 Saluti del Sindaco Paolo Donati e del Vice Sindaco Emanuele Cozzi
Ore 9.45 Introduzione - Avv. Angelo Schenna
Ore 10 "Le risorse idriche - una sfida per il futuro" Regula Imhoff, Vicesegretaria Generale Convenzione
Ore 11.30 "Acque della pianura" dr. Marcello Moretti, Presidente del Consorzio
Ore 12 Dibattito Roberto Alberghi, moderatore
Ore 13 Conclusioni Costantino Ciullo, assessore alla Cultura
14.50-15.50 | 1^ Tavola rotonda: LE ACCADEMIE OGGI

Marika Damaggi (moderatrice) – Giornalista del «Corriere»
Carlo Rodrigo – Presidente dell’Accademia «G. Aliprando – F. Rodrigo» di Firenze
rappresentante CNA
rappresentante CIA`,
    expected: {
      items: [
        item('09:30', null, 'Saluti del Sindaco Paolo Donati e del Vice Sindaco Emanuele Cozzi', [
          'Sindaco Paolo Donati',
          'Vice Sindaco Emanuele Cozzi',
        ]),
        item('09:45', null, 'Introduzione', ['Avv. Angelo Schenna']),
        item('10:00', null, '"Le risorse idriche - una sfida per il futuro"', [
          'Regula Imhoff, Vicesegretaria Generale Convenzione',
        ]),
        item('11:30', null, '"Acque della pianura"', ['dr. Marcello Moretti, Presidente del Consorzio']),
        item('12:00', null, 'Dibattito', [], { moderators: ['Roberto Alberghi, moderatore'] }),
        item('13:00', null, 'Conclusioni', ['Costantino Ciullo, assessore alla Cultura']),
        item(
          '14:50',
          '15:50',
          '1^ Tavola rotonda: LE ACCADEMIE OGGI',
          [
            'Carlo Rodrigo – Presidente dell’Accademia «G. Aliprando – F. Rodrigo» di Firenze',
            'rappresentante CNA',
            'rappresentante CIA',
          ],
          { moderators: ['Marika Damaggi (moderatrice) – Giornalista del «Corriere»'] },
        ),
      ],
      counts: { people: 11 },
    },
  },
  {
    name: 'um encontro de dois dias, com a duração do dia e tempos em horas e minutos',
    text: `28 de junho

18h às 22 horas

18h – Abertura oficial
18h30 – Palestra com Alexandre Aguiar
19h30min – Elaboração de propostas. (2hs10min);
21h40 – Apresentação do Tema “Direito à Cultura” Emílio Tapioca

29 de junho

> 9.45 horas – Apresentação da Agenda 21 Local (A21L)

Paula Magalhes, diretora do Departamento de Estratégia

> Das 15 às 17.30 horas – Visitas técnicas`,
    expected: {
      items: [
        item('18:00', null, 'Abertura oficial'),
        item('18:30', null, 'Palestra', ['Alexandre Aguiar']),
        item('19:30', null, 'Elaboração de propostas.'),
        item('21:40', null, 'Apresentação do Tema “Direito à Cultura”', ['Emílio Tapioca']),
        item(
          '09:45',
          null,
          'Apresentação da Agenda 21 Local (A21L)',
          ['Paula Magalhes, diretora do Departamento de Estratégia'],
          { day: 2 },
        ),
        item('15:00', '17:30', 'Visitas técnicas', [], { day: 2 }),
      ],
      counts: { people: 3 },
    },
  },
]
