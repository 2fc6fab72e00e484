import { type FormEvent, useState } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { ActsAs } from '../../shared/session/slice.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField } from '../ui/field.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { AsField, usePrincipals } from './acting-fields.tsx'
import { seatWords } from './acting-words.ts'
import { usePeople } from './people-names.ts'

interface PeopleActingProps {
  readonly personId: PersonId
  readonly onClose: () => void
}

/** For whose seat somebody acts from now on, and as what. */
export function PeopleActing({ personId, onClose }: PeopleActingProps) {
  const t = useWording(seatWords)
  const common = useWording(commonWords)
  const { name } = usePeople()(personId)
  const principals = usePrincipals(personId)
  const { forWhom, setForWhom, as, setAs, error, appoint, busy } = useAppointing(personId, onClose)
  return (
    <Dialog open onClose={onClose} title={t('actOf', { name })}>
      {principals.length === 0 ? (
        <p>{t('nobodyToActFor')}</p>
      ) : (
        <form className="people-correct" onSubmit={(event) => void appoint(event)} noValidate>
          <SelectField
            label={t('forWhom')}
            value={forWhom}
            onChange={setForWhom}
            error={error}
            options={[{ value: '', label: t('choose') }, ...principals]}
          />
          <AsField as={as} onChoose={setAs} />
          <p className="acting-says">{t('actSays', { name })}</p>
          <div className="people-correct-acts">
            <Button onPress={onClose}>{common('cancel')}</Button>
            <Button kind="primary" type="submit" busy={busy}>
              {t('appoint', { name })}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

function useAppointing(personId: PersonId, onDone: () => void) {
  const t = useWording(seatWords)
  const [forWhom, setForWhom] = useState('')
  const [as, setAs] = useState<ActsAs>('aide')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useAppoint()
  const appoint = async (event: FormEvent) => {
    event.preventDefault()
    setError(forWhom === '' ? t('chooseFirst') : null)
    if (forWhom === '' || busy) return
    setBusy(true)
    const done = await run(personId, forWhom as PersonId, as)
    setBusy(false)
    if (done) onDone()
  }
  return { forWhom, setForWhom, as, setAs, error, appoint, busy }
}

/** Appoints, says so and offers the way back. `name`: of somebody the directory does not have yet. */
export function useAppoint() {
  const t = useWording(seatWords)
  const run = useCommand()
  const who = usePeople()
  return async (personId: PersonId, forPersonId: PersonId, as: ActsAs, name = who(personId).name) => {
    const said = { name, principal: who(forPersonId).name }
    const outcome = await run(
      { type: 'people.appoint', personId, forPersonId, as },
      {
        done: t(as === 'aide' ? 'saidAide' : 'saidSubstitute', said),
        back: { type: 'people.dismiss', personId },
      },
    )
    return outcome.ok
  }
}
