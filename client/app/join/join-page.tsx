import './join.css'
import { useEffect, useState } from 'react'
import { type Door, fetchDoor } from '../../connection/api.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { fragment } from '../location.ts'
import { Plain } from '../plain.tsx'
import { DoorForm } from './door-form.tsx'
import { joinWords } from './words.ts'

/** Into a session by its code: from the fragment of a scanned code, or typed. */
export default function JoinPage() {
  const t = useWording(joinWords)
  const [code, setCode] = useState(fragment)
  const [asked, setAsked] = useState({ code })
  const { door, problem, busy } = useDoor(asked)
  if (door) {
    return (
      <Plain title={door.title}>
        <DoorForm door={door} code={asked.code.trim()} onLeave={() => setAsked({ code: '' })} />
      </Plain>
    )
  }
  return (
    <Plain title={t('title')}>
      <form
        className="join-form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked({ code })
        }}
      >
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          value={code}
          onChange={setCode}
          error={problem}
          autoComplete="off"
          required
        />
        <Button kind="primary" size="l" type="submit" busy={busy}>
          {t('find')}
        </Button>
      </form>
    </Plain>
  )
}

interface Knock {
  readonly door: Door | null
  readonly problem: string | null
  readonly busy: boolean
}
const notAsked: Knock = { door: null, problem: null, busy: false }

/** What stands behind a code; asked again for every new `asked`, even with the same code. */
function useDoor(asked: { readonly code: string }): Knock {
  const [knock, setKnock] = useState<Knock>(notAsked)
  useEffect(() => {
    let wanted = true
    const code = asked.code.trim()
    setKnock({ ...notAsked, busy: code !== '' })
    if (code !== '')
      void fetchDoor(code).then((answer) => {
        if (!wanted) return
        const found = answer.ok ? { door: answer.value } : { problem: answer.refusal.message }
        setKnock({ ...notAsked, ...found })
      })
    return () => {
      wanted = false
    }
  }, [asked])
  return knock
}
