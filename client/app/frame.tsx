import './frame.css'
import { type ReactNode, useRef } from 'react'
import { useConnection, useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { appWords } from './app-words.ts'
import { ConnectionLine } from './connection-line.tsx'
import { ReadingSettings } from './reading-settings.tsx'

interface FrameProps {
  readonly children: ReactNode
  /** Stands in the header beside the title: the clock, who is here. */
  readonly facts?: ReactNode
  /** Uses the whole width, as the moderator's page does; otherwise the text's measure sets it. */
  readonly wide?: boolean
}

/** The frame of a live page: skip link, title, connection line, reading settings, and the content. */
export function Frame({ children, facts, wide = false }: FrameProps) {
  const t = useWording(appWords)
  const { title, language } = useSession().state.session
  const { rehearsing } = useConnection()
  const content = useRef<HTMLElement>(null)
  return (
    <div className="frame" data-wide={wide || undefined}>
      <title>{`${rehearsing ? `${t('rehearsal')} · ` : ''}${title} · Policy Lab Live`}</title>
      {/* A button, as what stands after the address's `#` is a secret here. */}
      <button type="button" className="frame-skip" onClick={() => content.current?.focus()}>
        {t('skip')}
      </button>
      <header className="frame-header">
        <div className="frame-names">
          <h1 className="frame-title" lang={language}>
            {title}
          </h1>
          <ConnectionLine />
        </div>
        {facts && <div className="frame-facts">{facts}</div>}
        <ReadingSettings />
      </header>
      <main className="frame-content" id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
