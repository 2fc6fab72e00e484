import type { Group } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { percent } from '../wording/format.ts'
import { useLanguage } from '../wording/use-wording.ts'
import { inOrder, labelOf } from './result-view.ts'

/** One ranking as bars, each with its share in figures. */
export function ResultBars({ poll, group }: { readonly poll: Poll; readonly group: Group }) {
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  const most = Math.max(...group.options.map(({ share }) => share), Number.EPSILON)
  return (
    <ol className="result-bars">
      {inOrder(group).map((id) => {
        const share = group.options.find(({ optionId }) => optionId === id)?.share ?? 0
        return (
          <li key={id} className="result-bar">
            <span lang={spoken}>{labelOf(poll, id)}</span>
            <span className="result-bar-share">{percent(share, language)}</span>
            <span className="result-bar-track" aria-hidden="true">
              <span className="result-bar-fill" style={{ width: `${(share / most) * 100}%` }} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
