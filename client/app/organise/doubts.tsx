import type { ParsedWarning } from '../../connection/organise-api.ts'
import { useWording } from '../../wording/use-wording.ts'
import { newSessionWords } from './new-session-words.ts'

interface DoubtsProps {
  readonly about?: string
  readonly doubts: readonly ParsedWarning[]
}

/** In words, with the line: the mark in the text is for the eye alone. */
export function Doubts({ about, doubts }: DoubtsProps) {
  const t = useWording(newSessionWords)
  return (
    <ul className="new-session-doubts">
      {doubts.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          <span className="new-session-doubt-line">
            {about ? `${about}, ` : ''}
            {t('line', { line })}
          </span>{' '}
          {message}
        </li>
      ))}
    </ul>
  )
}
