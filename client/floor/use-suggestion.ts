import { seatsOf } from '../../shared/floor/seats.ts'
import type { FloorRequest } from '../../shared/floor/slice.ts'
import { suggestNext } from '../../shared/floor/suggestion.ts'
import { suggestionReasons } from '../../shared/floor/suggestion-words.ts'
import { word } from '../../shared/kernel/wording.ts'
import { useSession } from '../connection/session-context.ts'
import { useLevelName } from '../ui/level-mark.tsx'
import { useLanguage } from '../wording/use-wording.ts'

interface Suggested {
  readonly request: FloorRequest
  /** Why, in one line. */
  readonly reason: string
}

/** Whom the order of the session suggests next; `null` where nobody waits. */
export function useSuggestion(): Suggested | null {
  const { state, directory } = useSession()
  const language = useLanguage()
  const levelName = useLevelName()
  const found = suggestNext(state.floor, seatsOf(directory.people))
  const request = state.floor.queue.find(({ id }) => id === found?.requestId)
  if (!found || !request) return null
  const { code, params } = found.reason
  const level = state.session.levels.find(({ id }) => id === params.level)
  const named = level ? { ...params, level: levelName(level) } : params
  return { request, reason: word(suggestionReasons[code], language, named) }
}
