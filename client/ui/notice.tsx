import './notice.css'
import type { ReactNode } from 'react'

interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'over' | 'done'
  readonly title?: string
  readonly children?: ReactNode
  /** What can be done about it: a button or a link. */
  readonly action?: ReactNode
  /** For what appears while one is here: screen readers say it when they have finished speaking. */
  readonly announced?: boolean
}

/** A banner at the edge of a view; it brings news without moving what is under a finger. */
export function Notice({ tone = 'info', title, children, action, announced = false }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={announced ? 'status' : undefined}>
      <div className="notice-says">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {action && <div className="notice-action">{action}</div>}
    </div>
  )
}
