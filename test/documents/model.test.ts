import { describe, expect, it } from 'vitest'
import { roman } from '../../server/documents/lists.ts'
import type { Table } from '../../server/documents/model.ts'
import { plain } from '../../server/documents/model.ts'
import type { RecordSource } from '../../server/documents/record.ts'
import { recordModel } from '../../server/documents/record-model.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'
import { instantOf, MINUTE_MS } from '../../shared/kernel/time.ts'
import { emptyWorld } from '../../shared/meeting.ts'
import { ask, ballots, facts, held, prepared, sourceOf } from './fixture.ts'

/** Every block of a section as text; a table row's cells are parted by bars, a cell's lines by slashes. */
function textOf(source: RecordSource, id: string): string[] {
  const section = recordModel(source).sections.find((one) => one.id === id)
  if (!section) throw new Error(`no section ${id}`)
  const rows = (table: Table) =>
    table.rows.map(({ cells }) => cells.map((cell) => cell.map(plain).join(' / ')).join(' | '))
  return [
    plain(section.title),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'table') return rows(block)
      return block.kind === 'list' ? [] : [plain(block.parts)]
    }),
  ]
}

describe('the front of the record', () => {
  it('[W40] names title, place, date and guiding question, and says that it is provisional', () => {
    const { title, setting, question, notice } = recordModel(sourceOf(held()))
    expect(title).toEqual({ text: facts.title, lang: 'en' })
    expect(setting.map(({ text }) => text)).toEqual([facts.place, '28 November 2017'])
    expect(question?.text.text).toBe(facts.question)
    expect(notice?.text).toContain('not yet published')
  })

  it('[W40] says nothing of the kind once it is published', () => {
    const meeting = held()
    ask(meeting, { type: 'session.publish' })
    expect(recordModel(sourceOf(meeting)).notice).toBeNull()
  })

  it('[W41] tells dates and times in the session’s time zone, not the server’s', () => {
    const late = held({ timeZone: 'Asia/Tokyo' })
    const { setting } = recordModel(sourceOf(late))
    expect(setting.at(-1)?.text).toBe('29 November 2017')
    expect(textOf(sourceOf(late), 'agenda')[2]).toContain('00:02–00:07')
  })

  it('[W41] writes the first of a month as French does', () => {
    const meeting = prepared({ language: 'fr' })
    const first = instantOf(Date.UTC(2017, 11, 1, 15))
    const world = { ...meeting.world, agenda: { ...meeting.world.agenda, start: first, root: [] } }
    const { setting } = recordModel({ ...sourceOf(meeting, { language: 'fr' }), world })
    expect(setting.at(-1)?.text).toBe('1er décembre 2017')
  })
})

describe('the agenda as held', () => {
  it('[W42] gives planned and actual times, speakers with role and body, apologies and substitutes in words', () => {
    const rows = textOf(sourceOf(held()), 'agenda')
    expect(rows[0]).toBe('Appendix I: Agenda as held')
    expect(rows).toContain(
      '15:00–15:05 | 15:02–15:07 | Opening and welcome / Ms Ida Holmgård, Director, Council for Open Cities',
    )
    expect(rows).toContain(
      '15:15–15:25 | 15:21–15:29 / 2 min shorter | Every child in school within a month / Ms Mína Þórsdóttir, Mayor, Fjordhavn (Norland) (apologised, replaced by Dr Sami al-Khatib)',
    )
    expect(rows.join()).toContain(
      'Věra Šťastná, State Secretary, Ministry of the Interior (Estonara) (apologised)',
    )
  })

  it('[W42] marks what was skipped, and gives untimed items no planned time', () => {
    const rows = textOf(sourceOf(held()), 'agenda')
    expect(rows).toContain('16:05–16:10 | skipped | Reserve')
    expect(rows).toContain('no set time | 15:54–16:09 | Discussion')
  })

  it('[W42] calls an agenda that has not begun a plan, without a column for what was held', () => {
    const rows = textOf(sourceOf(prepared()), 'agenda')
    expect(rows.slice(0, 2)).toEqual(['Appendix I: Agenda as planned', 'The session has not started.'])
    expect(rows[3]).toBe(
      '15:00–15:05 | Opening and welcome / Ms Ida Holmgård, Director, Council for Open Cities',
    )
  })

  it('[W42] says what is under way, what is to be expected, and that nothing is once it is closed', () => {
    const meeting = prepared().wait(MINUTE_MS)
    ask(meeting, { type: 'agenda.start' })
    const running = textOf(sourceOf(meeting), 'agenda')
    expect(running[0]).toBe('Appendix I: Agenda as held so far')
    expect(running.join('\n')).toContain('since 15:01, under way | Opening')
    expect(running.join('\n')).toContain('expected 15:06–15:16 | Homes')
    const closed = prepared()
    ask(closed, { type: 'session.close' })
    const never = textOf(sourceOf(closed), 'agenda')
    expect(never[1]).toBe('The session was closed without having started.')
  })

  it('[W42] puts a line for every day where there are several, and none where there is one', () => {
    // Whether a comma stands behind the day's name differs between releases of the locale data.
    const days = (timeZone: string) =>
      textOf(sourceOf(held({ timeZone })), 'agenda')
        .filter((row) => /^\w+day/.test(row))
        .map((row) => row.replace(',', ''))
    expect(days('Europe/Lisbon')).toEqual([])
    expect(days('Etc/GMT-8')).toEqual(['Tuesday 28 November 2017', 'Wednesday 29 November 2017'])
  })

  it('[W43] shows no name where names are hidden', () => {
    const text = JSON.stringify(recordModel(sourceOf(held(), { named: false })))
    expect(text).not.toMatch(/Holmgård|Fjordhavn|Khatib|Mayor/)
    expect(text).toContain('name not shown')
    expect(text).toContain('apologised, replaced by name not shown')
  })

  it('[W43] names nobody of an item under the Chatham House Rule, to whomever', () => {
    const rows = textOf(sourceOf(held()), 'agenda')
    const frank = rows.find((row) => row.includes('What has not worked'))
    expect(frank).toContain('speakers are not named')
    expect(frank).not.toContain('Aubigné')
  })
})

describe('the poll results', () => {
  it('[W44] says how it counts, the turnout, the overall result, both rankings and the gap in words', () => {
    const text = textOf(sourceOf(held()), 'polls')
    expect(text[2]).toContain('Every seat gives away 10 points')
    expect(text[3]).toBe(
      'Turnout: 4 of 6 seats (66.7%); Local 2 of 2; National 2 of 2; International 0 of 1; Civil society 0 of 1.',
    )
    expect(text).toContain('1 | Recognition of skills and access to jobs | 13 | 32.5%')
    expect(text).toContain('3.5 | Hate speech | 7 | 17.5%')
    expect(text).toContain(
      '2 of the top 3 are shared: “Housing” and “Hate speech”. The widest gap: “Recognition of skills and access to jobs”, rank 4 for the local level, rank 1 for the national level.',
    )
    expect(text).toContain('Housing | 1 | 50.0% | 3 | 10.0% | 2 places higher for the local level')
    expect(text).toContain('Hate speech | 3 | 10.0% | 2 | 25.0% | 1 place higher for the national level')
  })

  it('[W44] uses a level’s own label where it has one', () => {
    const levels = facts.levels.map((level) =>
      level.id === 'local' ? { id: 'local', label: 'Towns' as string | null } : level,
    )
    const text = textOf(sourceOf(held({ levels } as never)), 'polls').join('\n')
    expect(text).toContain('Side by side: Towns and National')
    expect(text).toContain('2 places higher for “Towns”')
  })

  it('[W45] keeps a result that is not there to be seen, and never mentions a draft', () => {
    const meeting = prepared()
    expect(textOf(sourceOf(meeting), 'polls')[1]).toBe('No poll was held.')
    ask(meeting, { type: 'poll.open', pollId: 'priorities' })
    expect(textOf(sourceOf(meeting), 'polls').at(-1)).toBe('The vote is still open.')
    ask(meeting, { type: 'poll.close', pollId: 'priorities' }, ballots)
    expect(textOf(sourceOf(meeting), 'polls')[3]).toContain('only moderators see it')
    const [id] = meeting.world.polls.order
    const poll = id && meeting.world.polls.byId[id]
    if (!id || !poll) throw new Error('no poll')
    const polls = { ...meeting.world.polls, byId: { [id]: { ...poll, result: null } } }
    const hidden = textOf(sourceOf(meeting, { world: { ...meeting.world, polls } }), 'polls')
    expect(hidden.at(-1)).toBe('The vote is closed; its result is not published.')
    expect(hidden.join()).not.toContain('%')
  })

  it('[W44] says that there is nothing to compare where one level voted', () => {
    const meeting = prepared()
    ask(meeting, { type: 'poll.open', pollId: 'priorities' })
    ask(meeting, { type: 'poll.close', pollId: 'priorities' }, ballots.slice(0, 2))
    expect(textOf(sourceOf(meeting), 'polls').join('\n')).toContain(
      'No comparison: fewer than two levels voted.',
    )
  })
})

describe('the conclusions', () => {
  it('[W46] keeps headings, marks and lists within lists, and gives an item’s second paragraph no number', () => {
    const [first] = recordModel(sourceOf(held())).sections
    if (!first) throw new Error('no section')
    expect(plain(first.title)).toBe('Conclusions')
    const list = first.blocks.find((block) => block.kind === 'list')
    expect(list?.items.map(({ label }) => label)).toEqual(['i)', 'ii)', 'iii)'])
    const [outer, second] = list?.items ?? []
    expect(
      outer?.content.map((part) => (part.kind === 'list' ? part.items.map((item) => item.label) : 'text')),
    ).toEqual(['text', ['a)', 'b)']])
    expect(second?.content.map(({ kind }) => kind)).toEqual(['text', 'text'])
  })

  it('[W46] prints one arrow before a heading, also where one was typed', () => {
    const headings = recordModel(sourceOf(held())).sections[0]?.blocks.filter(
      (block) => block.kind === 'heading',
    )
    expect(headings?.map(({ marker, parts }) => [marker, plain(parts)])).toEqual([
      [true, 'What we share'],
      [true, 'Proposals'],
      [true, 'Next steps'],
    ])
  })

  it('[W46] opens a section at every first-level heading, and begins lists anew', () => {
    const item = (id: string, number: number): Statement => ({
      id,
      kind: 'item',
      number,
      depth: 0,
      runs: [{ text: id }],
    })
    const heading = (id: string): Statement => ({ id, kind: 'heading', level: 1, runs: [{ text: id }] })
    const statements = [item('a', 1), item('b', 2), item('c', 1), heading('Second'), item('d', 1)]
    const { sections } = recordModel(sourceOf(held(), { statements }))
    expect(sections.slice(0, 2).map(({ title }) => plain(title))).toEqual(['Conclusions', 'Second'])
    const labels = sections[0]?.blocks.map((block) =>
      block.kind === 'list' ? block.items.map((one) => one.label) : [],
    )
    expect(labels).toEqual([['i)', 'ii)'], ['i)']])
  })

  it('[W46] numbers in small roman figures', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994, 4000].map(roman)).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'xc',
      'cd',
      'mcmxciv',
      '4000',
    ])
  })

  it('[W46] says so where nothing is written', () => {
    const source = sourceOf(held(), { statements: [] })
    expect(textOf(source, 'conclusions-1')).toEqual(['Conclusions', 'No conclusions have been written.'])
  })
})

describe('the two languages', () => {
  it('[W47] speaks the reader’s language and leaves the text in its own, each part saying which', () => {
    const model = recordModel(sourceOf(held(), { language: 'fr' }))
    expect(model.language).toBe('en')
    expect(model.question?.label).toEqual({ text: 'Question directrice', lang: 'fr' })
    expect(model.question?.text.lang).toBe('en')
    const agenda = textOf(sourceOf(held(), { language: 'fr' }), 'agenda')
    expect(agenda[0]).toBe('Annexe I\u202f: Ordre du jour tel que suivi')
    expect(agenda.join()).toContain('(absence excusée, remplacement\u202f: Dr Sami al-Khatib)')
    const polls = textOf(sourceOf(held(), { language: 'fr' }), 'polls').join('\n')
    expect(polls).toContain('«\u00a0Housing\u00a0» et «\u00a0Hate speech\u00a0»')
    expect(polls).toMatch(/32,5[\u00a0\u202f]%/)
    expect(polls).toContain('1 rang plus haut pour le niveau national')
  })

  it('[W47] has no French sign that needs a narrow space without one', () => {
    const model = JSON.stringify(recordModel(sourceOf(held(), { language: 'fr', statements: [] })))
    const french = [...model.matchAll(/"text":"((?:[^"\\]|\\.)*)","lang":"fr"/g)].map(
      ([, text]) => text ?? '',
    )
    expect(french.length).toBeGreaterThan(40)
    expect(french.filter((text) => /(?<![\u202f\d])[;:!?]|«(?!\u00a0)|(?<!\u00a0)»/.test(text))).toEqual([])
  })
})

it('[W48] makes a model of a world in which nothing is there', () => {
  const source = {
    ...sourceOf(prepared()),
    world: emptyWorld,
    statements: [],
    directory: { version: 0, people: [] },
  }
  const model = recordModel(source)
  expect(model.setting).toEqual([])
  expect(model.sections.flatMap(({ blocks }) => blocks.map((block) => block.kind))).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})
