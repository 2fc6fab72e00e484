import { listIsOpen } from '../../shared/floor/lanes.ts'
import { useTimeOfDay } from '../agenda/use-agenda.ts'
import { useNow, useSession } from '../connection/session-context.ts'
import { duration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'

/** Whether the list takes contributions at this second: its closing time closes it without any news. */
export function useListIsOpen(): boolean {
  const now = useNow()
  return listIsOpen(useSession().state.floor, now)
}

/** `The list is open, until 15:52 (4 min)`. Renders every second. */
export function ListState() {
  const t = useWording(floorWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const now = useNow()
  const { floor } = useSession().state
  if (!listIsOpen(floor, now)) return <span className="list-state">{t('closed')}</span>
  if (floor.closesAt === null) return <span className="list-state">{t('open')}</span>
  const span = duration(Math.max(floor.closesAt - now, 60_000), language)
  return <span className="list-state">{t('openUntil', { time: time(floor.closesAt), span })}</span>
}
