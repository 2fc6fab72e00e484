import { useId } from 'react'
import type { RequestKind } from '../../../shared/floor/slice.ts'
import { useWording } from '../../wording/use-wording.ts'
import { askWords } from './floor-words.ts'

export const SUBJECT_CHARS = 200

/** A point of order has a button of its own. */
type AskKind = Exclude<RequestKind, 'point-of-order'>

interface KindChoiceProps<Kind extends AskKind> {
  readonly kind: RequestKind
  readonly kinds: readonly Kind[]
  readonly onChoose: (kind: Kind) => void
}

export function KindChoice<Kind extends AskKind>({ kind, kinds, onChoose }: KindChoiceProps<Kind>) {
  const t = useWording(askWords)
  const name = useId()
  return (
    <fieldset className="ask-kinds">
      <legend className="only-heard">{t('kind')}</legend>
      {kinds.map((one) => (
        <label key={one} className="ask-kind">
          <input type="radio" name={name} checked={kind === one} onChange={() => onChoose(one)} />
          {t(one as AskKind)}
        </label>
      ))}
    </fieldset>
  )
}
