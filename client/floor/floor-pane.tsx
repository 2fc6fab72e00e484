import './floor-pane.css'
import { useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { AsideFold } from './aside-fold.tsx'
import { BalanceFold } from './balance-fold.tsx'
import { FloorSettings } from './floor-settings.tsx'
import { FloorUndo } from './floor-undo.tsx'
import { floorWords } from './floor-words.ts'
import { HandOver } from './hand-over.tsx'
import { ListControls } from './list-controls.tsx'
import { ModeratedQueue } from './moderated-queue.tsx'
import { Nameplate } from './nameplate.tsx'
import { SpeakingCard } from './speaking-card.tsx'
import { SpeechButtons } from './speech-buttons.tsx'
import { SuggestionLine } from './suggestion-line.tsx'
import { TextsFold } from './texts-fold.tsx'
import type { FloorActs } from './use-floor-acts.ts'
import { useListAnnounced } from './use-list-announced.ts'

/** The speakers' list as the moderator leads it. */
export function FloorPane({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const { session } = useSession().state
  useListAnnounced()
  if (session.status !== 'open')
    return (
      <div className="floor-pane">
        <p>{t('sessionClosed')}</p>
        <TextsFold />
        <BalanceFold />
      </div>
    )
  return (
    <div className="floor-pane">
      <ListControls acts={acts} />
      <Nameplate acts={acts} />
      <SpeakingCard>
        {(speech) => (
          <>
            <SpeechButtons speech={speech} acts={acts} />
            <HandOver place={speech} requestId={speech.requestId} acts={acts} />
          </>
        )}
      </SpeakingCard>
      <SuggestionLine acts={acts} />
      <div className="floor-pane-queue">
        <ModeratedQueue acts={acts} />
        <AsideFold acts={acts} />
      </div>
      <FloorUndo acts={acts} />
      <TextsFold />
      <BalanceFold />
      <FloorSettings acts={acts} />
    </div>
  )
}
