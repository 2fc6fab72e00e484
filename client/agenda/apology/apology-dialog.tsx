import { useState } from 'react'
import type { ApologyProposal } from '../../../shared/agenda/apologies.ts'
import { apologyProposals } from '../../../shared/agenda/apologies.ts'
import type { Settlement } from '../../../shared/agenda/messages.ts'
import type { NodeId, PersonId } from '../../../shared/kernel/ids.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { agendaAt } from '../agenda-view.ts'
import { ChangedTimes } from '../catch-up/changed-times.tsx'
import { apologyWords } from './apology-words.ts'
import { PersonField } from './person-field.tsx'
import { WayChoice } from './way-choice.tsx'

interface SettleApologyProps {
  readonly itemId: NodeId
  readonly personId: PersonId
}

/** Opens the ways to settle an apology: each with every time it would change. */
export function SettleApology({ itemId, personId }: SettleApologyProps) {
  const t = useWording(apologyWords)
  const { name } = usePeople()(personId)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('settle')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title', { name })} wide>
        {open && <Ways itemId={itemId} personId={personId} onClose={() => setOpen(false)} />}
      </Dialog>
    </>
  )
}

function Ways({ itemId, personId, onClose }: SettleApologyProps & { readonly onClose: () => void }) {
  const t = useWording(apologyWords)
  const { ways, rows } = useWays(itemId, personId)
  const settle = useSettle()
  const [how, setHow] = useState<Settlement>('substitute')
  const [substituteId, setSubstitute] = useState<PersonId | null>(null)
  const chosen = ways.find((way) => way.how === how) ?? ways[0]
  if (!chosen) return <p>{t('noChange')}</p>
  const needs = chosen.how === 'substitute' && substituteId === null
  return (
    <>
      <WayChoice ways={ways} chosen={chosen} onChoose={setHow} />
      {chosen.how === 'substitute' && (
        <PersonField label={t('who')} value={substituteId} without={personId} onChange={setSubstitute} />
      )}
      {chosen.changes.length + chosen.skip.length > 0 && <ChangedTimes rows={rows} proposal={chosen} />}
      <footer className="dialog-footer">
        <Button
          kind="primary"
          size="l"
          whyNot={needs ? t('needsPerson') : null}
          onPress={() => {
            settle(chosen, substituteId)
            onClose()
          }}
        >
          {t('apply')}
        </Button>
      </footer>
    </>
  )
}

/** Worked out for the agenda as it is; they stand still while it does. */
function useWays(itemId: NodeId, personId: PersonId) {
  const { agenda } = useSession().state
  const { clock } = useConnection()
  const worked = () => {
    const now = clock.now()
    const ways = apologyProposals(agenda, itemId, now).filter((way) => way.personId === personId)
    return { agenda, ways, rows: agendaAt(agenda, now).rows }
  }
  const [found, setFound] = useState(worked)
  if (found.agenda === agenda) return found
  const next = worked()
  setFound(next)
  return next
}

function useSettle() {
  const t = useWording(apologyWords)
  const run = useCommand()
  const who = usePeople()
  return ({ itemId, personId, how }: ApologyProposal, substituteId: PersonId | null) => {
    const { name } = who(personId)
    const other = who(substituteId).name
    const done = how === 'substitute' ? t('said_substitute', { name, other }) : t(`said_${how}`, { name })
    const substitute = how === 'substitute' && substituteId !== null ? { substituteId } : {}
    void run({ type: 'agenda.settle-apology', itemId, personId, how, ...substitute }, { done, undo: true })
  }
}
