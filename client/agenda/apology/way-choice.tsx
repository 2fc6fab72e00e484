import '../catch-up/catch-up.css'
import { useId } from 'react'
import type { ApologyProposal } from '../../../shared/agenda/apologies.ts'
import type { Settlement } from '../../../shared/agenda/messages.ts'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { apologyWords } from './apology-words.ts'

interface WayChoiceProps {
  readonly ways: readonly ApologyProposal[]
  readonly chosen: ApologyProposal
  readonly onChoose: (how: Settlement) => void
}

/** The ways beside each other, each with what it brings. */
export function WayChoice({ ways, chosen, onChoose }: WayChoiceProps) {
  const t = useWording(apologyWords)
  const language = useLanguage()
  const name = useId()
  return (
    <fieldset className="catch-up-choice">
      <legend className="only-heard">{t('choose')}</legend>
      {ways.map(({ how, freedMs, wonMs }) => {
        const span = duration(freedMs, language)
        const frees = how === 'to-discussion' || how === 'catch-up'
        return (
          <label key={how} className="catch-up-proposal">
            <input type="radio" name={name} checked={how === chosen.how} onChange={() => onChoose(how)} />
            <span className="catch-up-words">
              <strong>{t(how)}</strong>
              <span>{frees ? t(`${how}-help`, { span }) : t(`${how}-help`)}</span>
              {how === 'catch-up' && (
                <span className="catch-up-brings">
                  {wonMs >= 30_000 ? t('wins', { span: duration(wonMs, language) }) : t('winsNone')}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
