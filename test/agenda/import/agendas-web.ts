import { type Invented, item } from './invented-item.ts'

/** Agendas made up for these tests in the shapes of web pages and posts. */
export const AGENDAS_WEB: Invented[] = [
  {
    name: 'a table whose cells hold line breaks, and rows of HTML',
    text: `| Time | Session |
|---|---|
| 9:00 | **Welcome**<br>Jane Colt, City of Leeds<br>Omar Butt, OECD |
| 9:30 - 10:15 | **Panel: Housing**<br>*Moderator:* Tom Reed<br>Eva Moll, Graz<br>Ada King, Mayor of Linz |
| 10:15 | Break |`,
    expected: {
      items: [
        item('09:00', null, 'Welcome', ['Jane Colt, City of Leeds', 'Omar Butt, OECD']),
        item('09:30', '10:15', 'Panel: Housing', ['Eva Moll, Graz', 'Ada King, Mayor of Linz'], {
          moderators: ['Tom Reed'],
        }),
        item('10:15', null, 'Break'),
      ],
      counts: { people: 5 },
    },
  },
  {
    name: 'a page of HTML as it stands',
    text: `<table>
<tr><th>Time</th><th>Event</th></tr>
<tr><td>08:30 – 09:00</td><td>Welcome</td></tr>
<tr>
  <td>09:00 – 09:45</td>
  <td>Keynote: Open cities<br/>Jane Colt</td>
</tr>
<tr><td>09:45 – 10:00</td><td>Coffee &amp; tea</td></tr>
</table>`,
    expected: {
      items: [
        item('08:30', '09:00', 'Welcome'),
        item('09:00', '09:45', 'Keynote: Open cities', ['Jane Colt']),
        item('09:45', '10:00', 'Coffee & tea'),
      ],
      counts: { people: 1 },
    },
  },
  {
    name: 'blocks that name their time, title and speakers',
    text: `Session 1
Time: 10:00–11:00
Title: Housing in cities
Speaker: Jane Colt, City of Leeds

Session 2
Time: 11:00–12:00
Title: Schools
Speakers: Omar Butt; Eva Moll`,
    expected: {
      items: [
        item('10:00', '11:00', 'Housing in cities', ['Jane Colt, City of Leeds']),
        item('11:00', '12:00', 'Schools', ['Omar Butt', 'Eva Moll']),
      ],
      counts: { people: 3 },
    },
  },
  {
    name: 'a post with pictures, signs for “until”, and who speaks before what about',
    text: `🎤 **10h00 > 10h15** Ouverture
10:15 - 10:30 | Jane Colt (Leeds) | How cities learn
10:30 - 11:00 | Omar Butt (OECD) | What schools need
11:00 – 11:30 Paolo Greco (Università di Torino), Le città che accolgono
11:30 Tavola rotonda con: Sara Neri, Anna Russo, Luca Verdi
**12:00 – 12:30** | Close`,
    expected: {
      items: [
        item('10:00', '10:15', 'Ouverture'),
        item('10:15', '10:30', 'How cities learn', ['Jane Colt (Leeds)']),
        item('10:30', '11:00', 'What schools need', ['Omar Butt (OECD)']),
        item('11:00', '11:30', 'Le città che accolgono', ['Paolo Greco (Università di Torino)']),
        item('11:30', null, 'Tavola rotonda', ['Sara Neri', 'Anna Russo', 'Luca Verdi']),
        item('12:00', '12:30', 'Close'),
      ],
      counts: { people: 6 },
    },
  },
  {
    name: 'a web page with the title above each time',
    text: `Opening session
09:00 - 09:30
Mr John Abbott, Director, City Lab

First panel: Evidence and policy
09:30 - 10:45
Ms Mary Stone, Analyst, OECD

Coffee
10:45 - 11:00`,
    expected: {
      items: [
        item('09:00', '09:30', 'Opening session', ['Mr John Abbott, Director, City Lab']),
        item('09:30', '10:45', 'First panel: Evidence and policy', ['Ms Mary Stone, Analyst, OECD']),
        item('10:45', '11:00', 'Coffee'),
      ],
      counts: { people: 2 },
    },
  },
]
