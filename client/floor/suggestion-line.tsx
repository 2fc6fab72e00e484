import './suggestion-line.css'
import { inLane } from '../../shared/floor/lanes.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import type { FloorActs } from './use-floor-acts.ts'
import { useScarceBudget } from './use-scarce-budget.ts'
import { useSuggestion } from './use-suggestion.ts'

/** Who might come next and why; the moderator decides. Where the list itself says so already, it is not repeated. */
export function SuggestionLine({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const suggestion = useSuggestion()
  const { queue, rules, speaking } = useSession().state.floor
  const scarce = useScarceBudget()
  // A point of order stands in a lane of its own right below.
  if (!suggestion || suggestion.request.kind === 'point-of-order') return null
  const first = inLane(queue, 'contributions')[0]?.id === suggestion.request.id
  const warning = scarce(suggestion.request)
  if (rules.order === 'request-order' && first && warning === null) return null
  const { request, reason } = suggestion
  const name = acts.nameOf(request)
  return (
    <div className="suggestion">
      <p className="suggestion-says">
        <span className="suggestion-label">{t('suggested')}</span> <strong>{name}</strong>
        <span className="suggestion-why">{reason}</span>
        {warning && <span className="suggestion-warning">{warning}</span>}
      </p>
      <Button
        kind={speaking ? 'plain' : 'primary'}
        label={t('giveSuggested', { name })}
        onPress={() => acts.give(request)}
      >
        {t('give')}
      </Button>
    </div>
  )
}
