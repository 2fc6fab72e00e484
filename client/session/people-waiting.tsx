import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { waitingIn } from './people-groups.ts'
import { usePeople } from './people-names.ts'
import { peopleWords } from './people-words.ts'
import { PersonLine } from './person-line.tsx'

/** Whoever joined by code and is not let in yet: no floor and no ballot before that. */
export function PeopleWaiting() {
  const t = useWording(peopleWords)
  const run = useCommand()
  const who = usePeople()
  const waiting = waitingIn(useSession().state.session)
  if (waiting.length === 0) return null
  return (
    <section className="people-waiting" aria-label={t('waiting')}>
      <h3 className="people-level">
        {t('waiting')} ({waiting.length})
        <Button
          kind="primary"
          onPress={() => void run({ type: 'people.admit-all' }, { done: t('admittedAll') })}
        >
          {t('admitAll', { count: waiting.length })}
        </Button>
      </h3>
      <ul className="people-list">
        {waiting.map((personId) => {
          const person = who(personId)
          const admitted = { done: t('admitted', { name: person.name }) }
          return (
            <li key={personId} className="people-row">
              <PersonLine person={person} withRole />
              <Button
                label={t('admitOf', { name: person.name })}
                onPress={() => void run({ type: 'people.admit', personId }, admitted)}
              >
                {t('admit')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
