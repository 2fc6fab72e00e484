import { type Invented, item } from './invented-item.ts'

/** English agendas made up for these tests. */
export const AGENDAS_EN: Invented[] = [
  {
    name: 'a programme whose starts and ends stand one over the other, with countries after names',
    text: `Gathering of Hill Beekeepers
Tarnwick, 9-10 September 2026

PROGRAMME

Wednesday 9 September 2026

8.15
8.50

Sign-in and tea
8.50
10.20

Plenary session 1: Who feeds the bees?

Moderator: Ms Greta VARNHOLM, Norway, Lecturer, Holder of the Chair of Orchard Studies

Honey Hall, second floor

  • Ms Martha OKUMBE, Bhutan, Deputy Head of the Guild of Candle Makers
  • Mr Walter PINGLE, Ireland, Retired Surveyor, Founder of the Wax Museum
7 September 2026
Page 1/2
10.20
10.40

Break
10.40
12.05

Response round
Mr. Hugo Thistledown
(Warden, Clover Barn)
Registration
- Wear light colours
- Leave dogs at the lower gate`,
    expected: {
      items: [
        item('08:15', '08:50', 'Sign-in and tea'),
        item(
          '08:50',
          '10:20',
          'Plenary session 1: Who feeds the bees?',
          [
            'Ms Martha OKUMBE, Bhutan, Deputy Head of the Guild of Candle Makers',
            'Mr Walter PINGLE, Ireland, Retired Surveyor, Founder of the Wax Museum',
          ],
          {
            moderators: ['Ms Greta VARNHOLM, Norway, Lecturer, Holder of the Chair of Orchard Studies'],
          },
        ),
        item('10:20', '10:40', 'Break'),
        item('10:40', '12:05', 'Response round', ['Mr. Hugo Thistledown (Warden, Clover Barn)']),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'a web page in Markdown: settings above, tables by day, names alone in a column',
    text: `---
layout: page
title: Kite club weekend
---

# Kite Club Plan

## Day 1
| Time | Activity | Presenter |
|-----------|:-----------:|-----------|
| **8am - 8:20am** | *Hello* | Rosa + Timo |
| 8:20am - 10am | [Reading the wind](wind.md) | Anna Holt |
| | Questions |
| 10am-10:25am | ** Break ** |

## Day 2
| Time | Activity |
|-----------|-------------|
| 11am - 1pm | Sewing the tail |

If it rains, look at the other page.`,
    expected: {
      items: [
        item('08:00', '08:20', 'Hello', ['Rosa', 'Timo']),
        item('08:20', '10:00', 'Reading the wind', ['Anna Holt'], {
          children: [item(null, null, 'Questions')],
        }),
        item('10:00', '10:25', 'Break'),
        item('11:00', '13:00', 'Sewing the tail', [], { day: 2 }),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'a council paper: numbers, lengths at the line ends, the next meeting at the end',
    text: `AGENDA
1. Roll call and absences (Chair) 3 mins
2. Letters received 15 mins
3. Duck pond repairs – Annex C (Nora Finch) 25 mins
4. Any other business 10 mins
5. Our next meeting: 8 October 2026, 6.30 pm`,
    expected: {
      items: [
        item(null, null, 'Roll call and absences', ['Chair']),
        item(null, null, 'Letters received'),
        item(null, null, 'Duck pond repairs – Annex C', ['Nora Finch']),
        item(null, null, 'Any other business'),
        item(null, null, 'Our next meeting: 8 October 2026, 6.30 pm'),
      ],
      counts: { people: 2 },
    },
  },
  {
    name: 'a handout in columns: chairs, a panel in one line, a response, lettered workshops',
    text: `13:10 – 13:25    Greetings
                 Cllr Martin Appledore, Treasurer, Wexley Parish

13:25 – 14:05    Keynote: Reading the tides
                 Dr Lydia Marsh, Head Keeper, Lantern Society
                 Response: Cllr Peter Quayle, Sandmouth

14:05 – 14:50    Panel discussion
                 Chair: Eva Stroud (Rope Walk)
                 Panel: Prof Simon Pellow, Gull College; Irene Tarn, Harbour Choir; Oscar Brine, Knots and Nets
14:50            Cake
15:20 – 16:15    Workshops
                 A. Boats and buoys – Shed 4.1
                 B. Painting lighthouses – Shed 4.2
16:15            Farewell by the Mayor of Wexley`,
    expected: {
      items: [
        item('13:10', '13:25', 'Greetings', ['Cllr Martin Appledore, Treasurer, Wexley Parish']),
        item(
          '13:25',
          '14:05',
          'Keynote: Reading the tides',
          ['Dr Lydia Marsh, Head Keeper, Lantern Society'],
          { children: [item(null, null, 'Response', ['Cllr Peter Quayle, Sandmouth'])] },
        ),
        item(
          '14:05',
          '14:50',
          'Panel discussion',
          ['Prof Simon Pellow, Gull College', 'Irene Tarn, Harbour Choir', 'Oscar Brine, Knots and Nets'],
          { moderators: ['Eva Stroud (Rope Walk)'] },
        ),
        item('14:50', null, 'Cake'),
        item('15:20', '16:15', 'Workshops', [], {
          children: [
            item(null, null, 'Boats and buoys – Shed 4.1'),
            item(null, null, 'Painting lighthouses – Shed 4.2'),
          ],
        }),
        item('16:15', null, 'Farewell', ['the Mayor of Wexley']),
      ],
      counts: { people: 8 },
    },
  },
  {
    name: 'titles over bare times, people before titles, an ambassador with a long title',
    text: `SESSION I: TUNING UP
08:40 - 09:05
Welcoming words by Mr Viktor Dulcimer, Ambassador and Keeper of the Great Bell of Iceland

SESSION II: PLAYING TOGETHER
09:05 - 10:10
Conference Moderator: Clara Reedham, Dean, Whistle Academy
Key speakers:
The Hon. Felix Drumm, Senator
MP Agnes Lute
10:10 - 10:35
Laura Harpley – Chief Conductor, Brass Workshop`,
    expected: {
      items: [
        item('08:40', '09:05', 'Welcoming words', [
          'Mr Viktor Dulcimer, Ambassador and Keeper of the Great Bell of Iceland',
        ]),
        item(
          '09:05',
          '10:10',
          'SESSION II: PLAYING TOGETHER',
          ['The Hon. Felix Drumm, Senator', 'MP Agnes Lute'],
          {
            moderators: ['Clara Reedham, Dean, Whistle Academy'],
          },
        ),
        item('10:10', '10:35', 'Laura Harpley', ['Laura Harpley – Chief Conductor, Brass Workshop']),
      ],
      counts: { people: 5 },
    },
  },
]
