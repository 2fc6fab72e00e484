import type { PersonId } from '../../shared/kernel/ids.ts'

export interface Candidate {
  readonly personId: PersonId
  readonly name: string
  readonly body: string | null
  /** Stands in this lane of the list already. */
  readonly waits: boolean
}

/** Letters alone: `Ní Dhubhghaill` is found by `ni`, `Helgø` by `helgo`. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')

const words = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u)

/** 0: a word of the name begins so; 1: a word of the body does; 2: it stands somewhere inside; null: nowhere. */
function closeness({ name, body }: Candidate, typed: string): number | null {
  if (words(name).some((word) => word.startsWith(typed)) || folded(name).startsWith(typed)) return 0
  if (words(body ?? '').some((word) => word.startsWith(typed))) return 1
  return folded(`${name} ${body ?? ''}`).includes(typed) ? 2 : null
}

/** Who is meant by a few letters of a name or a city: nearest first, then those not waiting, then by name. */
export function matching(
  candidates: readonly Candidate[],
  typed: string,
  atMost: number,
): readonly Candidate[] {
  const wanted = folded(typed).trim()
  if (wanted === '') return []
  return candidates
    .flatMap((candidate) => {
      const near = closeness(candidate, wanted)
      return near === null ? [] : [{ candidate, near }]
    })
    .sort(
      (a, b) =>
        a.near - b.near ||
        Number(a.candidate.waits) - Number(b.candidate.waits) ||
        a.candidate.name.localeCompare(b.candidate.name),
    )
    .slice(0, atMost)
    .map(({ candidate }) => candidate)
}
