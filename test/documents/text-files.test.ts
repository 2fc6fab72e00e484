import { describe, expect, it } from 'vitest'
import { documentNames, makeDocument, type RecordSource } from '../../server/documents/record.ts'
import { emptyWorld } from '../../shared/meeting.ts'
import { facts, held, prepared, sourceOf } from './fixture.ts'
import { filledWith, hostile } from './hostile.ts'
import { readPdf, unzip } from './read-back.ts'

const made = async (name: Parameters<typeof makeDocument>[0], source: RecordSource) =>
  (await makeDocument(name, source)).body
const text = async (name: Parameters<typeof makeDocument>[0], source: RecordSource) =>
  String(await made(name, source))
const pdf = async (source: RecordSource) => readPdf((await made('conclusions.pdf', source)) as Buffer)
const docx = async (source: RecordSource) => unzip((await made('conclusions.docx', source)) as Buffer)

describe('the page', () => {
  it('[W61] says the session and its items as events for programs, names only where they are attributed', async () => {
    const source = sourceOf(held())
    const session = { ...source.world.session, title: hostile.tags ?? '' }
    const page = await text('conclusions.html', { ...source, world: { ...source.world, session } })
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? []
    const event = JSON.parse(data)
    expect(event['@type']).toBe('Event')
    expect(event.name).toContain('<script>')
    expect(event.subEvent.length).toBeGreaterThan(1)
    expect(JSON.stringify(event)).toMatch(/"@type":"Person"/)
    const cancelled = JSON.stringify(event).match(/EventCancelled/g) ?? []
    expect(cancelled.length).toBeGreaterThan(0)
  })

  it('[W56] is whole by itself: its language, no script, nothing fetched', async () => {
    const page = await text('conclusions.html', sourceOf(held()))
    expect(page).toContain('<html lang="en">')
    expect(page).toContain(`<title>${facts.title}</title>`)
    // A data block is read by programs and run by none.
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(page).not.toMatch(/<link|<img|src=|@import|url\(|\bon\w+=/)
    expect(page.match(/<h1\b/g)).toHaveLength(1)
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))).toEqual([
      1, 2, 3, 3, 3, 2, 2, 3, 4, 4,
    ])
    expect(page).toContain('<ol class="letter">')
    expect(page).toContain('<th scope="col"')
  })

  it('[W47] marks the words that are in another language than the text', async () => {
    const page = await text('conclusions.html', sourceOf(held(), { language: 'fr' }))
    expect(page).toContain('<html lang="en">')
    expect(page).toMatch(/<span lang="fr">Annexe I\u202f: /)
    expect(page).not.toContain('<span lang="en">')
  })

  it('[W57] writes any text as text', async () => {
    const quiet = await text('conclusions.html', filledWith('quiet'))
    const tags = (page: string) => page.match(/<[a-z/][^>]*>/g)?.map((tag) => tag.replace(/[ >][\s\S]*/, ''))
    for (const [kind, words] of Object.entries(hostile)) {
      const page = await text('conclusions.html', filledWith(words))
      expect(tags(page), kind).toEqual(tags(quiet))
    }
    expect(await text('conclusions.html', filledWith(hostile.rightToLeft ?? ''))).toContain('<h1 dir="auto">')
  })
})

describe('the Markdown', () => {
  it('[W56] has headings, numbered items and tables', async () => {
    const file = await text('conclusions.md', sourceOf(held()))
    expect(file).toMatch(/^# Living Together/)
    expect(file).toContain('### ➤ What we share')
    expect(file).toContain('- i) reinforce its work with cities, with particular focus on\n  - a) existing')
    expect(file).toContain('[guidance on multi-level governance](<https://example.org/guidance?a=1&b=2>)')
    expect(file).toContain('| Housing | 1 | 50.0% | 3 | 10.0% | 2 places higher for the local level |')
  })

  it('[W57] escapes what Markdown would take for its own', async () => {
    const file = await text('conclusions.md', filledWith(hostile.markdown ?? ''))
    const bare = file.replace(/\\[\s\S]/g, '')
    expect(bare).not.toMatch(/<(?!br>|https:)|!\[|\]\(j|~~|`/)
    const cells = bare.split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(cells.map((line) => line.match(/\|/g)?.length))).toEqual(new Set([4, 5, 7]))
    const listed = await text('conclusions.md', filledWith('- 1. # no'))
    expect(listed).not.toMatch(/^(- 1|1\.|# no)/m)
  })
})

describe('the PDF', () => {
  it('[W58] is tagged, with language, title, bookmarks, and every face inside', async () => {
    const { objects, text: drawn, pages } = await pdf(sourceOf(held()))
    expect(objects).toContain('/Lang (en)')
    expect(objects).toContain('/DisplayDocTitle true')
    expect(objects).toContain('/Marked true')
    expect(objects).toContain(`(${facts.title})`)
    for (const tag of [
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Table',
      'THead',
      'TR',
      'TH',
      'TD',
    ])
      expect(objects, tag).toContain(`/S /${tag}\n`)
    expect(objects).toContain('/Title (Appendix I: Agenda as held)')
    const fonts = objects.match(/\/Type \/FontDescriptor[\s\S]*?>>/g) ?? []
    expect(fonts.length).toBeGreaterThan(4)
    expect(fonts.filter((font) => !font.includes('/FontFile2'))).toEqual([])
    expect(pages).toBe(4)
    for (const words of ['Łukasik', 'Věra Šťastná', 'd’Aubigné', 'Page 4 of 4', 'Sala da Música'])
      expect(drawn).toContain(words)
  })

  it('[W58] says of French words in an English record that they are French', async () => {
    const { objects } = await pdf(sourceOf(held(), { language: 'fr' }))
    expect(objects).toContain('/Lang (en)')
    expect(objects.match(/\/Lang \(fr\)/g)?.length).toBeGreaterThan(10)
    // The date behind the place, both in one paragraph.
    expect(objects).toMatch(/\/S \/Span\n\/Lang \(fr\)/)
  })

  it('[W59] repeats a table’s head on every page, reads it out once, and parts no row that fits on one', async () => {
    const source = sourceOf(held())
    const [first] = Object.values(source.world.agenda.nodes)
    if (!first) throw new Error('no node')
    const ids = Array.from({ length: 120 }, (_, index) => `n${index}`)
    const nodes = Object.fromEntries(ids.map((id) => [id, { ...first, id, title: `Item ${id}` }]))
    const agenda = { ...source.world.agenda, root: ids, nodes, segments: [], baseline: {} } as never
    const { text: drawn, objects, pages } = await pdf({ ...source, world: { ...source.world, agenda } })
    const heads = drawn.match(/Item and speakers/g)?.length ?? 0
    expect(pages).toBeGreaterThan(6)
    expect(heads).toBe(pages - 3)
    expect(objects.match(/\/S \/THead/g)).toHaveLength(3)
    expect(drawn.match(/Item n\d+/g)).toHaveLength(120)
  })

  it('[W59] sets any text, a word longer than a page included, and says what signs no face has stand for', async () => {
    for (const words of Object.values(hostile)) {
      const { text: drawn, pages } = await pdf(filledWith(words.slice(0, 900)))
      expect(pages).toBeGreaterThan(2)
      expect(drawn.length).toBeGreaterThan(1_000)
    }
    const run = { text: hostile.long ?? '' }
    const long = await pdf(sourceOf(held(), { statements: [{ id: 'long', kind: 'paragraph', runs: [run] }] }))
    expect(
      long.text.replace(/Living Together: Policy Lab on Homes and Schools(?=Page)|Page \d+ of \d+|\n/g, ''),
    ).toContain(run.text)
    expect(long.pages).toBeGreaterThan(4)
    const { text: drawn, drawing } = await pdf(filledWith(hostile.emoji ?? ''))
    expect(drawing).toContain('/ActualText (')
    expect(drawn).toContain('Helgø Łódź Қазақ')
    expect(drawn).toContain('ქართული')
    expect(drawn).toContain('□')
  })
})

describe('the document for Word', () => {
  it('[W58] has real headings, real numbering, repeated table heads, its language and page numbers', async () => {
    const files = await docx(sourceOf(held()))
    const body = files.get('word/document.xml') ?? ''
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(body).toContain('<w:cantSplit/>')
    expect(body).toContain('<w:pageBreakBefore/>')
    expect(files.get('word/numbering.xml')).toContain(
      '<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1)"/>'.slice(0, 33),
    )
    expect(files.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>/s)
    expect(files.get('word/footer1.xml')).toMatch(/NUMPAGES/)
    expect(files.get('docProps/core.xml')).toContain(`<dc:title>${facts.title}</dc:title>`)
  })

  it('[W47] marks runs in another language', async () => {
    const body = (await docx(sourceOf(held(), { language: 'fr' }))).get('word/document.xml') ?? ''
    expect(body).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t[^>]*>Annexe I/)
  })

  it('[W57] holds any text in well-formed parts', async () => {
    const quiet = (await docx(filledWith('quiet'))).get('word/document.xml') ?? ''
    const tags = (xml: string) => xml.match(/<[a-z/][^>\s]*/gi)?.length
    for (const [kind, words] of Object.entries(hostile)) {
      const body = (await docx(filledWith(words))).get('word/document.xml') ?? ''
      expect(tags(body), kind).toBe(tags(quiet))
      // biome: these are exactly the characters that XML cannot hold.
      expect(body, kind).not.toMatch(/[\p{Cc}\ufffe\uffff]/u)
    }
  })
})

describe('every file', () => {
  it('[W49] has a name that is safe in a header and in any folder', async () => {
    const { fileName } = await makeDocument('conclusions.pdf', sourceOf(held()))
    expect(fileName).toBe('living-together-policy-lab-on-homes-and-schools-2017-11-28-conclusions.pdf')
    for (const words of Object.values(hostile)) {
      const { fileName: name } = await makeDocument('agenda.csv', filledWith(words))
      expect(name).toMatch(/^[a-z0-9-]{0,75}agenda\.csv$/)
    }
  })

  it('[W48] is made of a world in which nothing is there, and of a session that never began', async () => {
    const empty = {
      ...sourceOf(prepared()),
      world: emptyWorld,
      statements: [],
      directory: { version: 0, people: [] },
    }
    for (const name of documentNames)
      for (const source of [empty, sourceOf(prepared(), { language: 'fr', statements: [] })])
        expect((await made(name, source)).length, name).toBeGreaterThan(100)
  })

  it('[W43] holds no name where names are hidden', async () => {
    const source = sourceOf(held(), { named: false, statements: [] })
    for (const name of [
      'agenda.ics',
      'agenda.csv',
      'conclusions.html',
      'conclusions.md',
      'record.json',
    ] as const)
      expect(await text(name, source), name).not.toMatch(/Holmgård|Fjordhavn|Khatib/)
    expect((await pdf(source)).text).not.toMatch(/Holmgård|Fjordhavn|Khatib/)
    expect([...(await docx(source)).values()].join()).not.toMatch(/Holmgård|Fjordhavn|Khatib/)
  })

  it('[W49] names the format of the data, and gives the agenda’s times and the events, but nothing to undo', async () => {
    const meeting = held()
    const record = JSON.parse(await text('record.json', sourceOf(meeting)))
    expect(record.format).toBe('policy-lab-record/1')
    expect(record.agenda.rows).toHaveLength(9)
    expect(record.agenda.journal).toBeNull()
    expect(record.events).toHaveLength(meeting.log.length)
    expect(record.people).toHaveLength(6)
    expect(record.conclusions.statements[0].runs[0].text).toBe('Conclusions')
  })
})
