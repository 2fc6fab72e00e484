import { type ReactNode, useState } from 'react'
import { limits } from '../../../shared/kernel/limits.ts'
import { roomWords } from '../../agenda/room/room-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'

interface LineFormProps {
  readonly title?: string
  readonly label: string
  readonly first: string
  readonly act: string
  /** Why it would not be taken, whatever is written. */
  readonly refusal: string | null
  /** Whether the field is empty again once sent. */
  readonly clears?: boolean
  /** Answers whether it was taken; if not, what was typed stays. */
  readonly onSend: (text: string) => Promise<boolean>
  /** Stands above the field. */
  readonly above?: ReactNode
  /** Stands beside the button. */
  readonly children?: ReactNode
}

/** One line to be said to the room. */
export function LineForm({
  title,
  label,
  first,
  act,
  refusal,
  clears,
  onSend,
  above,
  children,
}: LineFormProps) {
  const t = useWording(roomWords)
  const [text, setText] = useState(first)
  const [busy, setBusy] = useState(false)
  const whyNot = refusal ?? (text.trim() === '' ? t('empty') : null)
  const send = async () => {
    setBusy(true)
    if ((await onSend(text.trim())) && clears) setText('')
    setBusy(false)
  }
  return (
    <form
      className="room-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null && !busy) void send()
      }}
    >
      {title && <h3 className="room-title">{title}</h3>}
      {above}
      <TextField label={label} value={text} maxLength={limits.lineChars} onChange={setText} />
      <div className="my-place-acts">
        <Button type="submit" busy={busy} whyNot={whyNot} whyNotPlace={refusal === null ? 'asked' : 'near'}>
          {act}
        </Button>
        {children}
      </div>
    </form>
  )
}
