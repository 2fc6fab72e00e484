import { roundOf } from '../../shared/floor/decide-round.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { roundWords } from './round-words.ts'
import type { ListActs } from './use-list-acts.ts'

/** Puts every seat that is here in the list, once. */
export function TourDeTable({ acts }: { readonly acts: ListActs }) {
  const t = useWording(roundWords)
  const people = roundOf(useSession().state)
  return (
    <div className="floor-settings-round">
      <Button onPress={() => acts.startRound(people)} whyNot={people.length === 0 ? t('roundNobody') : null}>
        {t('startRound', { count: people.length })}
      </Button>
      <p>{t('roundHint')}</p>
    </div>
  )
}
