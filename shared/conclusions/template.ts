import * as Y from 'yjs'
import { type Language, type Wording, word } from '../kernel/wording.ts'
import { fragmentName, templateClientId } from './schema.ts'

export type TemplateLine =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/**
 * The conclusions' first content as a Yjs update: the same bytes for the same lines, so it can be written to the log
 * in the transaction that creates the session, and never twice.
 */
export function templateUpdate(lines: readonly TemplateLine[]): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = templateClientId
  const ids = numbered()
  doc.transact(() => {
    doc.getXmlFragment(fragmentName).push(lines.map((line) => elementOf(line, ids)))
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

function numbered(): () => string {
  let last = 0
  return () => {
    last += 1
    return `t${last}`
  }
}

function elementOf(line: TemplateLine, nextId: () => string): Y.XmlElement {
  if (line.kind !== 'list') {
    const element = statement(line.kind, line.text, nextId())
    // Yjs types every attribute as a string; the editor reads and writes the level as a number.
    if (line.kind === 'heading') element.setAttribute('level', line.level as unknown as string)
    return element
  }
  const list = new Y.XmlElement('orderedList')
  list.insert(
    0,
    line.items.map((text) => {
      const item = new Y.XmlElement('listItem')
      item.insert(0, [statement('paragraph', text, nextId())])
      return item
    }),
  )
  return list
}

function statement(name: 'heading' | 'paragraph', text: string, id: string): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.setAttribute('id', id)
  if (text !== '') element.insert(0, [new Y.XmlText(text)])
  return element
}

const wordings = {
  conclusions: { en: 'Conclusions', fr: 'Conclusions' },
  titled: { en: 'Conclusions: {title}', fr: 'Conclusions\u202f: {title}' },
  question: { en: 'The question before us', fr: 'La question posée' },
  noQuestion: {
    en: '[The question this session answers]',
    fr: '[La question à laquelle répond cette séance]',
  },
  context: { en: 'Where things stand', fr: 'État des lieux' },
  contextLine: {
    en: '[In two or three sentences: what participants described, and why it matters now]',
    fr: '[En deux ou trois phrases\u202f: ce que les participants ont décrit, et pourquoi cela compte maintenant]',
  },
  shared: { en: 'What we share', fr: 'Ce que nous partageons' },
  sharedLine: {
    en: '[The points on which the levels of government agree]',
    fr: '[Les points sur lesquels les niveaux de gouvernement s’accordent]',
  },
  priorities: { en: 'Priorities', fr: 'Priorités' },
  prioritiesLine: {
    en: '[What comes first, and where local and national views differ]',
    fr: '[Ce qui vient en premier, et où divergent les points de vue locaux et nationaux]',
  },
  proposals: { en: 'Proposals', fr: 'Propositions' },
  concretely: { en: 'Concretely, [who] should:', fr: 'Concrètement, [qui] devrait\u202f:' },
  proposal: { en: '[a first measure, and by when]', fr: '[une première mesure, et son échéance]' },
  secondProposal: { en: '[a second measure]', fr: '[une deuxième mesure]' },
  thirdProposal: { en: '[a third measure]', fr: '[une troisième mesure]' },
  next: { en: 'Next steps', fr: 'Prochaines étapes' },
  nextLine: {
    en: '[Who carries this forward, and when we look at it again]',
    fr: '[Qui porte la suite, et quand nous y reviendrons]',
  },
} as const satisfies Record<string, Wording>

/** The usual headings of a session's conclusions, with a line in brackets to write over below each. */
export function conclusionsTemplate(
  about: { readonly title: string; readonly question: string | null },
  language: Language,
): TemplateLine[] {
  const say = (key: keyof typeof wordings) => wordings[key][language]
  const heading = (key: keyof typeof wordings) => ({ kind: 'heading', level: 2, text: say(key) }) as const
  const line = (text: string) => ({ kind: 'paragraph', text }) as const
  const title =
    about.title === '' ? say('conclusions') : word(wordings.titled, language, { title: about.title })
  return [
    { kind: 'heading', level: 1, text: title },
    heading('question'),
    line(about.question ?? say('noQuestion')),
    heading('context'),
    line(say('contextLine')),
    heading('shared'),
    line(say('sharedLine')),
    heading('priorities'),
    line(say('prioritiesLine')),
    heading('proposals'),
    line(say('concretely')),
    { kind: 'list', items: [say('proposal'), say('secondProposal'), say('thirdProposal')] },
    heading('next'),
    line(say('nextLine')),
  ]
}
