import fc from 'fast-check'
import { everybodyWaiting } from '../../shared/floor/aside.ts'
import { roundOf } from '../../shared/floor/decide-round.ts'
import { inLane } from '../../shared/floor/lanes.ts'
import { speechesBegun } from '../../shared/floor/speaking-time.ts'
import { isRunning } from '../../shared/floor/speech-clock.ts'
import type { Actor } from '../../shared/kernel/area.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import type { Event, World } from '../../shared/world.ts'
import { item, planOf } from '../agenda/drive.ts'
import { ana, bo, cem, delegations, dita, finn } from '../support/delegations.ts'
import { moderator, Rehearsal, type Sent } from '../support/given.ts'
import type { Coverage } from './coverage.ts'

const seated: readonly Actor[] = [ana, bo, cem, dita, finn]
const kinds = ['contribution', 'reply', 'point-of-order']
const NONE = 'none'

const from = <Item>(list: readonly Item[], pick: number): Item | undefined => list[pick % list.length]
const someRequest = ({ world }: Rehearsal, pick: number) => from(world.floor.queue, pick)?.id ?? NONE
const ownRequest = (room: Rehearsal, pick: number) =>
  everybodyWaiting(room.world.floor).find(({ seatId }) => seatId === from(seated, pick)?.seatId)?.id ??
  someRequest(room, pick)
/** Among the kinds, a question to somebody and a statement of two. */
const kindOf = (pick: number) => {
  if (pick % 7 === 3) return { kind: 'question', toPersonId: 'bo', remote: true }
  if (pick % 7 === 4) return { kind: 'joint', jointSeatIds: ['portugal'] }
  return { kind: from(kinds, pick) }
}
const ask = (pick: number, id: string, more: object = {}): Sent => ({
  type: 'floor.request',
  requestId: `r-${id}`,
  ...kindOf(pick),
  subject: `On ${id}`,
  ...more,
})

const actingIn = ({ session: { people } }: World): PersonId[] =>
  (Object.keys(people) as PersonId[]).filter((id) => people[id]?.actsFor)

/** Commands as they would be sent in the room as it then is. Some of them will be refused. */
const moves = {
  ask: (_room, pick, id) => ask(pick, id),
  nameplate: (_room, pick, id) => ask(pick, id, { forPersonId: from(['eva', 'finn', 'dita'], pick) }),
  withdraw: (room, pick) => ({ type: 'floor.withdraw', requestId: ownRequest(room, pick) }),
  strike: (room, pick) => ({ type: 'floor.withdraw', requestId: someRequest(room, pick) }),
  call: (room, pick) => ({ type: 'floor.call', requestId: someRequest(room, pick) }),
  finish: ({ world }) => ({ type: 'floor.finish', speechId: world.floor.speaking?.id ?? NONE }),
  list: ({ world }) => ({ type: world.floor.open ? 'floor.close' : 'floor.open' }),
  undo: ({ world }) => ({ type: 'floor.undo', commandId: world.floor.journal?.at(-1)?.commandId ?? NONE }),
  clock: ({ world: { floor } }) => ({
    type: floor.speaking && isRunning(floor.speaking) ? 'floor.pause-speech' : 'floor.resume-speech',
    speechId: floor.speaking?.id ?? NONE,
  }),
  extend: ({ world }, pick) => ({
    type: 'floor.extend-speech',
    speechId: world.floor.speaking?.id ?? NONE,
    byMs: (pick - 100) * 1_000,
  }),
  interrupt: ({ world }, pick) => ({
    type: 'floor.interrupt',
    requestId: from(inLane(world.floor.queue, 'points-of-order'), pick)?.id ?? NONE,
  }),
  rules: (_room, pick) => ({
    type: 'floor.set-rules',
    ...from(
      [
        { seatLimitsMs: { lisboa: 60_000 } },
        { waitingPerSeat: (pick % 3) + 1 },
        { limitsMs: { reply: null } },
        { listFor: 'session' },
        { listFor: 'item' },
        { repliesLast: false, repliesPerItem: pick % 4 },
      ],
      pick,
    ),
  }),
  /** One set aside joins the list. */
  fetch: ({ world }, pick) => ({
    type: 'floor.move',
    requestId: from(Object.values(world.floor.aside).flat(), pick)?.id ?? NONE,
    before: null,
  }),
  back: ({ world }) => ({
    type: 'agenda.undo',
    commandId: world.agenda.journal?.at(-1)?.commandId ?? NONE,
  }),
  drop: ({ world }, pick) => ({
    type: 'agenda.remove',
    itemId: from(Object.keys(world.floor.aside), pick) ?? NONE,
  }),
  next: ({ world }) => ({ type: 'agenda.next', leaving: world.agenda.activeId ?? NONE }),
  round: (room, _pick, id) => ({
    type: 'floor.start-round',
    entries: roundOf(room.world).map((personId) => ({ requestId: `t-${id}-${personId}`, personId })),
  }),
  write: (_room, pick, id) => ({
    type: 'floor.hand-in',
    textId: `w-${id}`,
    kind: pick % 3 ? 'written' : 'for-the-record',
    text: `Housing, in writing, by ${id}`,
  }),
  writeFor: (_room, _pick, id) => ({
    type: 'floor.hand-in',
    textId: `w-${id}`,
    kind: 'written',
    text: `Housing, on paper, by ${id}`,
    forPersonId: 'eva',
  }),
  strikeText: ({ world }, pick) => ({
    type: 'floor.take-back',
    textId: from(world.floor.texts, pick)?.id ?? NONE,
  }),
  closing: ({ at }, pick) => ({ type: 'floor.close-at', at: pick % 3 ? at + pick * 200 : null }),
  move: (room, pick) => ({
    type: 'floor.move',
    requestId: someRequest(room, pick),
    before: pick % 4 ? someRequest(room, pick + 1 + (pick % 5)) : null,
  }),
  edit: (room, pick, id) => ({
    type: 'floor.edit',
    requestId: ownRequest(room, pick),
    ...(pick % 2 ? { subject: `Rather ${id}` } : { kind: from(kinds, pick + 1), losePlace: true }),
  }),
  correct: (room, pick, id) => ({
    type: 'floor.edit',
    requestId: someRequest(room, pick),
    ...(pick % 2 ? { subject: `Rather ${id}` } : { kind: pick % 4 ? 'reply' : 'contribution' }),
  }),
  appoint: ({ world: { floor } }, pick) => ({
    type: 'people.appoint',
    personId: from(['eva', 'finn', 'dita', 'bo'], pick),
    forPersonId:
      pick % 3 ? (from(floor.queue, pick)?.personId ?? 'ana') : (floor.speaking?.personId ?? 'cem'),
    as: pick % 2 ? 'substitute' : 'aide',
  }),
  dismiss: ({ world }, pick) => ({ type: 'people.dismiss', personId: from(actingIn(world), pick) ?? 'ana' }),
  /** To somebody who acts for the seat, or back to the person whose seat it is. */
  handOver: ({ world }, pick) => {
    const { floor, session } = world
    const acting = from(actingIn(world), pick)
    const { seatId, actsFor } = (acting && session.people[acting]) ?? {}
    const place = [...everybodyWaiting(floor), ...speechesBegun(floor)].find((one) => one.seatId === seatId)
    const requestId = place && ('requestId' in place ? place.requestId : place.id)
    const toPersonId = place?.personId === acting ? actsFor?.personId : acting
    return { type: 'floor.hand-over', requestId: requestId ?? NONE, toPersonId: toPersonId ?? 'ana' }
  },
  remove: (_room, pick) => ({ type: 'people.remove', personId: from(seated, pick)?.personId }),
} satisfies Record<string, (room: Rehearsal, pick: number, id: string) => Sent>

/** One thing somebody does; `pick` chooses who does it, or among what there is at that moment. */
export interface Step {
  readonly does: keyof typeof moves
  readonly pick: number
}

const step = (...weights: readonly [number, Step['does']][]): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.oneof(...weights.map(([weight, does]) => ({ weight, arbitrary: fc.constant(does) }))),
    pick: fc.nat(200),
  })

/** What participants do for themselves. */
export const asking = step([3, 'ask'], [2, 'withdraw'])
/** What a moderator does and may take back. */
export const changing = step(
  [3, 'call'],
  [2, 'finish'],
  [3, 'list'],
  [2, 'nameplate'],
  [2, 'strike'],
  [4, 'clock'],
  [2, 'extend'],
  [3, 'interrupt'],
  [2, 'rules'],
  [2, 'closing'],
  [3, 'move'],
  [3, 'correct'],
  [2, 'writeFor'],
)
/** What happens to speeches, without anything taken back. */
export const speaking = fc.array(
  step(
    [6, 'ask'],
    [5, 'call'],
    [2, 'finish'],
    [6, 'clock'],
    [1, 'extend'],
    [5, 'interrupt'],
    [2, 'nameplate'],
    [1, 'remove'],
  ),
  { minLength: 10, maxLength: 50 },
)
/** Seats change hands while much is said, struck and taken back. */
export const changingHands = fc.array(
  step(
    [6, 'ask'],
    [4, 'nameplate'],
    [4, 'strike'],
    [5, 'call'],
    [3, 'correct'],
    [2, 'clock'],
    [2, 'interrupt'],
    [8, 'undo'],
    [1, 'next'],
    [6, 'appoint'],
    [2, 'dismiss'],
    [5, 'handOver'],
    [1, 'remove'],
  ),
  { minLength: 10, maxLength: 50 },
)
/** A discussion: much asking and calling, a little of everything else. */
export const course = fc.array(
  step(
    [10, 'ask'],
    [6, 'call'],
    [5, 'undo'],
    [3, 'finish'],
    [2, 'nameplate'],
    [3, 'withdraw'],
    [2, 'strike'],
    [5, 'list'],
    [2, 'remove'],
    [4, 'clock'],
    [1, 'extend'],
    [4, 'interrupt'],
    [2, 'rules'],
    [5, 'next'],
    [3, 'back'],
    [1, 'drop'],
    [2, 'fetch'],
    [1, 'round'],
    [3, 'write'],
    [2, 'writeFor'],
    [1, 'strikeText'],
    [1, 'closing'],
    [2, 'appoint'],
    [1, 'dismiss'],
    [2, 'handOver'],
    [3, 'move'],
    [3, 'edit'],
    [2, 'correct'],
  ),
  { minLength: 10, maxLength: 70 },
)

const speaker = (personId: string) => ({
  personId: personId as PersonId,
  allotMs: null,
  status: 'expected' as const,
  substituteId: null,
})

/** Every other item is under the Chatham House rule; the first is not. */
const silentPlan = planOf(
  Array.from({ length: 12 }, (_, n) =>
    item(`item-${n}`, 10, {
      attribution: n % 2 ? 'chatham-house' : 'named',
      speakers: [speaker(n % 3 ? 'eva' : 'cem')],
    }),
  ),
)

/** A discussion already under way: one has spoken, one speaks, three wait, and a call was undone. */
export function warmedUp(names = true, silent = false): Rehearsal {
  const room = new Rehearsal(delegations(names))
  if (silent) room.send({ type: 'agenda.set', id: 'warm-plan', plan: silentPlan })
  if (silent) room.send({ type: 'agenda.start', id: 'warm-start' })
  if (silent) room.send({ type: 'floor.set-rules', id: 'warm-rules', speakersEnter: true, listFor: 'item' })
  for (const [n, actor] of seated.entries()) room.send(ask(n, `warm-${n}`), actor)
  room.send({ type: 'floor.call', id: 'warm-1', requestId: 'r-warm-1' })
  room.wait(90_000).send({ type: 'floor.call', id: 'warm-2', requestId: 'r-warm-0' })
  room.send({ type: 'floor.call', id: 'warm-3', requestId: 'r-warm-2' })
  room.send({ type: 'floor.undo', id: 'warm-4', commandId: 'warm-3' })
  return room
}

/** Somebody who was removed may still try; whoever acts for a seat has that one. */
function here({ world }: Rehearsal, actor: Actor): Actor {
  const person = actor.personId === null ? undefined : world.session.people[actor.personId]
  return { ...actor, seatId: person?.seatId ?? null, admitted: person?.status === 'admitted' }
}

export function take(room: Rehearsal, { does, pick }: Step, n: number): readonly Event[] | string {
  const own = does === 'ask' || does === 'withdraw' || does === 'edit' || does === 'write'
  const sender = own ? here(room, from(seated, pick) ?? ana) : moderator
  // Some things happen in the same millisecond.
  room.wait((pick % 3) * 1_000)
  return room.send({ ...moves[does](room, pick, `${n}`), id: `k${n}` }, sender)
}

export function run(room: Rehearsal, steps: readonly Step[], seen: Coverage): void {
  for (const [n, next] of steps.entries()) seen.outcome(take(room, next, n))
}
