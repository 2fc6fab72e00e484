import { readHonorific, readName } from './names.ts'
import { readBody, readPerson } from './people.ts'
import { readPeople } from './people-list.ts'
import type { PersonMention } from './reading.ts'
import { isAgendaWord, isRoleWord } from './vocabulary.ts'

/** What one person does before the room: whoever follows "of" gives it, and whoever follows it alone does too. */
const SPEECH =
  '(?:(?:opening|closing|welcome|welcoming|keynote|introductory|inaugural|video|concluding) )?(?:intervention|interventions|discours|allocutions?|mots?|propos|t[ée]moignages?|conf[ée]rence|expos[ée]|message|saluto|saluti|intervento|interventi|relazione|lectio magistralis|comunicazione|testimonianza|palestra|palavras|intervenç[ãa]o|palabras|ponencia|intervenci[óo]n|discurso|conferencia|gru(?:ß|ss)worte?|impuls|impulsvortrag|vortrag|rede|addresss?|remarks|speech|statement|keynote|lecture|reflections|contribution)'
const OF = '(?:de la part de|de la|de|du|di|del|della|of|des|do)'
const GIVEN_BY = new RegExp(
  `^${SPEECH}(?:\\s(?:d[’'](?:ouverture|introduction|accueil|honneur|inauguration)|de (?:bienvenue|cl[ôo]ture|benvenuto|apertura|bienvenida)|di (?:benvenuto|apertura|saluto)|of welcome|inaugural|introducti[fv][eoa]|liminaires?|inicial|iniziale|finale?|institu[cz]ionn?\\p{L}+|istituzional\\p{L})){0,2}\\s(?:${OF}\\s|(?:de l|d|dell)[’'])`,
  'iu',
)
/** Beside the speeches, the parts of a meeting that one person holds. */
const HELD =
  /(?:^|\s)(?:conclusions?|conclusioni|conclusiones|conclus[õo]es|closing|opening|welcome|introduction|introduzione|introducci[óo]n|introdu[çc][ãa]o|dibattito|debate|d[ée]bat|ouverture|cl[ôo]ture|apertura|chiusura|clausura|abertura|encerramento|begr(?:ü|ue)(?:ß|ss)ung|er[öo]ffnung|bienvenue|bienvenida|benvenuto|keynote|saluti|saluto|discours|intervento|impulsvortrag|gru(?:ß|ss)wort|moderation|remarks|summary|fazit|schlusswort)$/iu
const LEADS_ON =
  /(?:^|[\s,;:])(?:about|between|[üu]ber|[üu]nter|gegen|f[üu]r|with|from|zwischen|sobre|entre|avec|chez|para|pour|dans|sulla|della|dalla|sono|sind)$/iu
const QUOTED = /[”"»“]$/u

/** A person, though other words follow: "Dr Ada King on housing". Null where it is not sure that a name stands there. */
export function leadingPerson(text: string, trusted: boolean): PersonMention | null {
  const found = readName(text, 0)
  if (found === null) return null
  const after = text.slice(found.next)
  if (
    !/^\s(?:on|about|sur|[üu]ber|zu|zum|zur|sobre|acerca|su|sul|sulla|titled|intitul\p{L}+|mit dem|with the|["“«„])/u.test(
      after,
    )
  )
    return null
  const surname = /\p{Lu}{3,}$/u.test(found.name)
  return found.confidence > 1 || surname || trusted ? readPerson(text.slice(0, found.next), 'labelled') : null
}

/** "the Mayor of Linz", "M. le Préfet": an office speaks, nobody is named. */
export function readOffice(text: string): PersonMention[] | null {
  if (text.length > 80 || /[:;?!]/.test(text)) return null
  const polite = readHonorific(text, 0)?.next ?? 0
  const words = text
    .slice(polite)
    .replace(
      /^(?:the\s|le\s|la\s|l[’']|der\s|die\s|das\s|den\s|dem\s|el\s|il\s|lo\s|o\s|a\s|an\s|les\s|des\s|los\s|las\s|gli\s|os\s|as\s|une?\s|una\s|eine?r?\s|uma?\s)/iu,
      '',
    )
  // "by Mayors" is about a group; "by the Mayor" is one who speaks.
  if (words === text) return null
  return isRoleWord(words.split(/[\s,]/)[0] ?? '') && readName(words, 0) === null ? [readBody(text)] : null
}

/** "Intervention de Mme A B, maire de C": as in "Saluto del Prof. A B", the words stay the title. */
export function spokenBy(text: string): PersonMention[] | null {
  const match = GIVEN_BY.exec(text)
  if (match === null) return null
  const after = text.slice(match[0].length)
  if (!/^\p{Lu}/u.test(after)) return null
  const lead = leadingPerson(after, false)
  if (lead !== null) return [lead]
  const people = readPeople(after, 'any')
  if (people !== null) return people
  // "Odile VANTEAU, conseillère": a surname in capitals is a name.
  const found = readName(after, 0)
  return found !== null && /\s\p{Lu}{4,}$/u.test(found.name) ? readPeople(after, 'labelled') : null
}

/** The words before a name and its office are a title of their own: no preposition and no office leads on to the name. */
function endsTitle(before: string): boolean {
  const word = before.split(/\s/).at(-1) ?? ''
  return (
    /\d$/.test(before) ||
    (/^[\p{L}’'-]{4,}$/u.test(word) && (!isRoleWord(word) || isAgendaWord(word)) && !LEADS_ON.test(before))
  )
}

const QUOTED_OF = /[”"»]\s?,?\s(?:de|di|von|do|da|del|of)\s(?=\p{Lu})/gu

/** "Lecture “Cities that learn”, de Ada King": after the closing quotation mark an "of" tells who speaks. */
export function quotedOf(text: string): { title: string; people: PersonMention[] } | null {
  for (const match of text.matchAll(QUOTED_OF)) {
    const people = readPeople(text.slice(match.index + match[0].length), 'any')
    if (people !== null) return { title: text.slice(0, match.index + 1), people }
  }
  return null
}

/** "Conclusions Ada King, mayor" and "“Cities that learn” Ada King": a name follows without any sign. */
export function nameAtEnd(text: string): { title: string; people: PersonMention[] } | null {
  for (const match of text.matchAll(/(?<=[”"»“\p{L}\d]\s)(?=\p{Lu})/gu)) {
    const before = text.slice(0, match.index).trim()
    const found = readName(text, match.index)
    if (found === null || found.confidence !== 2) continue
    const words = text.slice(match.index)
    const after = text.slice(found.next).replace(/^\s\([^()]{2,40}\)(?=,)/u, '')
    const office = /^,\s/u.test(after) && isRoleWord(after.slice(2).split(/[\s,]/)[0] ?? '')
    const alone = found.next >= text.replace(/[.\s]+$/u, '').length
    const sign = HELD.test(before) || QUOTED.test(before)
    if (!(sign && (alone || office)) && !(office && endsTitle(before))) continue
    const people = readPeople(words, 'any')
    if (people !== null) return { title: before, people }
  }
  return null
}
