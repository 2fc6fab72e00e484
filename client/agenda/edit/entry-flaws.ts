import type { Item } from '../../../shared/agenda/messages.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { isTime, tidyTime } from '../../ui/typed-time.ts'
import type { EntryDraft } from './entry-draft.ts'
import { isFlawed } from './speaker-draft.ts'
import { lengthTyped } from './typed.ts'

export type EntryFlaw = 'title' | 'length' | 'least' | 'notBefore' | 'hardEnd' | 'speakers' | 'papers'

/** What keeps a draft from being sent, field by field in the order of the form. */
export function flawsOf(draft: EntryDraft): readonly EntryFlaw[] {
  const isItem = draft.kind === 'item'
  const papersGood = filledIn(draft.papers).every(({ url }) => /^https?:\/\/\S+$/i.test(url.trim()))
  const flaws: readonly (readonly [EntryFlaw, boolean])[] = [
    ['title', draft.title.trim() === ''],
    ['length', draft.length.trim() !== '' && !isLength(draft.length)],
    ['least', isItem && !isLength(draft.least)],
    ['notBefore', !isTime(tidyTime(draft.notBefore))],
    ['hardEnd', !isTime(tidyTime(draft.hardEnd))],
    ['speakers', isItem && draft.speakers.some(isFlawed)],
    ['papers', isItem && !papersGood],
  ]
  return flaws.filter(([, flawed]) => flawed).map(([flaw]) => flaw)
}

function isLength(text: string): boolean {
  const ms = lengthTyped(text)
  return ms !== null && ms <= limits.plannedMs
}

type Papers = Item['papers']

const filledIn = (papers: Papers): Papers =>
  papers.filter(({ label, url }) => label.trim() !== '' || url.trim() !== '')

/** A paper without a name is called by its address; an empty line is none. */
export const papersOf = (papers: Papers): Papers =>
  filledIn(papers).map(({ label, url }) => ({
    label: (label.trim() || url.trim()).slice(0, limits.lineChars),
    url: url.trim(),
  }))
