import { type FoundLabel, readLabel } from './labels.ts'
import { readHonorific } from './names.ts'
import { readAcronyms, readLabelled, readPeople } from './people-list.ts'
import { leadingPerson, nameAtEnd, quotedOf, readOffice, spokenBy } from './speech.ts'
import { type SplitTitle, tidy, wordCount } from './split-title.ts'
import { bodiesAtEnd, bracketPeople } from './title-brackets.ts'
import { acrossSeparator } from './title-separators.ts'
import { isAgendaWord } from './vocabulary.ts'

const BY =
  /[\s,;:–—(-]+(?:(?:presented|delivered|given|introduced|led|facilitated|prepared|pr[ée]sent[ée]e?s?|prononc[ée]e?s?|anim[ée]e?s?|gehalten|pr[äa]sentiert|moderated|chaired|presentad[oa]|impartid[oa]|presentat[oa]|apresentad[oa])\s)?(?:by|von|durch|par|por|a cargo de|a cura di|affidat[aeio] a|da|dal|dalla|pelo|pela|mit|with|from|avec|con|com)\s+(?:(?:the|le|la|den|die|der|dem|il|el|lo)\s|l[’'])?/giu
/** In capitals every word looks like a name's. */
const CAPITALS = /^\P{Ll}+$/u
const NOT_SPEAKING =
  /(?:hosted|sponsored|organi[sz]ed|offered|funded|supported|organis[ée]e?s?|offert|patrocinad[oa]|organizad[oa]|organizzat[oa])\s*$/iu
const MODERATED = /(?:moderated|chaired|anim[ée]e?s?|moderiert)\s/iu
const GENITIVE =
  /(?:del|della|dell['’]|dello|di|de la|de|du|des|d['’]|of|von|do|da|dos|de l['’]|vom|der)\s*$/iu

/** A bracket that closes nothing in the words at hand. */
const withoutStrayBracket = (text: string): string =>
  text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text

function byPeople(text: string): SplitTitle | null {
  BY.lastIndex = 0
  for (let match = BY.exec(text); match !== null; match = BY.exec(text)) {
    const before = text.slice(0, match.index)
    const strong =
      /(?:by|par|von|por|a cargo de|a cura di|affidat[aeio] a|durch)\s+(?:\S{2,4}\s|l[’'])?$/iu.test(match[0])
    if (tidy(before) === '' || NOT_SPEAKING.test(before)) continue
    const after = withoutStrayBracket(text.slice(match.index + match[0].length))
    // After "by" a name without honorific or known given name may still be a place or a firm.
    const people = readPeople(
      after,
      strong &&
        !CAPITALS.test(after) &&
        /^\S+\s\S+(?:\s\S+)?(?:,|\s\(|$)/u.test(after) &&
        !isAgendaWord(after.split(' ').at(-1) ?? '')
        ? 'labelled'
        : 'any',
    )
    if (people === null) {
      const lead = leadingPerson(after, strong)
      if (lead !== null) return { title: text, speakers: [lead], moderators: [] }
      const office = strong
        ? readOffice(text.slice(match.index).replace(/^.*?\s(?:by|par|von|por|durch|di|de)\s+/iu, ''))
        : null
      const said = office ?? (strong ? readAcronyms(after) : null)
      if (said !== null) return { title: tidy(before), speakers: said, moderators: [] }
      continue
    }
    const title = tidy(before)
    return MODERATED.test(match[0])
      ? { title, speakers: [], moderators: people }
      : { title, speakers: people, moderators: [] }
  }
  return null
}

const MODERATES = /^(?:modera|mod[èe]re|moderiert|preside|presiede|coordina|conduce|anime)\s/iu

/** Inside a line a label needs its colon, its "by" or a verb: "Modera Nuria Gil". */
function isInlineLabel(label: FoundLabel, words: string): boolean {
  if (label.kind !== 'moderators' && label.kind !== 'speakers') return false
  if (label.loose) return MODERATES.test(words)
  return words.slice(0, 40).includes(':') || /\s(?:by|von|par|por)\s/.test(words)
}

/** `… (Moderation Ms A B)`, `… – Chair: Ms A B`. */
function moderatorInside(text: string): SplitTitle | null {
  const bracket = /[([]([^()[\]]{3,200})[)\]]$/u.exec(text)
  const label = bracket === null ? null : readLabel(bracket[1] ?? '')
  if (
    bracket !== null &&
    label !== null &&
    (label.kind === 'moderators' || label.kind === 'speakers') &&
    label.rest !== ''
  ) {
    const rest = label.rest.replace(/^(?:durch|von|by|par|por|da)\s/iu, '')
    const people = readLabelled(rest)
    const title = tidy(text.slice(0, bracket.index))
    if (title !== '')
      return label.kind === 'moderators'
        ? { title, speakers: [], moderators: people }
        : { title, speakers: people, moderators: [] }
  }
  for (const match of text.matchAll(/[,;.–—|-]\s+(?=\p{L})/gu)) {
    const from = match.index + match[0].length
    const inner = readLabel(text.slice(from))
    if (inner === null || inner.rest === '' || !isInlineLabel(inner, text.slice(from, from + 60))) continue
    const people = readPeople(inner.rest, inner.loose && wordCount(inner.rest) > 4 ? 'any' : 'labelled')
    const before = tidy(text.slice(0, match.index))
    if (people === null || before === '') continue
    const split = splitTitle(before)
    if (inner.kind === 'moderators') return { ...split, moderators: [...split.moderators, ...people] }
    return { ...split, speakers: [...split.speakers, ...people] }
  }
  return null
}

/** "Saluto del Prof. X, role" keeps its title; "Welcome Ms X" gives the name up. */
function honorificInside(text: string): SplitTitle | null {
  for (const match of text.matchAll(/(?:\s|['’(])(?=\p{Lu}|(?:dr|prof|ing|avv|dott|arch|sig)\.)/gu)) {
    const at = match.index + match[0].length
    if (readHonorific(text, at) === null) continue
    const people = readPeople(withoutStrayBracket(text.slice(at)), 'any')
    const before = text.slice(0, at)
    if (people === null || tidy(before) === '') continue
    const linked = GENITIVE.test(before)
    return { title: linked ? text : tidy(before.replace(/[(\s]+$/, '')), speakers: people, moderators: [] }
  }
  return null
}

function speechTitle(text: string): SplitTitle | null {
  const speakers = spokenBy(text)
  return speakers === null ? null : { title: tidy(text), speakers, moderators: [] }
}

function titleThenName(text: string): SplitTitle | null {
  const found = quotedOf(text) ?? nameAtEnd(text)
  return found === null ? null : { title: tidy(found.title), speakers: found.people, moderators: [] }
}

/**
 * Takes the people out of a title. The title is never empty unless the text is.
 * @param talk the line is one of a list of talks, where a name may come before its title
 */
export function splitTitle(source: string, talk = false): SplitTitle {
  const text = source.trim()
  const alone: SplitTitle = { title: tidy(text), speakers: [], moderators: [] }
  if (text.length > 700) return alone
  return (
    moderatorInside(text) ??
    speechTitle(text) ??
    byPeople(text) ??
    bracketPeople(text) ??
    acrossSeparator(text, talk) ??
    honorificInside(text) ??
    bodiesAtEnd(text) ??
    titleThenName(text) ??
    alone
  )
}
