import type { LevelId, OptionId } from '../../shared/kernel/ids.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import type { Making } from './making.ts'
import { levelWordings } from './wording.ts'

const customLabel = ({ source }: Making, id: LevelId): string | null =>
  source.world.session.levels.find((level) => level.id === id)?.label ?? null

const usual = (id: LevelId) => (Object.hasOwn(levelWordings, id) ? levelWordings[id] : undefined)

/** A level's name standing alone, as in a table's head. */
export const levelName = (making: Making, id: LevelId): string =>
  customLabel(making, id) ?? usual(id)?.name[making.source.language] ?? id

/** A level within a sentence: after `for` or `pour`. */
export function levelPhrase(making: Making, id: LevelId): string {
  const custom = customLabel(making, id)
  if (custom !== null) return making.say('quoted', { text: custom })
  return usual(id)?.phrase[making.source.language] ?? making.say('quoted', { text: id })
}

export const optionLabel = ({ options }: Poll, id: OptionId): string =>
  options.find((option) => option.id === id)?.label ?? id

/** Ranks from 1; options that tie share the mean of their places, so a rank may have a half. */
export const rankText = ({ local }: Making, rank: number): string => local.number(rank)
