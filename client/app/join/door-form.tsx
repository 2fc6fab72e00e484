import './join.css'
import { type FormEvent, useState } from 'react'
import { limits } from '../../../shared/kernel/limits.ts'
import { type Door, type Entered, join } from '../../connection/api.ts'
import { keepToken, tokenOf } from '../../connection/tokens.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { useLevelName } from '../../ui/level-mark.tsx'
import { Notice } from '../../ui/notice.tsx'
import { dateAndTime } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { Consent } from './consent.tsx'
import { ManyAtOnce } from './many-at-once.tsx'
import { patiently } from './patiently.ts'
import { useWait } from './use-wait.ts'
import { joinWords } from './words.ts'

interface DoorFormProps {
  readonly door: Door
  readonly code: string
  readonly onLeave: () => void
}

const UNLISTED = ''

/** Who comes in: somebody the agenda expects, or somebody new who says what they stand for. */
export function DoorForm({ door, code, onLeave }: DoorFormProps) {
  const t = useWording(joinWords)
  const language = useLanguage()
  const form = useJoining(door, code)
  return (
    <>
      <div lang={door.language}>
        {door.question && <p className="join-question">{door.question}</p>}
        <p>
          {[door.startsAt && dateAndTime(door.startsAt, language, door.timeZone), door.place]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {tokenOf('participate', door.sessionId) && (
        <Notice action={<a href={`/participate/${door.sessionId}`}>{t('goOn')}</a>}>{t('already')}</Notice>
      )}
      <form className="join-form" onSubmit={form.submit}>
        <WhoFields door={door} form={form} />
        {door.admission === 'approve' && form.role === 'participant' && <p>{t('approve')}</p>}
        <Consent />
        {form.problem && <Notice tone="over" announced title={form.problem} />}
        <ManyAtOnce left={form.left} />
        <Button kind="primary" size="l" type="submit" wide busy={form.busy}>
          {t('join')}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {t('otherCode')}
        </Button>
      </form>
    </>
  )
}

function WhoFields({ door, form }: { readonly door: Door; readonly form: JoiningForm }) {
  const t = useWording(joinWords)
  const levelName = useLevelName()
  const listed = door.expected.flatMap(({ personId, details }) =>
    details
      ? [
          {
            value: `${personId}`,
            label: [details.name, details.delegation ?? details.country].filter(Boolean).join(' · '),
          },
        ]
      : [],
  )
  return (
    <>
      {listed.length > 0 && (
        <SelectField
          label={t('who')}
          hint={t('whoHint')}
          value={form.person}
          onChange={form.setPerson}
          options={[{ value: UNLISTED, label: t('notListed') }, ...listed]}
        />
      )}
      {form.person === UNLISTED && (
        <>
          <TextField
            label={t('name')}
            value={form.name}
            onChange={form.setName}
            error={form.nameMissing ? t('nameMissing') : null}
            maxLength={limits.nameChars}
            autoComplete="name"
          />
          <TextField
            label={t('delegation')}
            optional={t('optional')}
            value={form.delegation}
            onChange={form.setDelegation}
            maxLength={limits.lineChars}
            autoComplete="organization"
          />
          <SelectField
            label={t('level')}
            value={form.level}
            onChange={form.setLevel}
            options={[
              { value: '', label: t('noLevel') },
              ...door.levels.map((level) => ({ value: `${level.id}`, label: levelName(level) })),
            ]}
          />
          <RoleChoice form={form} />
        </>
      )}
    </>
  )
}

function RoleChoice({ form }: { readonly form: JoiningForm }) {
  const t = useWording(joinWords)
  const choices = [
    ['participant', t('asParticipant')],
    ['observer', t('asObserver')],
  ] as const
  return (
    <fieldset className="join-roles">
      <legend>{t('as')}</legend>
      {choices.map(([role, says]) => (
        <label key={role} className="join-role">
          <input type="radio" name="role" checked={form.role === role} onChange={() => form.setRole(role)} />
          {says}
        </label>
      ))}
    </fieldset>
  )
}

type JoiningForm = ReturnType<typeof useJoining>

function useJoining(door: Door, code: string) {
  const [person, setPerson] = useState(UNLISTED)
  const [name, setName] = useState('')
  const [delegation, setDelegation] = useState('')
  const [level, setLevel] = useState('')
  const [role, setRole] = useState<'participant' | 'observer'>('participant')
  const [nameMissing, setNameMissing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { left, wait } = useWait()
  const listedName = door.expected.find(({ personId }) => personId === person)?.details?.name
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setNameMissing(!listedName && name.trim() === '')
    if (!listedName && name.trim() === '') return
    setBusy(true)
    const who = listedName
      ? { name: listedName, personId: person }
      : { name, delegation: delegation.trim() || null, level: level || null, role }
    const answer = await patiently(() => join(code, who), wait)
    setBusy(false)
    setProblem(answer.ok ? null : answer.refusal.message)
    if (answer.ok) comeIn(answer.value)
  }
  const values = { person, name, delegation, level, role, nameMissing, problem, busy, left }
  return { ...values, setPerson, setName, setDelegation, setLevel, setRole, submit }
}

function comeIn({ sessionId, token, role }: Entered): void {
  const page = role === 'observer' ? 'observe' : 'participate'
  keepToken(page, sessionId, token)
  goTo(`/${page}/${sessionId}`)
}
