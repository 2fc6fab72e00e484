import type { LevelId, SeatId } from '../kernel/ids.ts'
import { type Instant, type Milliseconds, spanOf } from '../kernel/time.ts'
import type { SharedBudget } from './rules.ts'
import { type Seats, seatsBehind, turnsTaken, writtenTurns } from './seats.ts'
import type { FloorSlice, Speech } from './slice.ts'
import { speechClock } from './speech-clock.ts'

export interface Share {
  readonly spokenMs: Milliseconds
  /** Contributions begun; a joint statement is a turn of every seat behind it. */
  readonly turns: number
}
export interface GroupShare extends Share {
  /** How many seats the group has, and how many of them have spoken. */
  readonly seats: number
  readonly heard: number
  /** Speaking time set for the group and what is left of it, negative when used up; `null` where none is set. */
  readonly budgetMs: Milliseconds | null
  readonly leftMs: Milliseconds | null
}
export interface SharedLeft {
  readonly seatIds: readonly SeatId[]
  readonly spokenMs: Milliseconds
  readonly budgetMs: Milliseconds
  /** Negative when used up. */
  readonly leftMs: Milliseconds
}
export interface Balance {
  /** Everything said in the discussion; the groups of each kind add up to it, with what is not attributed. */
  readonly all: Share
  /** `level: null`: seats of no level. In the order of the seats. */
  readonly byLevel: readonly (GroupShare & { readonly level: LevelId | null })[]
  /** A delegation as the directory names it; `null`: seats that name none, each for itself is in `bySeat`. */
  readonly byDelegation: readonly (GroupShare & { readonly delegation: string | null })[]
  readonly bySeat: readonly (GroupShare & { readonly seatId: SeatId })[]
  readonly remote: Share
  readonly inTheRoom: Share
  /** Said without a name in this view: it is in `all` alone. */
  readonly unattributed: Share
  /** What several seats have together, in the order set. */
  readonly shared: readonly SharedLeft[]
  /** Contributions in writing. */
  readonly written: number
  /** Turns that were the first of a seat. */
  readonly firstTurns: number
  readonly notHeard: readonly SeatId[]
}

/** Under the Chatham House rule a level is told outside the room only where at least so many of its seats so spoke. */
const FEW_SEATS = 3

/**
 * Who has had how much of the discussion until `now`; points of order are not part of it. A joint statement's time is
 * shared evenly among its seats. `beyondTheRoom`: for projection, observers, exports: of what was said under the Chatham
 * House rule no body and no first turn is told, and levels only where of each at least three seats so spoke and somebody it could have been did not.
 */
export function balance(
  floor: FloorSlice,
  seats: Seats,
  now: Instant,
  { beyondTheRoom = false }: { readonly beyondTheRoom?: boolean } = {},
): Balance {
  const turns = turnsTaken(floor)
  const parts = turns.flatMap((speech) => partsOf(speech, now))
  const silent = ({ speech, seatId }: Part) =>
    seatId === null || (beyondTheRoom && speech.attribution === 'chatham-house')
  const named = parts.filter((part) => !silent(part))
  const levels = [...named, ...levelsTold(parts.filter(silent), named, seats)]
  const { rules } = floor
  const writing = writtenTurns(floor)
  const wrote = new Set(
    writing.filter((one) => !beyondTheRoom || one.attribution === 'named').map(({ seatId }) => seatId),
  )
  const budget = (budgetMs: Milliseconds | undefined) => budgetMs ?? null
  const level = (id: SeatId) => seats.get(id)?.level ?? null
  const delegation = (id: SeatId) => seats.get(id)?.delegation ?? null
  const told = new Set(levels)
  const shared = rules.delegationBudgets.map((one) => sharedLeft(one, named))
  return {
    all: whole(turns, parts),
    byLevel: groups(levels, seats, level, (id) =>
      budget(id === null ? undefined : rules.levelBudgetsMs[id]),
    ).map(({ key, ...share }) => ({ level: key, ...share })),
    byDelegation: groups(named, seats, delegation, () => null).map(({ key, ...share }) => ({
      delegation: key,
      ...share,
      ...(key !== null && ownBudget(shared, (id) => delegation(id) === key)),
    })),
    bySeat: groups(
      named,
      seats,
      (id) => id,
      (id) => budget(rules.seatBudgetsMs[id]),
    ).map(({ key, ...share }) => ({ seatId: key, ...share })),
    remote: whole(
      turns,
      named.filter(({ speech }) => speech.remote),
    ),
    inTheRoom: whole(
      turns,
      named.filter(({ speech }) => !speech.remote),
    ),
    unattributed: whole(
      turns,
      parts.filter((part) => !told.has(part)),
    ),
    shared,
    written: writing.length,
    firstTurns: new Set(named.map(({ seatId }) => seatId)).size,
    notHeard: [...seats.keys()].filter((id) => !named.some(({ seatId }) => seatId === id) && !wrote.has(id)),
  }
}

/** What one seat has of one speech. */
interface Part {
  readonly speech: Speech
  readonly seatId: SeatId | null
  readonly ms: number
}

/** Whole milliseconds that add up to the speech. */
function partsOf(speech: Speech, now: Instant): Part[] {
  const ids: readonly (SeatId | null)[] = seatsBehind(speech)
  const among = ids.length > 0 ? ids : [null]
  const { spokenMs } = speechClock(speech, now)
  const upTo = (count: number) => Math.floor((spokenMs * count) / among.length)
  return among.map((seatId, index) => ({ speech, seatId, ms: upTo(index + 1) - upTo(index) }))
}

/**
 * What is not attributed is told by level where every level in it can hide its seats; else one left over would stand
 * out. Somebody it could have been must be none of them: of a level of which all have spoken, all would be known.
 */
function levelsTold(parts: readonly Part[], named: readonly Part[], seats: Seats): readonly Part[] {
  const level = (seatId: SeatId | null) => (seatId === null ? null : seats.get(seatId)?.level) ?? null
  const heard = seatsIn(named)
  const silent = seatsIn(parts)
  const hides = (part: Part) => {
    const alike = (id: SeatId) => level(id) === level(part.seatId)
    const quiet = [...silent].filter(alike)
    // How many were heard is told, and who was by name: the others are sought among those who were not.
    const onlyQuiet = quiet.some((id) => !heard.has(id))
    const sought = [...seats.keys()].filter((id) => alike(id) && heard.has(id) !== onlyQuiet)
    return level(part.seatId) !== null && quiet.length >= FEW_SEATS && sought.some((id) => !silent.has(id))
  }
  return parts.every(hides) ? parts : []
}

const seatsIn = (parts: readonly Part[]): ReadonlySet<SeatId> =>
  new Set(parts.flatMap(({ seatId }) => seatId ?? []))

function sharedLeft({ seatIds, ms }: SharedBudget, parts: readonly Part[]): SharedLeft {
  const spokenMs = sumOf(parts.filter(({ seatId }) => seatId !== null && seatIds.includes(seatId)))
  return { seatIds, spokenMs, budgetMs: ms, leftMs: spanOf(ms - spokenMs) }
}

/** The budget of a delegation is the one that its seats alone share. */
function ownBudget(
  shared: readonly SharedLeft[],
  isOf: (id: SeatId) => boolean,
): Pick<SharedLeft, 'budgetMs' | 'leftMs'> | null {
  const found = shared.find(({ seatIds }) => seatIds.every(isOf))
  return found ? { budgetMs: found.budgetMs, leftMs: found.leftMs } : null
}

const sumOf = (parts: readonly Part[]) => spanOf(parts.reduce((sum, { ms }) => sum + ms, 0))
const whole = (turns: readonly Speech[], parts: readonly Part[]): Share => ({
  spokenMs: sumOf(parts),
  turns: turns.filter((turn) => parts.some(({ speech }) => speech === turn)).length,
})

function groups<Key>(
  parts: readonly Part[],
  seats: Seats,
  keyOf: (id: SeatId) => Key,
  budgetOf: (key: Key) => Milliseconds | null,
): (GroupShare & { readonly key: Key })[] {
  const ids = new Set([...seats.keys(), ...parts.flatMap(({ seatId }) => (seatId === null ? [] : [seatId]))])
  const keys = new Map<Key, { seats: SeatId[]; parts: Part[] }>()
  for (const id of ids) {
    const group = keys.get(keyOf(id)) ?? { seats: [], parts: [] }
    keys.set(keyOf(id), group)
    group.seats.push(id)
    group.parts.push(...parts.filter(({ seatId }) => seatId === id))
  }
  return [...keys].map(([key, group]) => {
    const spokenMs = sumOf(group.parts)
    const budgetMs = budgetOf(key)
    return {
      key,
      spokenMs,
      turns: group.parts.length,
      seats: group.seats.length,
      heard: new Set(group.parts.map(({ seatId }) => seatId)).size,
      budgetMs,
      leftMs: budgetMs === null ? null : spanOf(budgetMs - spokenMs),
    }
  })
}
