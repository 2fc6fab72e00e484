import { itemKinds } from '../../../shared/agenda/messages.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { ClockField } from './clock-field.tsx'
import { editWords, kindWords } from './edit-words.ts'
import { askings, type EntryDraft } from './entry-draft.ts'
import { asksOf } from './entry-edits.ts'
import type { EntryFlaw } from './entry-flaws.ts'

export interface EntryPartProps {
  readonly draft: EntryDraft
  readonly set: (change: Partial<EntryDraft>) => void
}

/** How long it is and the walls it keeps; a block has no least length of its own. */
export function TimeFields({ draft, flaws, set }: EntryPartProps & { readonly flaws: readonly EntryFlaw[] }) {
  const t = useWording(editWords)
  const isItem = draft.kind === 'item'
  return (
    <div className="entry-times">
      <TextField
        label={t('length')}
        hint={t(isItem ? 'lengthHelp' : 'lengthBlockHelp')}
        inputMode="numeric"
        value={draft.length}
        error={flaws.includes('length') ? t('lengthWrong') : null}
        onChange={(length) => set({ length })}
      />
      {isItem && (
        <TextField
          label={t('least')}
          hint={t('leastHelp')}
          inputMode="numeric"
          value={draft.least}
          error={flaws.includes('least') ? t('lengthWrong') : null}
          onChange={(least) => set({ least })}
        />
      )}
      <ClockField
        label={t('notBefore')}
        value={draft.notBefore}
        wrong={flaws.includes('notBefore')}
        onChange={(notBefore) => set({ notBefore })}
      />
      <ClockField
        label={t('hardEnd')}
        value={draft.hardEnd}
        wrong={flaws.includes('hardEnd')}
        onChange={(hardEnd) => set({ hardEnd })}
      />
    </div>
  )
}

/** What kind of item it is, who is named for it, and whether the room answers it. */
export function MannerFields({ draft, set }: EntryPartProps) {
  const t = useWording(editWords)
  const k = useWording(kindWords)
  const byTitle = t(asksOf({ asks: 'by-title', title: draft.title }) ? 'asks_yes' : 'asks_no')
  const words = { 'by-title': t('asks_by-title', { now: byTitle }), yes: t('asks_yes'), no: t('asks_no') }
  return (
    <div className="entry-manner">
      <SelectField
        label={t('kind')}
        value={draft.itemKind}
        onChange={(itemKind) => set({ itemKind })}
        options={itemKinds.map((value) => ({ value, label: k(value) }))}
      />
      <SelectField
        label={t('attribution')}
        value={draft.attribution}
        onChange={(attribution) => set({ attribution })}
        options={(['named', 'chatham-house'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <SelectField
        label={t('asks')}
        value={draft.asks}
        onChange={(asks) => set({ asks })}
        options={askings.map((value) => ({ value, label: words[value] }))}
      />
    </div>
  )
}
