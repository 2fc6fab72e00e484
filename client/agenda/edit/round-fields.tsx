import { allItems } from '../../../shared/agenda/tree.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'
import type { EntryPartProps } from './item-fields.tsx'

/** Which presentations it responds to; asked of responses, and of whatever names some already. */
export function RoundFields({ id, draft, set }: EntryPartProps & { readonly id: NodeId | null }) {
  const t = useWording(editWords)
  const { agenda, session } = useSession().state
  const { respondsTo } = draft
  if (draft.itemKind !== 'responses' && respondsTo.length === 0) return null
  const offered = allItems(agenda).filter(
    (item) => item.id !== id && (item.itemKind === 'presentation' || respondsTo.includes(item.id)),
  )
  const toggle = (one: NodeId) =>
    set({
      respondsTo: respondsTo.includes(one)
        ? respondsTo.filter((other) => other !== one)
        : [...respondsTo, one],
    })
  return (
    <fieldset className="entry-part">
      <legend>{t('respondsTo')}</legend>
      <span className="field-hint">{t(offered.length === 0 ? 'respondsToNone' : 'respondsToHelp')}</span>
      {offered.map((item) => (
        <label key={item.id} className="entry-check">
          <input type="checkbox" checked={respondsTo.includes(item.id)} onChange={() => toggle(item.id)} />
          <span lang={session.language}>{item.title}</span>
        </label>
      ))}
    </fieldset>
  )
}
