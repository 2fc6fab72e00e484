import { type Instant, instantOf } from '../../../shared/kernel/time.ts'

/** A clock that runs as the one on the wall, and can be set to any later time of the day. */
export interface RoomClock {
  readonly now: () => Instant
  /** Goes to a time of the session's day, `15:35` or `15:35:20`. Throws when that is past already. */
  setTo(time: string): void
}

/** The day of the session; Lisbon is on universal time in November. */
const dayTime = (time: string): number => Date.parse(`2017-11-28T${time.padEnd(8, ':00')}Z`)

/** Pages count seconds by themselves, so the server's clock must not stand still under them. */
export function roomClock(startsAt: string): RoomClock {
  let set = { at: dayTime(startsAt), when: performance.now() }
  const now = () => instantOf(Math.round(set.at + performance.now() - set.when))
  return {
    now,
    setTo(time) {
      const at = dayTime(time)
      if (at < now()) throw new RangeError(`It is past ${time} already.`)
      set = { at, when: performance.now() }
    },
  }
}
