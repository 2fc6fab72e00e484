import type { Balance } from '../../../shared/floor/balance.ts'
import type { LevelLike } from '../../ui/level-mark.tsx'

export type LevelShare = Balance['byLevel'][number]

/** In the session's order of levels; seats of none last. A level without seats is nobody's to show. */
export function inLevelOrder(
  groups: readonly LevelShare[],
  levels: readonly LevelLike[],
): readonly LevelShare[] {
  const place = ({ level }: LevelShare) => {
    const at = levels.findIndex(({ id }) => id === level)
    return at < 0 ? levels.length : at
  }
  return groups.filter(({ seats }) => seats > 0).toSorted((a, b) => place(a) - place(b))
}
