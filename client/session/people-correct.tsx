import { type FormEvent, useState } from 'react'
import type { LevelId, PersonId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { useLevelName } from '../ui/level-mark.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { PeopleErase } from './people-erase.tsx'
import { usePeople } from './people-names.ts'
import { PeopleRemove } from './people-remove.tsx'
import { peopleWords } from './people-words.ts'

interface PeopleCorrectProps {
  readonly personId: PersonId
  readonly onClose: () => void
}

/** Corrects how a person is shown and what level they stand for, or removes them. */
export function PeopleCorrect({ personId, onClose }: PeopleCorrectProps) {
  const t = useWording(peopleWords)
  const common = useWording(commonWords)
  const levelName = useLevelName()
  const { name } = usePeople()(personId)
  const { levels } = useSession().state.session
  const { form, set, save, busy, acts } = useCorrecting(personId, onClose)
  const levelOptions = levels.map((level) => ({ value: `${level.id}`, label: levelName(level) }))
  const bounds = { maxLength: limits.nameChars }
  return (
    <Dialog open onClose={onClose} title={t('correctOf', { name })}>
      <form className="people-correct" onSubmit={(event) => void save(event)}>
        <TextField label={t('name')} value={form.name} onChange={set('name')} {...bounds} />
        <TextField label={t('delegation')} value={form.delegation} onChange={set('delegation')} {...bounds} />
        <TextField label={t('country')} value={form.country} onChange={set('country')} maxLength={80} />
        <TextField label={t('role')} value={form.role} onChange={set('role')} maxLength={limits.lineChars} />
        {!acts && (
          <SelectField
            label={t('level')}
            value={form.level}
            onChange={set('level')}
            options={[{ value: '', label: t('noLevel') }, ...levelOptions]}
          />
        )}
        <div className="people-correct-acts">
          <PeopleRemove personId={personId} onRemoved={onClose} />
          <PeopleErase personId={personId} onErased={onClose} />
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" busy={busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function useCorrecting(personId: PersonId, onClose: () => void) {
  const t = useWording(peopleWords)
  const run = useCommand()
  const { directory, state } = useSession()
  const details = directory.people.find((card) => card.personId === personId)?.details
  // Whoever acts for a seat has its level: that is corrected where the seat is.
  const acts = state.session.people[personId]?.actsFor !== undefined
  const [form, setForm] = useState({
    name: details?.name ?? '',
    delegation: details?.delegation ?? '',
    country: details?.country ?? '',
    role: details?.role ?? '',
    level: `${state.session.people[personId]?.level ?? ''}`,
  })
  const [busy, setBusy] = useState(false)
  const set = (field: keyof typeof form) => (value: string) => setForm({ ...form, [field]: value })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const name = form.name.trim()
    if (name === '' || busy) return
    setBusy(true)
    const known = (text: string) => text.trim() || null
    const { delegation, country, role } = form
    const outcome = await run(
      {
        type: 'people.correct',
        personId,
        ...(acts ? {} : { level: form.level === '' ? null : (form.level as LevelId) }),
        details: { name, delegation: known(delegation), country: known(country), role: known(role) },
      },
      { done: t('corrected', { name }) },
    )
    setBusy(false)
    if (outcome.ok) onClose()
  }
  return { form, set, save, busy, acts }
}
