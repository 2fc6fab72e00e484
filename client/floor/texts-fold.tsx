import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { textsWords } from './texts-words.ts'

/** What was handed in rather than said; a moderator may strike a text, with Undo. */
export function TextsFold() {
  const t = useWording(textsWords)
  const run = useCommand()
  const who = usePeople()
  const { floor, session } = useSession().state
  if (floor.texts.length === 0) return null
  return (
    <details className="floor-fold">
      <summary>{t('texts', { count: floor.texts.length })}</summary>
      <ul className="floor-texts">
        {floor.texts.map(({ id, personId, seatId, kind, text }) => {
          const person = who(personId, seatId)
          const done = { done: t('struck', { name: person.name }), undo: true }
          return (
            <li key={id}>
              <PersonLine person={person} note={t(kind)} />
              <p lang={session.language}>{text}</p>
              <Button
                kind="quiet"
                label={t('strikeOf', { name: person.name })}
                onPress={() => void run({ type: 'floor.take-back', textId: id }, done)}
              >
                {t('strike')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
