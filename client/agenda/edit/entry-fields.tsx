import { itemKinds } from '../../../shared/agenda/messages.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { useSession } from '../../connection/session-context.ts'
import { Field, SelectField, TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { editWords, kindWords } from './edit-words.ts'
import type { EntryDraft, flawsOf } from './entry-draft.ts'
import { PaperFields } from './paper-fields.tsx'

interface EntryFieldsProps {
  readonly draft: EntryDraft
  readonly flaws: ReturnType<typeof flawsOf>
  readonly isNew: boolean
  readonly onChange: (draft: EntryDraft) => void
}

export function EntryFields({ draft, flaws, isNew, onChange }: EntryFieldsProps) {
  const t = useWording(editWords)
  const { language } = useSession().state.session
  const set = (change: Partial<EntryDraft>) => onChange({ ...draft, ...change })
  const isItem = draft.kind === 'item'
  return (
    <>
      {isNew && (
        <SelectField
          label={t('sort')}
          value={draft.kind}
          onChange={(kind) => set({ kind, length: kind === 'block' ? '' : '10' })}
          options={(['item', 'block'] as const).map((value) => ({ value, label: t(`sort_${value}`) }))}
        />
      )}
      <TextField
        label={t('title')}
        value={draft.title}
        lang={language}
        maxLength={limits.lineChars}
        error={flaws.includes('title') ? t('titleMissing') : null}
        onChange={(title) => set({ title })}
      />
      <Times draft={draft} flaws={flaws} set={set} />
      {isItem && <Manner draft={draft} set={set} />}
      {isItem && (
        <PaperFields
          papers={draft.papers}
          error={flaws.includes('papers') ? t('papersWrong') : null}
          onChange={(papers) => set({ papers })}
        />
      )}
      <TextField
        label={t('notes')}
        rows={2}
        value={draft.notes}
        lang={language}
        onChange={(notes) => set({ notes })}
      />
    </>
  )
}

interface PartProps {
  readonly draft: EntryDraft
  readonly set: (change: Partial<EntryDraft>) => void
}

function Times({ draft, flaws, set }: PartProps & Pick<EntryFieldsProps, 'flaws'>) {
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
        onChange={(notBefore) => set({ notBefore })}
      />
      <ClockField label={t('hardEnd')} value={draft.hardEnd} onChange={(hardEnd) => set({ hardEnd })} />
    </div>
  )
}

function Manner({ draft, set }: PartProps) {
  const t = useWording(editWords)
  const k = useWording(kindWords)
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
    </div>
  )
}

interface ClockFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A time of day where the session is. */
export function ClockField({ label, value, onChange }: ClockFieldProps) {
  const t = useWording(editWords)
  const { timeZone } = useSession().state.session
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return (
    <Field label={label} hint={t('clockHelp', { place })}>
      {(control) => (
        <input
          className="field-control"
          type="time"
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
