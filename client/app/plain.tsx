import './plain.css'
import type { ReactNode } from 'react'
import { ReadingSettings } from './reading-settings.tsx'

interface PlainProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page with one thing to say or to fill in, outside a session. */
export function Plain({ title, children }: PlainProps) {
  return (
    <>
      <title>{`${title} · Policy Lab Live`}</title>
      <header className="plain-header frame-header">
        <ReadingSettings />
      </header>
      <main className="plain">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  )
}
