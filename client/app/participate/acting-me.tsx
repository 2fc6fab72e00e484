import type { PersonId } from '../../../shared/kernel/ids.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { usePeople } from '../../session/people-names.ts'
import { PersonLine } from '../../session/person-line.tsx'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { actingWords } from './acting-words.ts'

/** Whom one acts for, or who acts for one's own seat, each with the way to end it. */
export function Acting() {
  const { mine, directory } = useSession()
  if (mine.actsFor) return <ActingFor {...mine.actsFor} />
  const acting = directory.people.flatMap(({ personId, actsFor }) =>
    actsFor && actsFor.personId === mine.personId ? [{ personId, as: actsFor.as }] : [],
  )
  return acting.length > 0 && <ActedForBy people={acting} />
}

interface Appointed {
  readonly personId: PersonId
  readonly as: 'aide' | 'substitute'
}

function ActingFor({ personId, as }: Appointed) {
  const t = useWording(actingWords)
  const run = useCommand()
  const who = usePeople()
  const me = useSession().mine.personId
  const { name } = who(personId)
  const stop = () =>
    me !== null && void run({ type: 'people.dismiss', personId: me }, { done: t('stopped', { name }) })
  return (
    <section className="me-part">
      <h2 className="participate-heading">{t('acting')}</h2>
      <PersonLine person={who(personId)} withRole note={t(as)} />
      <p className="participate-quiet">{t(as === 'aide' ? 'aideHelp' : 'substituteHelp', { name })}</p>
      <Button onPress={stop}>{t('stop', { name })}</Button>
    </section>
  )
}

function ActedForBy({ people }: { readonly people: readonly Appointed[] }) {
  const t = useWording(actingWords)
  return (
    <section className="me-part">
      <h2 className="participate-heading">{t('seat')}</h2>
      <ul className="me-acting">
        {people.map((one) => (
          <ActedFor key={one.personId} {...one} />
        ))}
      </ul>
    </section>
  )
}

function ActedFor({ personId, as }: Appointed) {
  const t = useWording(actingWords)
  const run = useCommand()
  const person = usePeople()(personId)
  const { name } = person
  const end = () => void run({ type: 'people.dismiss', personId }, { done: t('ended', { name }) })
  return (
    <li>
      <div>
        <PersonLine person={person} note={t(as)} />
        <p className="participate-quiet">{t(as === 'aide' ? 'actsAsAide' : 'actsAsSubstitute')}</p>
      </div>
      <Button label={t('endWho', { name })} onPress={end}>
        {t('end')}
      </Button>
    </li>
  )
}
