import { isDeepStrictEqual } from 'node:util'
import type { PollId, SeatId, SessionId } from '../../../shared/kernel/ids.ts'
import type { Choice } from '../../../shared/polls/messages.ts'
import type { Ballot } from '../../../shared/polls/slice.ts'
import { type Refused, refused, repeated } from '../refused.ts'
import type { BallotChange } from '../store.ts'
import type { Trail } from './trail.ts'

type Of<Kind extends BallotChange['kind']> = Extract<BallotChange, { readonly kind: Kind }>
interface Box {
  open: boolean
  readonly sessionId: SessionId
  readonly pollId: PollId
  readonly ballots: Map<SeatId, Ballot>
}

/** Ids hold no `/`, so that it may join them into one key. */
const keyOf = (...ids: readonly string[]): string => ids.join('/')

export class MemoryBallotBox {
  readonly #boxes = new Map<string, Box>()
  /** The digest of each ballot command, by session, person and command. */
  readonly #commands = new Map<string, string>()

  change(change: BallotChange, trail: Trail): Refused | null {
    switch (change.kind) {
      case 'open':
        return this.#open(change, trail)
      case 'lock':
        return this.#lock(change, trail)
      case 'cast':
        return this.#cast(change, trail)
    }
  }

  erase(sessionId: SessionId, trail: Trail): void {
    const isOfIt = (key: string) => key.startsWith(keyOf(sessionId, ''))
    for (const key of this.#boxes.keys()) if (isOfIt(key)) trail.remove(this.#boxes, key)
    for (const key of this.#commands.keys()) if (isOfIt(key)) trail.remove(this.#commands, key)
  }

  ballots(sessionId: SessionId, pollId: PollId): Ballot[] {
    const box = this.#boxes.get(keyOf(sessionId, pollId))
    return structuredClone([...(box?.ballots.values() ?? [])].sort((a, b) => (a.seatId < b.seatId ? -1 : 1)))
  }

  ballotsOf(sessionId: SessionId, seatId: SeatId): Record<PollId, Choice> {
    const boxes = [...this.#boxes.values()].filter((box) => box.sessionId === sessionId)
    const cast = boxes.flatMap(({ pollId, ballots }) => {
      const ballot = ballots.get(seatId)
      return ballot ? [[pollId, structuredClone(ballot.choice)] as const] : []
    })
    return Object.fromEntries(cast)
  }

  #open({ sessionId, pollId }: Of<'open'>, trail: Trail): null {
    const key = keyOf(sessionId, pollId)
    const ballots = this.#boxes.get(key)?.ballots ?? new Map<SeatId, Ballot>()
    trail.put(this.#boxes, key, { open: true, sessionId, pollId, ballots })
    return null
  }

  #lock({ sessionId, pollId, counted }: Of<'lock'>, trail: Trail): Refused | null {
    const key = keyOf(sessionId, pollId)
    const box = this.#boxes.get(key)
    if (!box?.open) return refused('box-locked')
    // A ballot changed after it was counted leaves their number as it was.
    if (!isDeepStrictEqual(this.ballots(sessionId, pollId), counted)) return refused('box-changed')
    trail.put(this.#boxes, key, { ...box, open: false })
    return null
  }

  #cast(change: Of<'cast'>, trail: Trail): Refused | null {
    const { sessionId, pollId, seatId, level, choice } = change
    const command = keyOf(sessionId, change.personId, change.commandId)
    const earlier = this.#commands.get(command)
    if (earlier !== undefined) return repeated(earlier === change.commandDigest)
    const box = this.#boxes.get(keyOf(sessionId, pollId))
    if (!box?.open) return refused('box-locked')
    trail.put(this.#commands, command, change.commandDigest)
    trail.put(box.ballots, seatId, structuredClone({ seatId, level, choice }))
    return null
  }
}
