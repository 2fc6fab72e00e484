import { useWording } from '../../wording/use-wording.ts'
import { newSessionWords } from './new-session-words.ts'
import { flat } from './reading-draft.ts'
import type { FieldName, Mistake, SessionDraft } from './session-draft.ts'

/** What is said where a field cannot be sent as it is. */
export type Mistakes = ReadonlyMap<FieldName, string>

const sayings = {
  missing: 'titleMissing',
  address: 'addressWrong',
  time: 'timeWrong',
  label: 'labelMissing',
} as const satisfies Record<Mistake, string>

const plain = {
  title: 'name',
  question: 'question',
  place: 'place',
  date: 'date',
  time: 'time',
  timeZone: 'zone',
  stream: 'stream',
  captions: 'captions',
  agenda: 'agenda',
} as const

const isPlain = (field: string): field is keyof typeof plain => Object.hasOwn(plain, field)

/** Names fields and mistakes as the page does. */
export function useMistakeWords(draft: SessionDraft) {
  const t = useWording(newSessionWords)
  const says = (mistake: Mistake): string => t(sayings[mistake])
  const names = (field: FieldName): string => {
    if (isPlain(field)) return t(plain[field])
    if (field.startsWith('interpretation-')) return t('interpretation')
    const item = flat(draft.items).find(({ key }) => field === `item-${key}`)
    return item?.title || t('untitled')
  }
  return { says, names }
}
