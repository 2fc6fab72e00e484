import './people-pane.css'
import { useState } from 'react'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { useWording } from '../wording/use-wording.ts'
import { seatWords } from './acting-words.ts'
import { PeopleActing } from './people-acting.tsx'
import { PeopleAdd } from './people-add.tsx'
import { PeopleClosed } from './people-closed.tsx'
import { PeopleCorrect } from './people-correct.tsx'
import { type Listed, type PeopleGroup, peopleByLevel } from './people-groups.ts'
import { usePeople } from './people-names.ts'
import { PeopleRow, type RowAct } from './people-row.tsx'
import { PeopleWaiting } from './people-waiting.tsx'
import { peopleWords } from './people-words.ts'

type Opened = { readonly act: 'add' } | { readonly act: RowAct; readonly personId: PersonId }

/** Who is here and who may come in; one person's entry can be corrected or removed, and somebody added. */
export function PeoplePane() {
  const t = useWording(peopleWords)
  const s = useWording(seatWords)
  const who = usePeople()
  const { presence, state } = useSession()
  const [sought, setSought] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = state.session.status === 'open'
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
      {open && <PeopleWaiting />}
      <div className="people-find">
        <TextField label={t('find')} value={sought} onChange={setSought} inputMode="search" />
        {open && <Button onPress={() => setOpened({ act: 'add' })}>{s('add')}</Button>}
      </div>
      {shown.length === 0 && <p>{t('noMatch')}</p>}
      {shown.map(({ level, people, found }) => (
        <Group
          key={level ?? ''}
          group={{ level, people }}
          found={found}
          onOpen={(act, personId) => setOpened({ act, personId })}
        />
      ))}
      {opened && <OpenedDialog opened={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}

interface GroupProps {
  readonly group: PeopleGroup
  readonly found: readonly Listed[]
  readonly onOpen: (act: RowAct, personId: PersonId) => void
}

function Group({ group, found, onOpen }: GroupProps) {
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
          <PeopleRow key={listed.personId} listed={listed} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

interface OpenedProps {
  readonly opened: Opened
  readonly onClose: () => void
}

function OpenedDialog({ opened, onClose }: OpenedProps) {
  const { status } = useSession().state.session
  if (opened.act === 'add') return <PeopleAdd onClose={onClose} />
  const { act, personId } = opened
  if (status !== 'open') return <PeopleClosed personId={personId} onClose={onClose} />
  if (act === 'act') return <PeopleActing personId={personId} onClose={onClose} />
  return <PeopleCorrect personId={personId} onClose={onClose} />
}
