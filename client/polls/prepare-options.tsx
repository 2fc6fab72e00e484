import { limits } from '../../shared/kernel/limits.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { controlWords } from './control-words.ts'
import type { DraftPoll } from './prepare-draft.ts'

interface PrepareOptionsProps {
  readonly options: DraftPoll['options']
  readonly onChange: (options: DraftPoll['options']) => void
  readonly onAdd: () => void
  readonly error: string | null
}

export function PrepareOptions({ options, onChange, onAdd, error }: PrepareOptionsProps) {
  const t = useWording(controlWords)
  return (
    <fieldset className="prepare-options">
      <legend className="field-label">{t('options')}</legend>
      {options.map((option, index) => (
        <div key={option.id} className="prepare-option">
          <input
            className="field-control"
            aria-label={t('option', { number: index + 1 })}
            maxLength={limits.lineChars}
            value={option.label}
            onChange={({ target }) =>
              onChange(options.map((one) => (one === option ? { ...one, label: target.value } : one)))
            }
          />
          <Button
            kind="quiet"
            label={t('removeOption', { number: index + 1 })}
            onPress={() => onChange(options.filter((one) => one !== option))}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
      {options.length < limits.pollOptions && (
        <div>
          <Button kind="quiet" onPress={onAdd}>
            {t('addOption')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
