import './progress-bar.css'

interface ProgressBarProps {
  readonly value: number
  readonly max: number
  /** The same in words, always shown: `6 min left of 10 min`. */
  readonly words: string
  readonly over?: boolean
}

export function ProgressBar({ value, max, words, over = false }: ProgressBarProps) {
  return (
    <div className="progress-bar" data-over={over || undefined}>
      <progress
        className="progress-bar-bar"
        value={Math.min(Math.max(value, 0), max)}
        max={Math.max(max, 1)}
        aria-label={words}
      />
      <span className="progress-bar-words" aria-hidden="true">
        {words}
      </span>
    </div>
  )
}
