import { evolve } from '../../shared/meeting.ts'
import type { Batch, Mine, Snapshot } from '../../shared/protocol/wire.ts'
import type { Directory } from '../../shared/session/registry.ts'
import type { World } from '../../shared/world.ts'

/** What the server has told us, up to `seq`. */
export interface Confirmed {
  readonly seq: number
  readonly state: World
  readonly mine: Mine
  readonly directory: Directory
}

/** A picture sent to a whole audience leaves out each one's own part, which then has not changed. */
export type Picture = Omit<Snapshot, 'mine'> & { readonly mine?: Mine }

/** Before the first snapshot nobody is anybody. */
const nobody: Mine = {
  role: 'observer',
  personId: null,
  seatId: null,
  level: null,
  admitted: false,
  ballots: {},
  requests: [],
  actsFor: null,
}

/** A snapshot is the server's last word, even when its seq is lower: its store was set back. */
export function fromPicture(before: Confirmed | null, { seq, state, directory, mine }: Picture): Confirmed {
  return { seq, state, directory, mine: mine ?? before?.mine ?? nobody }
}

/** The batch's news on top; what is known already is left out; `gap` when something between is missing. */
export function withBatch(before: Confirmed, batch: Batch): Confirmed | 'gap' {
  if (batch.from > before.seq) return 'gap'
  if (batch.to <= before.seq) return before
  const news = batch.events.filter(({ seq }) => seq > before.seq)
  return { ...before, seq: batch.to, state: news.reduce(evolve, before.state) }
}
