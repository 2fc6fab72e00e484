import fc from 'fast-check'
import type { agendaCommands, Block, Edits, Item, Plan } from '../../shared/agenda/messages.ts'
import { instantOf } from '../../shared/kernel/time.ts'
import { at, block, type Drive, item, min, node, planOf, type Sent } from '../agenda/drive.ts'
import { asFits, peopleVerbs, senderOf, speakersFrom, spokenOf } from './agenda-people.ts'

/** What a random node is made of; its shape comes from where it stands in the tree. */
const seed = fc.record({
  isBlock: fc.boolean(),
  length: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 }),
  minutes: fc.integer({ min: 0, max: 6 }),
  wall: fc.option(fc.integer({ min: -10, max: 180 }), { freq: 5 }),
  hardEnd: fc.option(fc.integer({ min: -10, max: 240 }), { freq: 5 }),
  inside: fc.nat(),
})
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never

/** Some of the timed items are discussions, as all untimed ones are; some ask the room, some keep who says what. */
const wordsOf = ({ minutes, inside }: Seed): Partial<Item> => ({
  ...(minutes % 3 === 0 && { itemKind: 'discussion' as const }),
  ...(minutes % 2 === 0 && { asks: true }),
  ...(inside % 3 === 0 && { attribution: 'chatham-house' as const }),
  speakers: speakersFrom(inside),
})

function nodeFrom(grain: Seed, index: number, children: string[]): Block | Item {
  const bounds = {
    notBefore: grain.wall === null ? null : at(grain.wall),
    hardEnd: grain.hardEnd === null ? null : at(grain.hardEnd),
  }
  const id = `n${index}`
  return grain.isBlock
    ? block(id, grain.length, children, bounds)
    : item(id, grain.length, { ...bounds, ...wordsOf(grain), minMs: min(grain.minutes) })
}

/** Puts every node into one of the blocks before it, or at the root; at most four deep. */
function planFrom(grains: readonly Seed[], hardEnd: number | null): Plan {
  const children = new Map<number, number[]>()
  const depth = new Map([[-1, 0]])
  grains.forEach((grain, index) => {
    const homes = [-1]
    for (let other = 0; other < index; other++)
      if (grains[other]?.isBlock && (depth.get(other) ?? 9) < 4) homes.push(other)
    const home = homes[grain.inside % homes.length] ?? -1
    depth.set(index, (depth.get(home) ?? 0) + 1)
    children.set(home, [...(children.get(home) ?? []), index])
  })
  const named = (parent: number) => (children.get(parent) ?? []).map((index) => `n${index}`)
  const nodes = grains.map((grain, index) => nodeFrom(grain, index, named(index)))
  return planOf(nodes, { root: named(-1).map(node), hardEnd: hardEnd === null ? null : at(hardEnd) })
}

export const plans: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(seed, { minLength: 3, maxLength: 14 }), fc.option(fc.integer({ min: -5, max: 200 })))
  .map(([grains, hardEnd]) => planFrom(grains, hardEnd))
  .filter((plan) => plan.nodes.some(({ kind }) => kind === 'item'))

/** So many entries side by side that trials look at them in parts; few are untimed, so that much comes after these. */
export const longPlans: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(seed, { minLength: 60, maxLength: 90 }), fc.integer({ min: 100, max: 900 }), fc.nat(40))
  .map(([grains, hardEnd, untimed]) => {
    const long = grains.map((grain, index) => ({
      ...grain,
      isBlock: index === 0,
      length: index % 41 === untimed || index === 0 ? grain.length : (grain.length ?? 7),
    }))
    return planFrom(long, hardEnd)
  })

export interface Step {
  readonly waitMs: number
  readonly type: keyof typeof agendaCommands
  readonly target: number
  readonly byMs: number
}

const driven = [
  'next',
  'next',
  'next',
  'pause',
  'resume',
  'resume',
  'resume',
  'extend',
  'skip',
  'reopen',
  'reopen',
  'start',
  'set-marks',
  'undo',
] as const
/** Changes of the agenda itself, made while it runs. */
const editing = ['insert', 'edit', 'move', 'move', 'remove', 'hold'] as const
/** Steps of a drive: mostly going on, sometimes finishing, with waits from nothing to over an hour. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    waitMs: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 900_000 }),
      fc.integer({ min: 1, max: 5_000_000 }),
    ),
    type: fc
      .oneof(
        { weight: 30, arbitrary: fc.constantFrom(...driven) },
        { weight: 1, arbitrary: fc.constant('finish') },
        { weight: 14, arbitrary: fc.constantFrom(...editing) },
        { weight: 20, arbitrary: fc.constantFrom(...peopleVerbs) },
      )
      .map((verb) => `agenda.${verb}` as Step['type']),
    target: fc.nat(),
    byMs: fc.integer({ min: -900_000, max: 900_000 }),
  }),
  { minLength: 4, maxLength: 18 },
)

/** The command of a step: half of those that name an item name the one under way. */
function commandOf(drive: Drive, step: Step): Sent {
  const ids = Object.keys(drive.agenda.nodes)
  const any = node(ids[step.target % ids.length] ?? 'nobody')
  const active = step.target % 2 === 0 ? (drive.agenda.activeId ?? any) : any
  const last = drive.agenda.journal?.at(step.target % 5 === 0 ? 0 : -1)?.commandId
  const fields = {
    'agenda.next': { leaving: step.target % 5 === 0 ? any : (drive.agenda.activeId ?? any) },
    'agenda.extend': { itemId: active, byMs: step.byMs },
    'agenda.skip': { itemId: active },
    'agenda.reopen': { itemId: any },
    'agenda.undo': { commandId: last ?? 'nobody' },
    'agenda.insert': { node: fresh(drive, step), ...placeFor(drive, step) },
    'agenda.edit': { itemId: any, ...editOf(step) },
    'agenda.move': { itemId: step.target % 7 === 0 ? active : any, ...placeFor(drive, step) },
    'agenda.remove': { itemId: any },
    'agenda.set-marks': { marksMs: [Math.abs(step.byMs), step.target % 60_000] },
    'agenda.hold': { itemId: any, until: step.byMs < -800_000 ? null : instantOf(drive.now + step.byMs) },
  }
  return { type: step.type, ...fields[step.type as keyof typeof fields], ...spokenOf(drive, step) } as Sent
}

/** Takes a step, as whoever takes such steps. */
export function take(drive: Drive, asked: Step) {
  const step = asFits(drive, asked)
  return drive.send(commandOf(drive, step), senderOf(step))
}

/** Whether a step may bring back what was passed: then the rows are no longer in the order of what happened. */
export const goesBack = ({ type, byMs }: Step): boolean =>
  type === 'agenda.reopen' || (byMs > 0 && (type === 'agenda.insert' || type === 'agenda.move'))

/** Sometimes a block, sometimes an item without a length. */
function fresh(drive: Drive, { target, byMs }: Step): Block | Item {
  const id = `new${drive.log.length}`
  const length = target % 3 === 0 ? null : Math.abs(byMs % 30)
  return target % 4 === 0 ? block(id, length, []) : item(id, length, { minMs: min(target % 3) })
}

/** A place that is there; half of the time the item under way may be put back for it. */
function placeFor({ agenda }: Drive, { target, byMs }: Step) {
  const blocks = Object.values<Block | Item>(agenda.nodes).filter(({ kind }) => kind === 'block')
  const parent = target % 3 ? undefined : blocks[target % Math.max(1, blocks.length)]
  const siblings = parent?.kind === 'block' ? parent.children : agenda.root
  const sibling = siblings[Math.abs(byMs) % Math.max(1, siblings.length)] ?? null
  return {
    parentId: parent?.id ?? null,
    before: target % 4 ? sibling : null,
    ...(byMs > 0 && agenda.activeId && { leaving: agenda.activeId }),
  }
}

function editOf({ target, byMs }: Step): Edits {
  const edits: readonly Edits[] = [
    { title: 'another' },
    { plannedMs: min(Math.abs(byMs % 40)) },
    { plannedMs: null },
    { hardEnd: at(target % 200) },
    { itemKind: 'discussion', minMs: min(2) },
  ]
  return edits[target % edits.length] ?? {}
}

/** Counts what a property met, so that a law that never met its matter fails. */
export class Coverage {
  readonly counts = new Map<string, number>()
  met(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }
  atLeast(expected: Readonly<Record<string, number>>): string[] {
    return Object.entries(expected)
      .filter(([what, count]) => (this.counts.get(what) ?? 0) < count)
      .map(([what, count]) => `${what}: met ${this.counts.get(what) ?? 0} times, expected ${count}`)
  }
}
