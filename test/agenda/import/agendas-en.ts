import { type Invented, item } from './invented-item.ts'

/** English agendas made up for these tests. */
export const AGENDAS_EN: Invented[] = [
  {
    name: 'a programme whose starts and ends stand one over the other, with countries after names',
    text: `Forum on Local Welcome
Brockhaven, 3-4 June 2025

PROGRAMME

Tuesday 3 June 2025

9.00
9.30

Registration and coffee
9.30
10.45

Plenary session 1: Who lets whom in?

Moderator: Ms Katrin OSTLUND, Estonia, Professor, Head of the Chair of Public Law

Assembly Room, ground floor

  • Ms Nadira AZMOVA, Zambia, Vice President of the Union of Towns
  • Mr Philip BRANDER, France, Honorary Judge, President of the Open Bar
2 June 2025
Page 1/2
10.45
11.00

Break
11.00
12.30

Response session
Mr. Orrin Fellwick
(Director, Bridge House)
Registration
- Bring your badge
- Doors open at the north side`,
    expected: {
      items: [
        item('09:00', '09:30', 'Registration and coffee'),
        item(
          '09:30',
          '10:45',
          'Plenary session 1: Who lets whom in?',
          [
            'Ms Nadira AZMOVA, Zambia, Vice President of the Union of Towns',
            'Mr Philip BRANDER, France, Honorary Judge, President of the Open Bar',
          ],
          { moderators: ['Ms Katrin OSTLUND, Estonia, Professor, Head of the Chair of Public Law'] },
        ),
        item('10:45', '11:00', 'Break'),
        item('11:00', '12:30', 'Response session', ['Mr. Orrin Fellwick (Director, Bridge House)']),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a web page in Markdown: settings above, tables by day, names alone in a column',
    text: `---
layout: page
title: Riverlab schedule
---

# Riverlab Agenda

## Day 1
| Time Slot | Description | Presenter |
|-----------|:-----------:|-----------|
| **9am - 9:30am** | *Welcome* | Rosa + Timo |
| 9:30am - 11am | [Mapping the river](maps.md) | Anna Holt |
| | Questions |
| 11am-11:15am | ** Break ** |

## Day 2
| Time Slot | Description |
|-----------|-------------|
| 10am - 12pm | Building the raft |

To begin, open the first page.`,
    expected: {
      items: [
        item('09:00', '09:30', 'Welcome', ['Rosa', 'Timo']),
        item('09:30', '11:00', 'Mapping the river', ['Anna Holt'], {
          children: [item(null, null, 'Questions')],
        }),
        item('11:00', '11:15', 'Break'),
        item('10:00', '12:00', 'Building the raft', [], { day: 2 }),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'a council paper: numbers, lengths at the line ends, the next meeting at the end',
    text: `AGENDA
1. Welcome and apologies (Chair) 5 mins
2. Matters arising 10 mins
3. Resettlement update – Paper A (Jane Cole) 20 mins
4. Any other business 5 mins
5. Date of next meeting: 12 March 2024, 2.00 pm`,
    expected: {
      items: [
        item(null, null, 'Welcome and apologies', ['Chair']),
        item(null, null, 'Matters arising'),
        item(null, null, 'Resettlement update – Paper A', ['Jane Cole']),
        item(null, null, 'Any other business'),
        item(null, null, 'Date of next meeting: 12 March 2024, 2.00 pm'),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'a handout in columns: chairs, a panel in one line, a response, lettered workshops',
    text: `14:00 – 14:10    Welcome
                 Cllr Sarah Haywood, Leader, Norden Council

14:10 – 14:40    Keynote: Building trust
                 Dr Halina Begum, Chief Executive, Kindred Trust
                 Response: Cllr Omar Butt, Eastham

14:40 – 15:30    Panel discussion
                 Chair: Jo Broad (Belong Here)
                 Panel: Prof Eric Kaufman, Birch College; Sunil Katwala, Future Forum; Zrinka Brala, Newcomers First
15:30            Tea
15:45 – 16:30    Breakouts
                 A. Housing and neighbours – Room 2.1
                 B. Welcoming newcomers – Room 2.2
16:30            Closing remarks by the Mayor of Norden`,
    expected: {
      items: [
        item('14:00', '14:10', 'Welcome', ['Cllr Sarah Haywood, Leader, Norden Council']),
        item(
          '14:10',
          '14:40',
          'Keynote: Building trust',
          ['Dr Halina Begum, Chief Executive, Kindred Trust'],
          { children: [item(null, null, 'Response', ['Cllr Omar Butt, Eastham'])] },
        ),
        item(
          '14:40',
          '15:30',
          'Panel discussion',
          [
            'Prof Eric Kaufman, Birch College',
            'Sunil Katwala, Future Forum',
            'Zrinka Brala, Newcomers First',
          ],
          { moderators: ['Jo Broad (Belong Here)'] },
        ),
        item('15:30', null, 'Tea'),
        item('15:45', '16:30', 'Breakouts', [], {
          children: [
            item(null, null, 'Housing and neighbours – Room 2.1'),
            item(null, null, 'Welcoming newcomers – Room 2.2'),
          ],
        }),
        item('16:30', null, 'Closing remarks', ['the Mayor of Norden']),
      ],
      counts: { people: 8 },
    },
  },
  {
    name: 'titles over bare times, people before titles, an ambassador with a long title',
    text: `SESSION I: SETTING THE SCENE
09:00 - 09:30
Welcoming address by Mr Almir Sadic, Ambassador Extraordinary and Plenipotentiary of Croatia

SESSION II: THE WAY FORWARD
09:30 - 10:30
Conference Moderator: Sunna Whitt, Rector, Agder College
Key speakers:
The Hon. Jan Figg, Senator
MP Ingrid Jonas
10:30 - 10:45
Anne Dodger – Executive Director, Mansfield Institute`,
    expected: {
      items: [
        item('09:00', '09:30', 'Welcoming address', [
          'Mr Almir Sadic, Ambassador Extraordinary and Plenipotentiary of Croatia',
        ]),
        item(
          '09:30',
          '10:30',
          'SESSION II: THE WAY FORWARD',
          ['The Hon. Jan Figg, Senator', 'MP Ingrid Jonas'],
          {
            moderators: ['Sunna Whitt, Rector, Agder College'],
          },
        ),
        item('10:30', '10:45', 'Anne Dodger', ['Anne Dodger – Executive Director, Mansfield Institute']),
      ],
      counts: { people: 5 },
    },
  },
]
