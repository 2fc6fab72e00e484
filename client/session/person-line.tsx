import './person-line.css'
import type { ReactNode } from 'react'
import { functionAndBody } from '../../shared/session/nameplate.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import type { NamedPerson } from './people-names.ts'

interface PersonLineProps {
  readonly person: NamedPerson
  /** Shows the function too, as on a nameplate. */
  readonly withRole?: boolean
  /** Said after the name: apologised, waiting since. */
  readonly note?: ReactNode
}

/** Name, body and level in one line that wraps where it must. */
export function PersonLine({ person: { name, role, body, level }, withRole = false, note }: PersonLineProps) {
  const about = functionAndBody(withRole ? role : null, body)
  return (
    <span className="person-line">
      <span className="person-line-name">{name}</span>
      {about && <span className="person-line-body">{about}</span>}
      {level && <LevelMark level={level} />}
      {note && <span className="person-line-note">{note}</span>}
    </span>
  )
}
