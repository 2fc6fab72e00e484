import { CatchUp } from '../../agenda/catch-up/catch-up.tsx'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { clockSeconds, lateness } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'

interface HeaderFactsProps {
  readonly onPeople: () => void
}

/** The clock of the place, how late the session is with ways to catch up, when it ends, and who is here. */
export function HeaderFacts({ onPeople }: HeaderFactsProps) {
  return (
    <>
      <PlaceClock />
      <Lateness />
      <CatchUp />
      <Here onPeople={onPeople} />
    </>
  )
}

/** `Europe/Lisbon` names its city as people of the place know it. */
const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone

function PlaceClock() {
  const now = useNow()
  const language = useLanguage()
  const { timeZone } = useSession().state.session
  return (
    <span className="moderate-clock">
      <time>{clockSeconds(now, language, timeZone)}</time>{' '}
      <span className="moderate-place">{cityOf(timeZone)}</span>
    </span>
  )
}

function Lateness() {
  const t = useWording(moderateWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const { agenda, outlook } = useAgenda()
  const { endsAt, plannedEndAt, lateMs } = outlook
  if (endsAt === null || plannedEndAt === null || agenda.start === null) return null
  const planned = time(plannedEndAt)
  if (agenda.status === 'prepared')
    return <span>{t('planRuns', { planned: time(agenda.start), end: planned })}</span>
  const says = { expected: time(endsAt), planned }
  return (
    <span className="moderate-lateness" data-late={lateMs >= 30_000 || undefined}>
      {lateness(lateMs, language)}{' '}
      <span className="moderate-ends">{t(agenda.status === 'finished' ? 'ended' : 'ends', says)}</span>
    </span>
  )
}

function Here({ onPeople }: HeaderFactsProps) {
  const t = useWording(moderateWords)
  const { presence, state } = useSession()
  const waiting = Object.values(state.session.people).filter(({ status }) => status === 'waiting').length
  return (
    <button type="button" className="moderate-here" onClick={onPeople}>
      <span>{t('here', { count: presence?.present ?? 0 })}</span>
      {state.session.levels.map((level) => {
        const count = presence?.byLevel[level.id] ?? 0
        return (
          count > 0 && (
            <span key={level.id}>
              <LevelMark level={level} /> {count}
            </span>
          )
        )
      })}
      {presence !== null && presence.observers > 0 && (
        <span>{t('observers', { count: presence.observers })}</span>
      )}
      {waiting > 0 && <strong>{t('waiting', { count: waiting })}</strong>}
    </button>
  )
}
