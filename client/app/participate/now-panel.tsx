import { NowCard } from '../../agenda/now-card.tsx'
import { useSession } from '../../connection/session-context.ts'
import { ListState } from '../../floor/list-state.tsx'
import { QueueList } from '../../floor/queue-list.tsx'
import { SpeakingCard } from '../../floor/speaking-card.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { AskForFloor } from './ask-for-floor.tsx'
import { askWords } from './floor-words.ts'
import { HandIn } from './hand-in.tsx'
import { MyPoints } from './my-points.tsx'
import { OwnClockCard, useOwnClock } from './own-clock-card.tsx'
import { RoomForms } from './room-forms.tsx'
import { TurnBanner } from './turn-banner.tsx'
import { participateWords } from './words.ts'

/** What is happening, how long it has left, what I can do; then who speaks and who waits. */
export function NowPanel({ onVote }: { readonly onVote: () => void }) {
  const t = useWording(participateWords)
  const { session } = useSession().state
  const clock = useOwnClock()
  const open = session.status === 'open'
  return (
    <div className="participate-now">
      <TurnBanner onVote={onVote} />
      {open && (
        <section className="participate-card" aria-label={t('now')}>
          <NowCard announced own={clock && <OwnClockCard clock={clock} />} />
        </section>
      )}
      {open && <AskForFloor />}
      {open && <MyPoints whereNotShown />}
      {open && <RoomForms />}
      {open && <Floor />}
      <HandIn />
    </div>
  )
}

/** Below the action, so that other people's acts never move it. */
function Floor() {
  const t = useWording(askWords)
  const { state, mine } = useSession()
  const { floor } = state
  return (
    <section className="participate-floor" aria-labelledby="participate-floor">
      <SpeakingCard announced />
      <h2 className="participate-heading" id="participate-floor">
        {t('list')}
      </h2>
      <p className="participate-quiet">
        <ListState />
      </p>
      <QueueList queue={floor.queue} mineSeatId={mine.seatId} atMost={10} />
    </section>
  )
}
