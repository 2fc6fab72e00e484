import type { NodeId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { useSession } from '../../connection/session-context.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { EntryFlaw } from './entry-flaws.ts'
import { MannerFields, TimeFields } from './item-fields.tsx'
import { PaperFields } from './paper-fields.tsx'
import { RoundFields } from './round-fields.tsx'
import { SpeakerFields } from './speaker-fields.tsx'

interface EntryFieldsProps {
  /** `null`: of a new entry. */
  readonly id: NodeId | null
  readonly draft: EntryDraft
  readonly flaws: readonly EntryFlaw[]
  readonly onChange: (draft: EntryDraft) => void
}

export function EntryFields({ id, draft, flaws, onChange }: EntryFieldsProps) {
  const t = useWording(editWords)
  const { language } = useSession().state.session
  const set = (change: Partial<EntryDraft>) => onChange({ ...draft, ...change })
  return (
    <>
      {id === null && (
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
      <TimeFields draft={draft} flaws={flaws} set={set} />
      {draft.kind === 'item' && (
        <>
          <SpeakerFields
            speakers={draft.speakers}
            flawed={flaws.includes('speakers')}
            onChange={(speakers) => set({ speakers })}
          />
          <MannerFields draft={draft} set={set} />
          <RoundFields id={id} draft={draft} set={set} />
          <PaperFields
            papers={draft.papers}
            error={flaws.includes('papers') ? t('papersWrong') : null}
            onChange={(papers) => set({ papers })}
          />
        </>
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
