import type { Speaker } from '../../../shared/agenda/messages.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { useLevelName } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { isFlawed, type Newcomer, type SpeakerDraft } from './speaker-draft.ts'
import { speakerWords } from './speaker-words.ts'

interface SpeakerFieldProps {
  readonly speaker: SpeakerDraft
  readonly name: string
  readonly flawed: boolean
  /** `null` at an end of the list. */
  readonly onStep: Readonly<Record<'up' | 'down', (() => void) | null>>
  readonly onChange: (speaker: SpeakerDraft) => void
  readonly onRemove: () => void
}

const statuses = ['expected', 'present', 'apologised'] as const satisfies readonly Speaker['status'][]

/** One speaker: minutes, status, place among the others. */
export function SpeakerField({ speaker, name, flawed, onStep, onChange, onRemove }: SpeakerFieldProps) {
  const t = useWording(speakerWords)
  const { language } = useSession().state.session
  const { newcomer } = speaker
  return (
    <fieldset className="entry-speaker" data-speaker={speaker.personId}>
      <legend>
        <span lang={language}>{name}</span>
        {newcomer && <em> ({t('newPerson')})</em>}
      </legend>
      <TextField
        label={t('minutes')}
        inputMode="numeric"
        placeholder={t('share')}
        value={speaker.minutes}
        error={flawed && isFlawed(speaker) ? t('minutesWrong') : null}
        onChange={(minutes) => onChange({ ...speaker, minutes })}
      />
      <SelectField
        label={t('status')}
        value={speaker.status}
        onChange={(status) => onChange({ ...speaker, status })}
        options={statuses.map((value) => ({ value, label: t(value) }))}
      />
      <span className="entry-speaker-acts">
        {(['up', 'down'] as const).map((way) => (
          <span key={way} data-step={way}>
            <Button
              kind="quiet"
              label={t(way, { name })}
              whyNot={onStep[way] ? null : t(way === 'up' ? 'first' : 'last')}
              whyNotPlace="asked"
              onPress={() => onStep[way]?.()}
            >
              <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
            </Button>
          </span>
        ))}
        <Button kind="quiet" label={t('remove', { name })} onPress={onRemove}>
          <span aria-hidden="true">×</span>
        </Button>
      </span>
      {newcomer && (
        <NewcomerFields newcomer={newcomer} onChange={(next) => onChange({ ...speaker, newcomer: next })} />
      )}
    </fieldset>
  )
}

interface NewcomerFieldsProps {
  readonly newcomer: Newcomer
  readonly onChange: (newcomer: Newcomer) => void
}

/** For whom somebody new speaks. */
function NewcomerFields({ newcomer, onChange }: NewcomerFieldsProps) {
  const t = useWording(speakerWords)
  const levelName = useLevelName()
  const { levels } = useSession().state.session
  const chosen = levels.find(({ id }) => id === newcomer.level)
  return (
    <div className="entry-newcomer">
      <TextField
        label={t('body')}
        value={newcomer.body}
        maxLength={limits.lineChars}
        autoComplete="off"
        onChange={(body) => onChange({ ...newcomer, body })}
      />
      <SelectField
        label={t('level')}
        value={`${chosen?.id ?? ''}`}
        onChange={(id) =>
          onChange({ ...newcomer, level: levels.find((level) => level.id === id)?.id ?? null })
        }
        options={[
          { value: '', label: t('noLevel') },
          ...levels.map((level) => ({ value: `${level.id}`, label: levelName(level) })),
        ]}
      />
    </div>
  )
}
