import './people-pane.css'
import { useState } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { useWording } from '../wording/use-wording.ts'
import { PeopleCorrect } from './people-correct.tsx'
import { type Listed, type PeopleGroup, peopleByLevel } from './people-groups.ts'
import { usePeople } from './people-names.ts'
import { PeopleWaiting } from './people-waiting.tsx'
import { peopleWords } from './people-words.ts'
import { PersonLine } from './person-line.tsx'

/** Who is here and who may come in; one person's entry can be corrected or removed. */
export function PeoplePane() {
  const t = useWording(peopleWords)
  const who = usePeople()
  const { presence, state } = useSession()
  const [sought, setSought] = useState('')
  const [correcting, setCorrecting] = useState<PersonId | null>(null)
  const here = new Set(presence?.people ?? [])
  const groups = peopleByLevel(state.session, here, (id) => who(id).name)
  const wanted = sought.trim().toLowerCase()
  const matches = ({ personId }: Listed) => {
    const { name, body } = who(personId)
    return `${name} ${body ?? ''}`.toLowerCase().includes(wanted)
  }
  const shown = groups
    .map((group) => ({ ...group, found: group.people.filter(matches) }))
    .filter(({ found }) => found.length > 0)
  return (
    <div className="people-pane">
      <PeopleWaiting />
      <TextField label={t('find')} value={sought} onChange={setSought} inputMode="search" />
      {shown.length === 0 && <p>{t('noMatch')}</p>}
      {shown.map(({ level, people, found }) => (
        <Group key={level ?? ''} group={{ level, people }} found={found} onCorrect={setCorrecting} />
      ))}
      {correcting && <PeopleCorrect personId={correcting} onClose={() => setCorrecting(null)} />}
    </div>
  )
}

interface GroupProps {
  readonly group: PeopleGroup
  readonly found: readonly Listed[]
  readonly onCorrect: (personId: PersonId) => void
}

function Group({ group, found, onCorrect }: GroupProps) {
  const t = useWording(peopleWords)
  const { levels } = useSession().state.session
  const level = levels.find(({ id }) => id === group.level)
  const here = group.people.filter((one) => one.here).length
  return (
    <section>
      <h3 className="people-level">
        {level ? <LevelMark level={level} named /> : t('noLevel')}
        <span className="people-count">{t('countHere', { here, total: group.people.length })}</span>
      </h3>
      <ul className="people-list">
        {found.map((listed) => (
          <Row key={listed.personId} listed={listed} onCorrect={onCorrect} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly listed: Listed
  readonly onCorrect: (personId: PersonId) => void
}

function Row({ listed: { personId, person, here }, onCorrect }: RowProps) {
  const t = useWording(peopleWords)
  const named = usePeople()(personId)
  const note = () => {
    if (person.status === 'expected') return t('status_expected')
    if (person.status === 'waiting') return t('status_waiting')
    return t(here ? 'isHere' : 'isAway')
  }
  return (
    <li className="people-row" data-here={here || undefined}>
      <PersonLine person={{ ...named, level: null }} note={note()} />
      <Button kind="quiet" label={t('correctOf', { name: named.name })} onPress={() => onCorrect(personId)}>
        {t('correct')}
      </Button>
    </li>
  )
}
