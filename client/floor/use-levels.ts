import type { LevelId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import type { LevelLike } from '../ui/level-mark.tsx'

/** A level of the session by its id; `null` for seats of none. */
export function useLevels(): (id: LevelId | null) => LevelLike | null {
  const { levels } = useSession().state.session
  return (id) => levels.find((level) => level.id === id) ?? null
}
