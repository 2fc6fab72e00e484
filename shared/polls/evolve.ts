import type { PollId } from '../kernel/ids.ts'
import type { RecordedEvent } from '../world.ts'
import type { PollDefinition } from './messages.ts'
import type { Poll, PollsSlice } from './slice.ts'

const prepared = { status: 'draft', openedAt: null, closedAt: null, result: null } as const

export function evolvePolls(slice: PollsSlice, event: RecordedEvent): PollsSlice {
  switch (event.type) {
    case 'poll/created':
      return { ...put(slice, { ...event.poll, ...prepared }), order: [...slice.order, event.poll.id] }
    case 'poll/revised':
      return put(slice, { ...event.poll, ...prepared })
    case 'poll/discarded':
      return without(slice, event.pollId)
    case 'poll/opened':
      return opened(slice, event)
    case 'poll/closed':
      return changed(slice, event.pollId, { status: 'closed', closedAt: event.at, result: event.result })
    case 'poll/reopened':
      return changed(slice, event.pollId, { status: 'open', closedAt: null, result: null })
    case 'poll/published':
      return changed(slice, event.pollId, { status: 'published', result: event.result })
    default:
      return slice
  }
}

/**
 * Opened polls stand first, in the order of their opening, and drafts behind them: so those who never saw the drafts
 * have the same order without them. The event carries the poll, which is new to them.
 */
function opened(
  slice: PollsSlice,
  { pollId, poll, at }: { pollId: PollId; poll: PollDefinition; at: Poll['openedAt'] },
): PollsSlice {
  const others = slice.order.filter((id) => id !== pollId)
  const revealed = others.filter((id) => slice.byId[id]?.status !== 'draft')
  const drafts = others.filter((id) => slice.byId[id]?.status === 'draft')
  const next = put(slice, { ...poll, ...prepared, status: 'open', openedAt: at })
  return { ...next, order: [...revealed, pollId, ...drafts] }
}

const put = (slice: PollsSlice, poll: Poll): PollsSlice => ({
  ...slice,
  byId: { ...slice.byId, [poll.id]: poll },
})

function changed(slice: PollsSlice, id: PollId, change: Partial<Poll>): PollsSlice {
  const poll = slice.byId[id]
  return poll ? put(slice, { ...poll, ...change }) : slice
}

const without = ({ byId, order }: PollsSlice, id: PollId): PollsSlice => ({
  byId: Object.fromEntries(Object.entries(byId).filter(([key]) => key !== id)),
  order: order.filter((other) => other !== id),
})
