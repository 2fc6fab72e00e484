import './thread.css'
import { type RoomOfItem, roomByItem } from '../../../shared/agenda/room-by-item.ts'
import { roomForExport } from '../../../shared/agenda/room-export.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { Thread } from './thread.tsx'
import { threadWords } from './thread-words.ts'

/** What the room said, by item, as it may leave the room, whoever reads. */
export function useRoom(): readonly RoomOfItem[] {
  const { agenda, session } = useSession().state
  const leaving: AgendaSlice = { ...agenda, ...roomForExport(agenda) }
  return roomByItem(
    leaving,
    session.levels.map(({ id }) => id),
  )
}

/** Every item to which the room said something, with it below; nothing while there is none. */
export function Threads({ className = '' }: { readonly className?: string }) {
  const t = useWording(threadWords)
  const { language } = useSession().state.session
  const room = useRoom()
  if (room.length === 0) return null
  return (
    <section className={`threads ${className}`.trim()}>
      <h2>{t('title')}</h2>
      {room.map((one) => (
        <div key={one.item?.id ?? ''} className="threads-item">
          <h3 lang={one.item ? language : undefined}>{one.item?.title ?? t('elsewhere')}</h3>
          <Thread room={one} />
        </div>
      ))}
    </section>
  )
}
