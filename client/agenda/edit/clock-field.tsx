import { useSession } from '../../connection/session-context.ts'
import { TextField } from '../../ui/field.tsx'
import { tidyTime } from '../../ui/typed-time.ts'
import { useWording } from '../../wording/use-wording.ts'
import { editWords } from './edit-words.ts'

interface ClockFieldProps {
  readonly label: string
  readonly value: string
  readonly wrong: boolean
  readonly onChange: (value: string) => void
}

/** A time of day where the session is; typed, so that it reads `15:30` in every language of the browser. */
export function ClockField({ label, value, wrong, onChange }: ClockFieldProps) {
  const t = useWording(editWords)
  const { timeZone } = useSession().state.session
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return (
    <TextField
      label={label}
      hint={t('clockHelp', { place })}
      error={wrong ? t('clockWrong') : null}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      value={value}
      onChange={onChange}
      onBlur={() => onChange(tidyTime(value))}
    />
  )
}
