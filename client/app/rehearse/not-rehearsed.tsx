import { useWording } from '../../wording/use-wording.ts'
import { rehearseWords } from './rehearse-words.ts'

const says = { text: 'noText', people: 'noPeople' } as const

/** In place of a part of the page that would act on the real session. */
export function NotRehearsed({ part }: { readonly part: keyof typeof says }) {
  const t = useWording(rehearseWords)
  return <p>{t(says[part])}</p>
}
