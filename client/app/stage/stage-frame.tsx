import type { ReactNode } from 'react'
import { useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { ConnectionLine } from '../connection-line.tsx'
import { LanguageSwitch } from '../reading-settings.tsx'
import { stageWords } from './stage-words.ts'
import { spokenAddress } from './use-join-code.ts'

interface StageFrameProps {
  readonly children: ReactNode
  readonly light: boolean
  readonly onTurn: () => void
  /** For latecomers; `null` where the view shows it large, or it is not known. */
  readonly code: string | null
}

/** Session and clock above, the code for latecomers below; both quiet. */
export function StageFrame({ children, light, onTurn, code }: StageFrameProps) {
  const t = useWording(stageWords)
  const { state, connection } = useSession()
  const { title, language } = state.session
  return (
    <>
      <title>{`${title} · Policy Lab Live`}</title>
      <header className="stage-head">
        <h1 className="stage-session" lang={language}>
          {title}
        </h1>
        {/* On a screen for all, the connection is a matter only when it is broken. */}
        {connection.status !== 'live' && <ConnectionLine />}
        <Clock />
      </header>
      <main className="stage-main">{children}</main>
      <footer className="stage-foot">
        <div className="stage-settings">
          <button type="button" className="stage-turn" onClick={onTurn}>
            {t(light ? 'turnDark' : 'turnLight')}
          </button>
          <LanguageSwitch />
        </div>
        {code && (
          <p className="stage-latecomers">
            {t('latecomers', { address: spokenAddress() })} <strong className="stage-code">{code}</strong>
          </p>
        )}
      </footer>
    </>
  )
}

function Clock() {
  const time = useTimeOfDay()
  return <time className="stage-clock">{time(useNow())}</time>
}
