import type { RecordSource } from '../../server/documents/record.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'
import { details, facts, held, sourceOf, statements } from './fixture.ts'

/** What people might type or paste, into any field. */
export const hostile: Readonly<Record<string, string>> = {
  tags: '</title></style><script>alert(1)</script><img src=x onerror=alert(2)>&amp;"\'',
  markdown: '# *not* _a_ [link](javascript:alert(1)) `code` | cell | <b> ~~x~~ \\ > 1. ![i](u)',
  formula: '=HYPERLINK("http://example.org";"click")',
  calendar: 'a;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VALARM\nX:1',
  unprintable: 'nul\u0000 bell\u0007 esc\u001b half\ud800 end\uffff turned\u202egnp.exe',
  rightToLeft: 'مختبر السياسات للإدماج ועוד טקסט in between',
  emoji: 'family 👨‍👩‍👧‍👦 flag 🇵🇹 check ✅ 中文 ➤ Helgø Łódź Қазақ ქართული',
  long: 'Donaudampfschifffahrtsgesellschaft'.repeat(300).slice(0, 10_000),
  spaces: ` \u00a0\u2003${'x '.repeat(50)}`,
  brackets: '}{)(/Lang (xx) endobj stream <</S /URI>> %',
}

/** The whole session with one text in every field that somebody can fill. */
export function filledWith(text: string, language: 'en' | 'fr' = 'en'): RecordSource {
  const levels = facts.levels.map(({ id }) => ({ id, label: id === 'national' ? null : text }))
  const meeting = held({ title: text, place: text, question: text, levels } as unknown as Partial<
    typeof facts
  >)
  const { world } = meeting
  const nodes = mapped(world.agenda.nodes, (node) => ({ ...node, title: text }))
  const byId = mapped(world.polls.byId, (poll) => ({
    ...poll,
    question: text,
    options: poll.options.map((option) => ({ ...option, label: text })),
  }))
  const source = sourceOf(meeting, { language })
  const card = { name: text, honorific: text, role: text, delegation: text, country: text }
  return {
    ...source,
    world: { ...world, agenda: { ...world.agenda, nodes }, polls: { ...world.polls, byId } },
    statements: statements.map(
      (statement): Statement => ({ ...statement, runs: statement.runs.map((run) => ({ ...run, text })) }),
    ),
    directory: {
      version: 1,
      people: source.directory.people.map((person) => ({ ...person, details: { ...details.ida, ...card } })),
    },
  }
}

function mapped<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
) {
  const entries = Object.entries(record) as [Key, Value][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<Key, Value>
}
