import type { MouseEvent, ReactNode } from 'react'
import { goTo } from '../location.ts'

interface PlainLinkProps {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
  readonly kind?: 'primary'
  readonly size?: 'l'
  readonly label?: string
}

/** A link between our own pages: no reload, but still a link for a new tab or a middle click. */
export function PlainLink({ to, children, className, kind, size, label }: PlainLinkProps) {
  const follow = (event: MouseEvent) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
    if (elsewhere) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={to} className={className} data-kind={kind} data-size={size} aria-label={label} onClick={follow}>
      {children}
    </a>
  )
}
