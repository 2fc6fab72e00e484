import './level-mark.css'
import type { LevelId } from '../../shared/kernel/ids.ts'
import { useWording } from '../wording/use-wording.ts'
import { levelWords } from './level-words.ts'

export interface LevelLike {
  readonly id: LevelId
  readonly label: string | null
}

const shapes = {
  local: { letter: 'L', path: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z' },
  regional: { letter: 'R', path: 'M6 1L11.5 11H.5Z' },
  national: { letter: 'N', path: 'M1.3 1.3h9.4v9.4H1.3Z' },
  international: { letter: 'I', path: 'M6 0L12 6L6 12L0 6Z' },
  'civil-society': { letter: 'C', path: 'M4 .5h4V4h3.5v4H8v3.5H4V8H.5V4H4Z' },
} as const
export type KnownLevel = keyof typeof shapes

export const isKnownLevel = (id: string): id is KnownLevel => Object.hasOwn(shapes, id)

/** A level's name in the reader's language; a label the session gave comes first. */
export function useLevelName(): (level: LevelLike) => string {
  const t = useWording(levelWords)
  return ({ id, label }) => label ?? (isKnownLevel(id) ? t(id) : id)
}

interface LevelMarkProps {
  readonly level: LevelLike
  /** Shows the name beside the sign; otherwise it is only heard. */
  readonly named?: boolean
}

/** Ink shape with its letter: ●L ▲R ■N ◆I ✚C. Colour belongs to charts. */
export function LevelMark({ level, named = false }: LevelMarkProps) {
  const name = useLevelName()(level)
  const id: string = level.id
  const shape = isKnownLevel(id) ? shapes[id] : null
  return (
    <span className="level-mark">
      <span className="level-mark-sign" aria-hidden="true">
        <svg className="level-mark-shape" viewBox="0 0 12 12" aria-hidden="true">
          {shape ? <path d={shape.path} /> : <circle className="level-mark-ring" cx="6" cy="6" r="4.2" />}
        </svg>
        {shape?.letter ?? name.slice(0, 1).toUpperCase()}
      </span>
      <span className={named ? 'level-mark-name' : 'only-heard'}>{name}</span>
    </span>
  )
}
