import { NowCard } from '../../agenda/now-card.tsx'
import { Thread } from '../../agenda/room/thread.tsx'
import { useRoom } from '../../agenda/room/threads.tsx'
import { SpeakerTurns } from '../../agenda/speaker-turns.tsx'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { floorWords } from '../../floor/floor-words.ts'
import { QueueList } from '../../floor/queue-list.tsx'
import { SpeakingCard } from '../../floor/speaking-card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { observeWords } from './observe-words.ts'
import { isSilentItem } from './silent-names.ts'

/** What is happening and who speaks, to watch. */
export function ObserveNow() {
  const t = useWording(observeWords)
  const floor = useWording(floorWords)
  const { state } = useSession()
  const { sessionId } = useConnection()
  const { status } = state.session
  const { agenda } = state
  const silent = isSilentItem(agenda, agenda.activeId)
  const said = useRoom().find(({ item }) => item !== null && item.id === agenda.activeId)
  if (status === 'published')
    return (
      <Notice tone="done" title={t('published')}>
        <a href={`/record/${sessionId}`}>{t('readRecord')}</a>
      </Notice>
    )
  if (status === 'closed')
    return (
      <Notice tone="done" title={t('closed')}>
        <p>{t('closedHelp')}</p>
      </Notice>
    )
  return (
    <div className="observe-now">
      <section className="observe-card" aria-label={t('now')}>
        <NowCard announced unnamed={silent}>
          {!silent && <SpeakerTurns />}
        </NowCard>
        {/* What it answers stands on the card already. */}
        {said && <Thread room={{ ...said, answered: [] }} />}
      </section>
      <SpeakingCard announced />
      <section className="observe-list" aria-labelledby="observe-list">
        <h2 id="observe-list">{floor('list')}</h2>
        <QueueList queue={state.floor.queue} atMost={10} />
      </section>
    </div>
  )
}
