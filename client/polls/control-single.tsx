import { loneLevels } from '../../shared/polls/entitled.ts'
import { useSession } from '../connection/session-context.ts'
import { useLevelName } from '../ui/level-mark.tsx'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { controlWords } from './control-words.ts'

/** Warns of levels where a result by level would be one seat's ballot, before the vote as well as during it. */
export function SingleSeats() {
  const t = useWording(controlWords)
  const language = useLanguage()
  const nameOf = useLevelName()
  const { session } = useSession().state
  const lone = loneLevels(session)
  const names = session.levels.filter(({ id }) => lone.has(id)).map(nameOf)
  if (names.length === 0) return null
  return (
    <p className="poll-control-about">
      {t('single', { levels: new Intl.ListFormat(language).format(names) })}
    </p>
  )
}
