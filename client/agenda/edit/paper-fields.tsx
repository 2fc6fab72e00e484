import { limits } from '../../../shared/kernel/limits.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'
import type { EntryDraft } from './entry-draft.ts'

type Papers = EntryDraft['papers']

interface PaperFieldsProps {
  readonly papers: Papers
  readonly error: string | null
  readonly onChange: (papers: Papers) => void
}

/** Papers as links: a name and an address each. */
export function PaperFields({ papers, error, onChange }: PaperFieldsProps) {
  const t = useWording(editWords)
  const set = (index: number, change: Partial<Papers[number]>) =>
    onChange(papers.map((paper, place) => (place === index ? { ...paper, ...change } : paper)))
  return (
    <fieldset className="entry-papers">
      <legend>{t('papers')}</legend>
      {papers.map((paper, index) => (
        <div key={String(index)} className="entry-paper">
          <TextField
            label={t('paper', { count: index + 1 })}
            value={paper.label}
            maxLength={limits.lineChars}
            onChange={(label) => set(index, { label })}
          />
          <TextField
            label={t('address', { count: index + 1 })}
            inputMode="url"
            value={paper.url}
            maxLength={limits.addressChars}
            onChange={(url) => set(index, { url })}
          />
          <Button
            kind="quiet"
            label={t('removePaper', { count: index + 1 })}
            onPress={() => onChange(papers.filter((_, place) => place !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {papers.length < limits.papersPerItem && (
        <Button onPress={() => onChange([...papers, { label: '', url: '' }])}>{t('addPaper')}</Button>
      )}
    </fieldset>
  )
}
