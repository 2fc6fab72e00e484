import * as z from 'zod/mini'
import { by, type CommandIn, command, type EventIn, event } from '../kernel/area.ts'
import { answerId, commandId, levelId, nodeId, personId, pointId, seatId } from '../kernel/ids.ts'
import { restore } from '../kernel/journal.ts'
import { limits } from '../kernel/limits.ts'
import { line, prose, webAddress } from '../kernel/text.ts'
import { HOUR_MS, instant, milliseconds } from '../kernel/time.ts'

const plannedMs = milliseconds.check(z.gte(0), z.lte(limits.plannedMs))
const mark = milliseconds.check(z.gte(0), z.lte(HOUR_MS))
const attribution = z.enum(['named', 'chatham-house'])
export const itemKinds = [
  'opening',
  'presentation',
  'responses',
  'discussion',
  'drafting',
  'poll',
  'adoption',
  'break',
  'closing',
  'buffer',
] as const

/** A substitute speaks, a statement is read out, or the slot is given back: to discussion, or to catch up. */
export const settlements = ['substitute', 'statement', 'to-discussion', 'catch-up'] as const
export type Settlement = (typeof settlements)[number]

const speaker = z.object({
  personId,
  allotMs: z.nullable(plannedMs),
  status: z.enum(['expected', 'present', 'apologised']),
  substituteId: z.nullable(personId),
  /** What became of the time of somebody who apologised. */
  settled: z.optional(z.enum(settlements)),
})

/** `plannedMs: null`: a block takes what its children need, an item what its block has left. */
const block = z.object({
  id: nodeId,
  kind: z.literal('block'),
  title: line(),
  children: z.array(nodeId),
  plannedMs: z.nullable(plannedMs),
  notBefore: z.nullable(instant),
  hardEnd: z.nullable(instant),
  notes: z.optional(z.array(prose()).check(z.maxLength(limits.notesPerNode))),
})
const item = z.object({
  id: nodeId,
  kind: z.literal('item'),
  itemKind: z.enum(itemKinds),
  title: line(),
  plannedMs: z.nullable(plannedMs),
  minMs: plannedMs,
  notBefore: z.nullable(instant),
  hardEnd: z.nullable(instant),
  respondsTo: z.array(nodeId),
  papers: z.array(z.object({ label: line(), url: webAddress })).check(z.maxLength(limits.papersPerItem)),
  attribution,
  speakers: z.array(speaker).check(z.maxLength(limits.speakersPerItem)),
  /** Whether the room answers it in a line each; where not said, it does if its title is a question. */
  asks: z.optional(z.nullable(z.boolean())),
  /** Lines of the pasted agenda that are neither title, time nor person. */
  notes: z.optional(z.array(prose()).check(z.maxLength(limits.notesPerNode))),
})
export const agendaNode = z.discriminatedUnion('kind', [block, item])

/** A plan: a tree of blocks and items and when it begins. Its baseline (planned times) follows from it. */
export const plan = z.object({
  start: instant,
  hardEnd: z.nullable(instant),
  root: z.array(nodeId).check(z.maxLength(limits.agendaNodes)),
  nodes: z.array(agendaNode).check(z.maxLength(limits.agendaNodes)),
  /** An example has no appointment: it begins when it is started, however near its printed time is. */
  floating: z.optional(z.boolean()),
})
export type Plan = z.infer<typeof plan>
export type Block = z.infer<typeof block>
export type Item = z.infer<typeof item>
export type AgendaNode = Block | Item
export type Speaker = z.infer<typeof speaker>

/** Where a node stands: in a block, or at the root, in front of a sibling, or last. */
const place = { parentId: z.nullable(nodeId), before: z.nullable(nodeId) }
/** What an edit may change. A block has a title, a length, walls and notes; the rest is an item's. */
const editable = {
  title: line(),
  itemKind: item.shape.itemKind,
  plannedMs: z.nullable(plannedMs),
  minMs: plannedMs,
  notBefore: z.nullable(instant),
  hardEnd: z.nullable(instant),
  respondsTo: item.shape.respondsTo.check(z.maxLength(limits.agendaNodes)),
  papers: item.shape.papers,
  attribution: item.shape.attribution,
  speakers: item.shape.speakers,
  asks: z.nullable(z.boolean()),
  notes: z.array(prose()).check(z.maxLength(limits.notesPerNode)),
}
const edits = z.partial(z.object(editable))
export type Edits = z.infer<typeof edits>
/** Names the item under way that gives way to an open one put in front of it; without it that is refused. */
const leaving = z.optional(nodeId)

/**
 * Who said something, and for which level at that time; hidden, with the words, where names are. `attribution`: of the
 * items it was said to or under; where not said, `named`.
 */
const said = {
  seatId: z.nullable(seatId),
  personId: z.nullable(personId),
  level: z.nullable(levelId),
  text: z.nullable(line()),
  attribution: z.optional(attribution),
}
const settlement = { itemId: nodeId, personId, how: z.enum(settlements) }

const speakerStatus = {
  itemId: nodeId,
  personId,
  status: z.enum(['expected', 'present', 'apologised']),
  substituteId: z.nullable(personId),
}

export const agendaCommands = {
  /** Replaces the plan; only while nothing has started. */
  'agenda.set': command(by.moderators, { plan }),
  /** `fromNow`: the whole plan moves to now, however near its printed time is. */
  'agenda.start': command(by.moderators, { fromNow: z.optional(z.boolean()) }),
  /** Names the item it leaves, so that a double click never skips two. */
  'agenda.next': command(by.moderators, { leaving: nodeId }),
  'agenda.pause': command(by.moderators, {}),
  'agenda.resume': command(by.moderators, {}),
  'agenda.finish': command(by.moderators, {}),
  'agenda.extend': command(by.moderators, {
    itemId: nodeId,
    byMs: milliseconds.check(z.gte(-limits.extendByMs), z.lte(limits.extendByMs)),
  }),
  'agenda.skip': command(by.moderators, { itemId: nodeId }),
  'agenda.reopen': command(by.moderators, { itemId: nodeId }),
  'agenda.set-speaker': command(by.moderators, speakerStatus),
  /** Several lengths and skips at once, as a proposal to catch up has them; undone as one. */
  'agenda.apply': command(by.moderators, {
    changes: z
      .array(z.object({ itemId: nodeId, allottedMs: plannedMs }))
      .check(z.maxLength(limits.agendaNodes)),
    skip: z.array(nodeId).check(z.maxLength(limits.agendaNodes)),
  }),
  'agenda.insert': command(by.moderators, { node: agendaNode, ...place, leaving }),
  'agenda.edit': command(by.moderators, { itemId: nodeId, ...edits.shape }),
  'agenda.move': command(by.moderators, { itemId: nodeId, ...place, leaving }),
  /** Not what has begun: that can be skipped. */
  'agenda.remove': command(by.moderators, { itemId: nodeId }),
  /** Nothing of it begins before `until`, e.g. for a break; `null` lets it go. */
  'agenda.hold': command(by.moderators, { itemId: nodeId, until: z.nullable(instant) }),
  /** Names whose turn it ends (`null`: nobody's). `to`: whose it is now; not said, the next in printed order. */
  'agenda.speaker-next': command(by.moderators, {
    itemId: nodeId,
    leaving: z.nullable(personId),
    to: z.optional(z.nullable(personId)),
  }),
  'agenda.settle-apology': command(by.moderators, { ...settlement, substituteId: z.optional(personId) }),
  /** To an item, to one of its speakers, or to a speaker wherever that is. */
  'agenda.put-point': command(by.theFloor, {
    pointId,
    toItemId: z.optional(nodeId),
    toPersonId: z.optional(personId),
    text: line(),
  }),
  'agenda.answer-point': command(by.moderators, { pointId }),
  /** Also by the seat that put it, while it is unanswered. */
  'agenda.remove-point': command(by.theFloor, { pointId }),
  /** A seat's one answer, changed by sending another. */
  'agenda.answer': command(by.theFloor, { itemId: nodeId, answerId, text: line() }),
  /** Also by the seat that gave it, until the item is over. */
  'agenda.remove-answer': command(by.theFloor, { answerId }),
  /** When the end of an item is announced, before it; the end itself always is. */
  'agenda.set-marks': command(by.moderators, {
    marksMs: z.array(mark).check(z.minLength(1), z.maxLength(limits.warningMarks)),
  }),
  'agenda.undo': command(by.moderators, { commandId }),
}
export type AgendaCommand = CommandIn<typeof agendaCommands>

/** Taken back by whoever said it: nothing for the moderators to undo. */
const byOwner = z.optional(z.literal(true))

export const agendaEvents = {
  'agenda/set': event({ plan }),
  /** `shiftMs`: by how much the whole baseline moved because the session began far from its plan (else 0). */
  'agenda/started': event({ shiftMs: milliseconds }),
  'agenda/item-started': event({ itemId: nodeId }),
  'agenda/item-finished': event({ itemId: nodeId }),
  'agenda/item-skipped': event({ itemId: nodeId }),
  'agenda/item-reopened': event({ itemId: nodeId }),
  /** `allottedMs`: the item's whole new length. */
  'agenda/item-extended': event({ itemId: nodeId, byMs: milliseconds, allottedMs: plannedMs }),
  'agenda/paused': event({}),
  'agenda/resumed': event({}),
  'agenda/finished': event({}),
  'agenda/speaker-set': event(speakerStatus),
  /** `planned`: what it was given when it was added; `null` before the start, when the plan itself changes. */
  'agenda/item-inserted': event({
    node: agendaNode,
    ...place,
    planned: z.nullable(z.object({ start: instant, end: instant })),
  }),
  /** Only what really changed. */
  'agenda/item-edited': event({ itemId: nodeId, changes: edits }),
  'agenda/item-moved': event({ itemId: nodeId, ...place }),
  'agenda/item-removed': event({ itemId: nodeId }),
  'agenda/item-held': event({ itemId: nodeId, until: z.nullable(instant) }),
  'agenda/speaker-started': event({ itemId: nodeId, personId: z.nullable(personId) }),
  'agenda/apology-settled': event({ ...settlement, substituteId: z.nullable(personId) }),
  'agenda/point-put': event({
    pointId,
    toItemId: z.nullable(nodeId),
    toPersonId: z.nullable(personId),
    ...said,
  }),
  'agenda/point-answered': event({ pointId }),
  'agenda/point-removed': event({ pointId, byOwner }),
  /** `replaces`: the seat's former answer. */
  'agenda/answered': event({ answerId, itemId: nodeId, ...said, replaces: z.nullable(answerId) }),
  'agenda/answer-removed': event({ answerId, byOwner }),
  /** Furthest from the end first, the end itself (0) last. */
  'agenda/marks-set': event({ marksMs: z.array(mark) }),
  'agenda/undone': event({ undoes: commandId, restore }),
}
export type AgendaEvent = EventIn<typeof agendaEvents>
