import type { LevelId, OptionId } from '../../shared/kernel/ids.ts'
import type { Group, PollResult } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { type LevelLike, useLevelName } from '../ui/level-mark.tsx'
import { listed, percent } from '../wording/format.ts'
import { ordinal } from '../wording/ordinal.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { commonGround, gaps, labelOf, placeIn } from './result-view.ts'
import { resultWords } from './result-words.ts'

/** A level as the session names it; one it no longer lists goes by its id. */
export function useLevels(): (id: LevelId) => LevelLike {
  const { levels } = useSession().state.session
  return (id) => levels.find((level) => level.id === id) ?? { id, label: null }
}

/** A level's name inside a sentence: ours in small letters, a session's own label as it was written. */
export function useLevelInSentence(): (id: LevelId) => string {
  const name = useLevelName()
  const level = useLevels()
  return (id) => {
    const found = level(id)
    return found.label ?? name(found).toLowerCase()
  }
}

export interface ResultSentences {
  /** The gap named, `Hate speech: 2nd for local, 5th for national`; the widest first. */
  readonly gaps: readonly string[]
  readonly top: string | null
  readonly common: string | null
}

/** What a comparison of two levels says, in sentences one can read out. */
export function useResultSentences(poll: Poll, { comparison, levels }: PollResult): ResultSentences | null {
  const t = useWording(resultWords)
  const language = useLanguage()
  const levelName = useLevelInSentence()
  const [firstId, secondId] = comparison?.between ?? []
  const first = firstId && levels[firstId]
  const second = secondId && levels[secondId]
  if (!comparison || !first || !second || !firstId || !secondId) return null
  const said = (group: Group, id: OptionId) => {
    const { place, shared } = placeIn(group, id)
    return t(shared ? 'joint' : 'place', { place: ordinal(place, language) })
  }
  const { of, shared } = comparison.top
  const names = listed(
    shared.map((id) => labelOf(poll, id)),
    language,
  )
  const top = () => {
    if (shared.length === 0) return t('topNone', { of })
    if (shared.length === 1) return t('topOneShared', { of, options: names })
    return t('topShared', { of, options: names, count: shared.length })
  }
  const best = commonGround(comparison)
  return {
    gaps: gaps(comparison).map(({ optionId }) =>
      t('gap', {
        option: labelOf(poll, optionId),
        first: said(first, optionId),
        second: said(second, optionId),
        firstLevel: levelName(firstId),
        secondLevel: levelName(secondId),
      }),
    ),
    top: of > 0 ? top() : null,
    common:
      best &&
      t('common', { option: labelOf(poll, best.optionId), share: percent(best.commonGround, language) }),
  }
}
