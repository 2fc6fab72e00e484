import type { Audience } from '../kernel/area.ts'
import type { RecordedEvent } from '../world.ts'
import type { Poll, PollsSlice } from './slice.ts'

/** Below the moderators a draft does not exist, and a result is there only once it is published. */
export function redactPolls(slice: PollsSlice, audience: Audience): PollsSlice {
  if (audience === 'moderators') return slice
  const revealed = Object.entries(slice.byId).filter(([, { status }]) => status !== 'draft')
  return {
    byId: Object.fromEntries(revealed.map(([id, poll]) => [id, withoutResult(poll)])),
    order: slice.order.filter((id) => slice.byId[id]?.status !== 'draft'),
  }
}

const withoutResult = (poll: Poll): Poll => (poll.status === 'published' ? poll : { ...poll, result: null })

export function redactPollsEvent(event: RecordedEvent, audience: Audience): RecordedEvent | null {
  if (audience === 'moderators') return event
  switch (event.type) {
    case 'poll/created':
    case 'poll/revised':
    case 'poll/discarded':
      return null
    case 'poll/closed':
      return { ...event, result: null }
    default:
      return event
  }
}
