import './organise.css'
import type { ReactNode } from 'react'
import { useWording } from '../../wording/use-wording.ts'
import { ReadingSettings } from '../reading-settings.tsx'
import { organiseWords } from './organise-words.ts'
import { PlainLink } from './plain-link.tsx'

interface OrganiseFrameProps {
  readonly title: string
  /** Stands beside the title: the one act the page is there for. */
  readonly act?: ReactNode
  readonly about?: ReactNode
  /** The way back to the list of sessions. */
  readonly home?: boolean
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of the organiser's pages: calm, wide enough for two columns. */
export function OrganiseFrame({
  title,
  act,
  about,
  home = false,
  wide = false,
  children,
}: OrganiseFrameProps) {
  const t = useWording(organiseWords)
  return (
    <>
      <title>{title === 'Policy Lab Live' ? title : `${title} · Policy Lab Live`}</title>
      <header className="frame-header organise-header">
        <p className="organise-mark">{home ? <PlainLink to="/">← {t('home')}</PlainLink> : null}</p>
        <ReadingSettings />
      </header>
      <main className="organise" data-wide={wide || undefined}>
        <div className="organise-top">
          <div className="organise-title">
            <h1>{title}</h1>
            {about}
          </div>
          {act}
        </div>
        {children}
      </main>
    </>
  )
}
