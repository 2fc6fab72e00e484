import './stage.css'
import './stage-now.css'
import './stage-clock.css'
import './stage-floor.css'
import './stage-item.css'
import './stage-result.css'
import { useState } from 'react'
import { useSession } from '../../connection/session-context.ts'
import { onThisDevice } from '../../ui/kept.ts'
import { Closing, Holding } from './before-and-after.tsx'
import { StageAgenda } from './stage-agenda.tsx'
import { StageBalance } from './stage-balance.tsx'
import { StageFloor } from './stage-floor.tsx'
import { StageFrame } from './stage-frame.tsx'
import { StageNow } from './stage-now.tsx'
import { StagePoll } from './stage-poll.tsx'
import { StageText } from './stage-text.tsx'
import { type StageView, stageViewOf } from './stage-view.ts'
import { useJoinCode } from './use-join-code.ts'

const KEY = 'pll.stage-theme'

/** The room's big screen: read from fifteen metres, dark unless the hall is bright. */
export default function StagePage() {
  const [light, setLight] = useState(() => onThisDevice.read(KEY) === 'light')
  const code = useJoinCode()
  const view = stageViewOf(useSession().state)
  const turn = () => {
    onThisDevice.write(KEY, light ? 'dark' : 'light')
    setLight(!light)
  }
  return (
    <div className="stage" data-theme={light ? 'light' : 'dark'} data-view={view}>
      <StageFrame light={light} onTurn={turn} code={view === 'holding' || view === 'closing' ? null : code}>
        <View view={view} code={code} />
      </StageFrame>
    </div>
  )
}

function View({ view, code }: { readonly view: StageView; readonly code: string | null }) {
  switch (view) {
    case 'holding':
      return <Holding code={code} />
    case 'agenda':
      return <StageAgenda />
    case 'now':
      return <StageNow />
    case 'floor':
      return <StageFloor />
    case 'balance':
      return <StageBalance />
    case 'poll':
      return <StagePoll />
    case 'text':
      return <StageText />
    case 'closing':
      return <Closing />
  }
}
