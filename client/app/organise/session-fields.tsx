import type { Language } from '../../../shared/kernel/wording.ts'
import { Button } from '../../ui/button.tsx'
import { Field, SelectField, TextField } from '../../ui/field.tsx'
import { tidyTime } from '../../ui/typed-time.ts'
import { useWording } from '../../wording/use-wording.ts'
import { newSessionWords } from './new-session-words.ts'
import type { Interpretation, SessionDraft } from './session-draft.ts'
import type { Drafting } from './use-draft.ts'
import type { Mistakes } from './use-mistakes.ts'

interface FieldsProps {
  readonly drafting: Drafting
  readonly mistakes: Mistakes
}

/** What the session is, when, where and for whom. */
export function SessionFields({ drafting, mistakes }: FieldsProps) {
  const t = useWording(newSessionWords)
  const { draft, change } = drafting
  return (
    <section className="new-session-part">
      <h2>{t('facts')}</h2>
      <div className="new-session-fields">
        <div className="new-session-column">
          <TextField
            label={t('name')}
            value={draft.title}
            onChange={(title) => change({ title })}
            error={mistakes.get('title') ?? null}
            maxLength={300}
            required
            autoComplete="off"
          />
          <TextField
            label={t('question')}
            optional={t('optional')}
            value={draft.question}
            onChange={(question) => change({ question })}
            error={mistakes.get('question') ?? null}
            maxLength={2000}
            rows={3}
          />
          <TextField
            label={t('place')}
            optional={t('optional')}
            value={draft.place}
            onChange={(place) => change({ place })}
            error={mistakes.get('place') ?? null}
            maxLength={300}
            autoComplete="off"
          />
          <OutsideLinks drafting={drafting} mistakes={mistakes} />
        </div>
        <div className="new-session-column">
          <WhenFields drafting={drafting} mistakes={mistakes} />
          <SelectField
            label={t('language')}
            hint={t('languageHint')}
            value={draft.language}
            onChange={(language: Language) => change({ language })}
            options={[
              { value: 'en', label: 'English' },
              { value: 'fr', label: 'Français' },
            ]}
          />
          <SelectField
            label={t('admission')}
            value={draft.admission}
            onChange={(admission: SessionDraft['admission']) => change({ admission })}
            options={[
              { value: 'approve', label: t('approve') },
              { value: 'open', label: t('open') },
            ]}
          />
        </div>
      </div>
    </section>
  )
}

const zones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

function WhenFields({ drafting: { draft, change }, mistakes }: FieldsProps) {
  const t = useWording(newSessionWords)
  const known = zones.includes(draft.timeZone) ? zones : [draft.timeZone, ...zones]
  const past = draft.date !== '' && draft.date < new Date().toISOString().slice(0, 10)
  return (
    <>
      <div className="new-session-when">
        <Field label={t('date')} error={mistakes.get('date') ?? null} {...(past && { hint: t('past') })}>
          {(control) => (
            <input
              className="field-control"
              type="date"
              {...control}
              value={draft.date}
              onChange={(event) => change({ date: event.target.value })}
            />
          )}
        </Field>
        <TextField
          label={t('time')}
          hint={t('timeHint')}
          error={mistakes.get('time') ?? null}
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={draft.time}
          onChange={(time) => change({ time })}
          onBlur={() => change({ time: tidyTime(draft.time) })}
        />
      </div>
      <SelectField
        label={t('zone')}
        error={mistakes.get('timeZone') ?? null}
        value={draft.timeZone}
        onChange={(timeZone) => change({ timeZone })}
        options={known.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
    </>
  )
}

function OutsideLinks({ drafting: { draft, change }, mistakes }: FieldsProps) {
  const t = useWording(newSessionWords)
  const { interpretation } = draft
  const add = () => {
    const key = Math.max(0, ...interpretation.map((one) => one.key)) + 1
    change({ interpretation: [...interpretation, { key, label: '', url: '' }] })
  }
  const update = (key: number, changed: Partial<Interpretation>) =>
    change({ interpretation: interpretation.map((one) => (one.key === key ? { ...one, ...changed } : one)) })
  const remove = (key: number) => change({ interpretation: interpretation.filter((one) => one.key !== key) })
  const filled = draft.stream !== '' || draft.captions !== '' || interpretation.length > 0
  return (
    <details className="new-session-outside" open={filled || undefined}>
      <summary>
        {t('outside')} <span className="organise-quiet">({t('optional')})</span>
      </summary>
      <TextField
        label={t('stream')}
        value={draft.stream}
        onChange={(stream) => change({ stream })}
        error={mistakes.get('stream') ?? null}
        inputMode="url"
        autoComplete="off"
      />
      <TextField
        label={t('captions')}
        value={draft.captions}
        onChange={(captions) => change({ captions })}
        error={mistakes.get('captions') ?? null}
        inputMode="url"
        autoComplete="off"
      />
      {interpretation.map((one, at) => (
        <div key={one.key} className="new-session-interpretation">
          <TextField
            label={t('interpretationName', { number: at + 1 })}
            value={one.label}
            onChange={(label) => update(one.key, { label })}
            maxLength={80}
            autoComplete="off"
          />
          <TextField
            label={t('interpretationUrl', { number: at + 1 })}
            value={one.url}
            onChange={(url) => update(one.key, { url })}
            error={mistakes.get(`interpretation-${one.key}`) ?? null}
            inputMode="url"
            autoComplete="off"
          />
          <Button
            kind="quiet"
            label={t('removeInterpretation', { number: at + 1 })}
            onPress={() => remove(one.key)}
          >
            ×
          </Button>
        </div>
      ))}
      {interpretation.length < 10 && <Button onPress={add}>{t('addInterpretation')}</Button>}
    </details>
  )
}
