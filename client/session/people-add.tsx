import { type FormEvent, useState } from 'react'
import type { LevelId, PersonId, SeatId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { ActsAs } from '../../shared/session/slice.ts'
import { newId } from '../connection/new-id.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { useLevelName } from '../ui/level-mark.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { AsField, usePrincipals } from './acting-fields.tsx'
import { seatWords } from './acting-words.ts'
import { useAppoint } from './people-acting.tsx'
import { peopleWords } from './people-words.ts'

interface PeopleAddProps {
  readonly onClose: () => void
}

/** Somebody the agenda does not name: with a seat of their own, or to act for another's. */
export function PeopleAdd({ onClose }: PeopleAddProps) {
  const t = useWording(peopleWords)
  const s = useWording(seatWords)
  const common = useWording(commonWords)
  const { form, set, error, add, busy } = useAdding(onClose)
  const principals = usePrincipals(null)
  const optional = t('optional')
  const line = { maxLength: limits.lineChars, optional }
  return (
    <Dialog open onClose={onClose} title={s('addTitle')}>
      <form className="people-correct" onSubmit={(event) => void add(event)} noValidate>
        <p className="acting-says">{s('addHelp')}</p>
        <TextField
          label={t('name')}
          value={form.name}
          onChange={set('name')}
          error={error}
          maxLength={limits.nameChars}
        />
        <TextField label={t('role')} value={form.role} onChange={set('role')} {...line} />
        <TextField label={t('delegation')} value={form.delegation} onChange={set('delegation')} {...line} />
        {principals.length > 0 && (
          <SelectField
            label={s('actsFor')}
            value={form.forWhom}
            onChange={set('forWhom')}
            options={[{ value: '', label: s('actsForNobody') }, ...principals]}
          />
        )}
        {form.forWhom === '' ? (
          <LevelField value={form.level} onChange={set('level')} />
        ) : (
          <AsField as={form.as} onChoose={set('as')} />
        )}
        <div className="people-correct-acts">
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" busy={busy}>
            {s('addIt')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface LevelFieldProps {
  readonly value: string
  readonly onChange: (level: string) => void
}

function LevelField({ value, onChange }: LevelFieldProps) {
  const t = useWording(peopleWords)
  const levelName = useLevelName()
  const { levels } = useSession().state.session
  const options = levels.map((level) => ({ value: `${level.id}`, label: levelName(level) }))
  return (
    <SelectField
      label={t('level')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: t('noLevel') }, ...options]}
    />
  )
}

function useAdding(onDone: () => void) {
  const s = useWording(seatWords)
  const [form, setForm] = useState({ ...nobody, as: 'aide' as ActsAs })
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useAdd()
  const set =
    <Name extends keyof typeof form>(field: Name) =>
    (value: (typeof form)[Name]) =>
      setForm({ ...form, [field]: value })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const name = form.name.trim()
    setError(name === '' ? s('nameMissing') : null)
    if (name === '' || busy) return
    setBusy(true)
    const added = await run({ ...form, name })
    setBusy(false)
    if (added) onDone()
  }
  return { form, set, error, add, busy }
}

const nobody = { name: '', role: '', delegation: '', level: '', forWhom: '' }

/** Who acts for another's seat gets none of their own: ending that leaves them without a second voice. */
function useAdd() {
  const s = useWording(seatWords)
  const run = useCommand()
  const appoint = useAppoint()
  return async ({ name, role, delegation, level, forWhom, as }: typeof nobody & { readonly as: ActsAs }) => {
    const personId = newId<PersonId>()
    const known = (text: string) => text.trim() || null
    const details = { name, role: known(role), delegation: known(delegation), honorific: null, country: null }
    const place =
      forWhom === ''
        ? { seatId: newId<SeatId>(), level: level === '' ? null : (level as LevelId) }
        : { seatId: null, level: null }
    const outcome = await run(
      { type: 'people.expect', people: [{ personId, ...place, details }] },
      { done: s('saidAdded', { name }) },
    )
    if (outcome.ok && forWhom !== '') await appoint(personId, forWhom as PersonId, as, name)
    return outcome.ok
  }
}
