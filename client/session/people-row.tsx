import type { PersonId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { actingFor, canAct } from './acting.ts'
import { seatWords } from './acting-words.ts'
import type { Listed } from './people-groups.ts'
import { usePeople } from './people-names.ts'
import { peopleWords } from './people-words.ts'
import { PersonLine } from './person-line.tsx'

/** What a row can open. */
export type RowAct = 'correct' | 'act'

interface RowProps {
  readonly listed: Listed
  readonly onOpen: (act: RowAct, personId: PersonId) => void
}

/** One person: here or not, for whom they act or who acts for them, and what can be done about it. */
export function PeopleRow({ listed: { personId, person, here }, onOpen }: RowProps) {
  const t = useWording(peopleWords)
  const s = useWording(seatWords)
  const { people, status } = useSession().state.session
  const named = usePeople()(personId)
  const { name } = named
  const seat = useSeatNote(personId)
  const note = () => {
    if (person.status === 'expected') return t('status_expected')
    if (person.status === 'waiting') return t('status_waiting')
    return t(here ? 'isHere' : 'isAway')
  }
  const open = status === 'open'
  return (
    <li className="people-row" data-here={here || undefined}>
      <PersonLine person={{ ...named, level: null }} note={[...seat, note()].join(' · ')} />
      <span className="people-row-acts">
        {open && person.actsFor && <EndActing personId={personId} />}
        {open && canAct(people, personId) && (
          <Button kind="quiet" label={s('actOf', { name })} onPress={() => onOpen('act', personId)}>
            {s('act')}
          </Button>
        )}
        <Button
          kind="quiet"
          label={open ? t('correctOf', { name }) : s('detailsOf', { name })}
          onPress={() => onOpen('correct', personId)}
        >
          {open ? t('correct') : s('details')}
        </Button>
      </span>
    </li>
  )
}

/** `aide of …`; for whoever's seat it is, those who act for it. */
function useSeatNote(personId: PersonId): readonly string[] {
  const s = useWording(seatWords)
  const who = usePeople()
  const { people } = useSession().state.session
  const actsFor = people[personId]?.actsFor
  if (actsFor) {
    const principal = who(actsFor.personId).name
    return [s(actsFor.as === 'aide' ? 'aideOf' : 'substituteOf', { principal })]
  }
  return actingFor(people, personId).map((one) =>
    s(one.as === 'aide' ? 'hasAide' : 'hasSubstitute', { name: who(one.personId).name }),
  )
}

function EndActing({ personId }: { readonly personId: PersonId }) {
  const s = useWording(seatWords)
  const run = useCommand()
  const who = usePeople()
  const actsFor = useSession().state.session.people[personId]?.actsFor
  if (!actsFor) return null
  const { personId: forPersonId, as } = actsFor
  const said = { name: who(personId).name, principal: who(forPersonId).name }
  const end = () =>
    run(
      { type: 'people.dismiss', personId },
      { done: s('saidEnd', said), back: { type: 'people.appoint', personId, forPersonId, as } },
    )
  return (
    <Button kind="quiet" label={s('endOf', said)} onPress={() => void end()}>
      {s('end')}
    </Button>
  )
}
