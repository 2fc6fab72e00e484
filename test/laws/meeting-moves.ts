import type { PersonId, PollId } from '../../shared/kernel/ids.ts'
import type { PersonDetails } from '../../shared/session/messages.ts'
import type { Command, World } from '../../shared/world.ts'
import { at, block, item, min, planOf } from '../agenda/drive.ts'
import { detailsOf } from '../session/founded.ts'
import { session } from '../support/delegations.ts'
import { inOrder, priorities, themes } from '../support/priorities.ts'

/** Something to say at this moment: `pick` chooses among what there is, `id` is fresh. */
type Fields = Readonly<Record<string, unknown>>
type Move = (world: World, pick: number, id: string) => Fields

const NONE = 'none'
const from = <Item>(list: readonly Item[], pick: number): Item | undefined => list[pick % list.length]
const someId = (ids: readonly string[], pick: number): string => from(ids, pick) ?? NONE
const keys = (record: object): string[] => Object.keys(record)

/** A poll to which this can be done, mostly. */
const somePoll = ({ polls }: World, pick: number, status: string): string => {
  const fitting = polls.order.filter((id) => polls.byId[id]?.status === status)
  return pick % 7 === 0 ? someId(polls.order, pick) : someId(fitting, pick)
}
const personIn = ({ session: { people } }: World, pick: number, ...statuses: readonly string[]): string =>
  someId(
    Object.entries(people)
      .filter(([, { status }]) => statuses.includes(status))
      .map(([id]) => id),
    pick,
  )
const nodeIn = ({ agenda }: World, pick: number): string =>
  pick % 3 === 0 ? (agenda.activeId ?? NONE) : someId(keys(agenda.nodes), pick)
const waiting = ({ floor }: World, pick: number, kind?: string): string =>
  someId(
    floor.queue.filter((request) => !kind || request.kind === kind).map(({ id }) => id),
    pick,
  )
/** To somebody of the same seat where there is one. */
function handOver({ floor, session: { people } }: World, pick: number): Fields {
  const places = [
    ...floor.queue.map(({ id, seatId, personId }) => ({ id, seatId, personId })),
    ...(floor.speaking ? [{ ...floor.speaking, id: floor.speaking.requestId }] : []),
  ]
  const shared = places.flatMap((place) =>
    keys(people)
      .filter((id) => id !== place.personId && people[id as PersonId]?.seatId === place.seatId)
      .map((id) => ({ requestId: place.id, toPersonId: id })),
  )
  const chosen = pick % 6 ? from(shared, pick) : undefined
  return chosen ?? { requestId: from(places, pick)?.id ?? NONE, toPersonId: someId(keys(people), pick) }
}
const speech = ({ floor }: World) => ({ speechId: floor.speaking?.id ?? NONE })
const floorRules: readonly Fields[] = [
  { speakersEnter: true },
  { speakersEnter: true, waitingPerSeat: 3, listFor: 'item' },
  { order: 'first-timers' },
  { limitsMs: { contribution: 60_000 } },
  { waitingPerSeat: 2 },
  { order: 'request-order', limitsMs: { contribution: null } },
]
const pollNamed = (id: string, pick: number) => ({
  ...priorities,
  id: id as PollId,
  question: `Question ${pick}`,
})

const speaking = (...people: readonly string[]) =>
  people.map((personId) => ({
    personId: personId as never,
    allotMs: null,
    status: 'expected' as const,
    substituteId: null,
  }))
const plan = (pick: number) =>
  planOf([
    item('welcome', 5 + (pick % 3), { speakers: speaking('eva') }),
    block('morning', null, ['cities', 'talk', 'answers']),
    item('cities', 20, { minMs: min(5), speakers: speaking('ana', 'bo') }),
    item('talk', null, { minMs: min(3) }),
    item('answers', 15, { notBefore: at(pick % 60) }),
    item('end', 10, { title: 'What comes next?', ...(pick % 2 ? { hardEnd: at(70) } : {}) }),
  ])

const edits: readonly Fields[] = [
  { title: 'Another title' },
  { plannedMs: min(7), minMs: min(1) },
  { itemKind: 'discussion', plannedMs: null, attribution: 'chatham-house' },
  { speakers: speaking('cem'), papers: [{ label: 'A paper', url: 'https://example.org/a' }] },
  { notes: ['A word'], hardEnd: at(95) },
]
/** A place that is there, mostly; every other time the item under way may be put back for it. */
function placeIn({ agenda }: World, pick: number): Fields {
  const blocks = Object.values(agenda.nodes).filter(({ kind }) => kind === 'block')
  const parent = pick % 3 ? undefined : from(blocks, pick)
  const siblings = parent?.kind === 'block' ? parent.children : agenda.root
  return {
    parentId: parent?.id ?? null,
    before: pick % 4 ? null : someId(siblings, pick),
    ...(pick % 2 && agenda.activeId !== null && { leaving: agenda.activeId }),
  }
}

const { type: _type, ...founding } = session() as Fields
const updates: readonly Fields[] = [
  { title: 'A shorter title' },
  { observersSee: { draft: true, names: true } },
  { observersSee: { draft: false, names: false } },
  { observersSee: { draft: true, names: false } },
  { question: 'Who does what?', place: 'The small hall' },
  { levels: [{ id: 'local', label: 'Cities' }] },
  { admission: 'open' },
]
const views = ['auto', 'holding', 'agenda', 'floor', 'poll', 'text', 'closing'] as const
const details: PersonDetails = detailsOf('Somebody')

/** One move for every command there is: the compiler asks for it when a command is added. */
export const moves: { readonly [Type in Command['type']]: Move } = {
  'session.create': () => founding,
  'session.update': (_world, pick) => from(updates, pick) ?? {},
  'session.show-on-stage': (_world, pick) => ({ view: from(views, pick) }),
  'session.close': () => ({}),
  'session.publish': () => ({}),
  'people.expect': (_world, pick, id) => ({
    people: [{ personId: `p-${id}`, seatId: `s-${id}`, level: from(['local', 'nowhere'], pick), details }],
  }),
  'people.join': (world, pick, id) => ({
    personId: pick % 3 === 0 ? `p-${id}` : personIn(world, pick, 'expected', 'removed', 'waiting'),
    seatId: `s-${id}`,
    level: 'local',
    role: pick % 11 === 0 ? 'observer' : 'participant',
    source: from(['code', 'code', 'invitation'], pick),
    details,
  }),
  'people.admit': (world, pick) => ({ personId: personIn(world, pick, 'waiting') }),
  'people.admit-all': () => ({}),
  'people.correct': (world, pick) => ({
    personId: personIn(world, pick, 'admitted', 'waiting'),
    ...(pick % 2 ? { level: from(['regional', null], pick) } : { details: { name: 'Renamed' } }),
  }),
  'people.remove': (world, pick) => ({ personId: personIn(world, pick, 'admitted', 'waiting', 'expected') }),
  'people.appoint': (world, pick) => ({
    personId: personIn(world, pick, 'admitted', 'expected'),
    forPersonId:
      pick % 3
        ? personIn(world, pick + 1, 'admitted')
        : (world.floor.speaking?.personId ?? world.floor.queue[0]?.personId ?? NONE),
    as: from(['aide', 'substitute'], pick),
  }),
  'people.dismiss': ({ session: { people } }, pick) => ({
    personId: someId(
      keys(people).filter((id) => pick % 9 === 0 || people[id as PersonId]?.actsFor),
      pick,
    ),
  }),
  'people.free-seats': (world, pick) => ({ personIds: [personIn(world, pick, 'admitted', 'waiting')] }),
  'agenda.set': (_world, pick) => ({ plan: plan(pick) }),
  'agenda.start': (_world, pick) => (pick % 3 ? {} : { fromNow: true }),
  'agenda.next': ({ agenda }, pick) => ({ leaving: pick % 5 ? (agenda.activeId ?? NONE) : 'welcome' }),
  'agenda.pause': () => ({}),
  'agenda.resume': () => ({}),
  'agenda.finish': () => ({}),
  'agenda.extend': (world, pick) => ({
    itemId: nodeIn(world, pick),
    byMs: ((pick % 21) - 10) * 60_000,
  }),
  'agenda.skip': (world, pick) => ({ itemId: nodeIn(world, pick) }),
  'agenda.reopen': ({ agenda }, pick) => ({ itemId: someId(keys(agenda.closed), pick) }),
  'agenda.set-speaker': (_world, pick) => ({
    itemId: from(['cities', 'welcome'], pick),
    personId: from(['ana', 'eva'], pick),
    status: from(['apologised', 'present', 'expected'], pick),
    substituteId: pick % 6 === 0 ? 'dita' : null,
  }),
  'agenda.apply': (world, pick) => ({
    changes: [{ itemId: nodeIn(world, pick), allottedMs: (pick % 30) * 60_000 }],
    skip: pick % 4 ? [] : [nodeIn(world, pick + 1)],
  }),
  'agenda.insert': (world, pick, id) => ({
    node: pick % 4 ? item(`i-${id}`, pick % 20) : block(`i-${id}`, pick % 3 ? null : 20, []),
    ...placeIn(world, pick),
  }),
  'agenda.edit': (world, pick) => ({ itemId: nodeIn(world, pick), ...from(edits, pick) }),
  'agenda.move': (world, pick) => ({ itemId: nodeIn(world, pick * 3 + 1), ...placeIn(world, pick) }),
  'agenda.remove': (world, pick) => ({ itemId: nodeIn(world, pick) }),
  'agenda.hold': (world, pick) => ({ itemId: nodeIn(world, pick), until: pick % 5 ? at(pick % 300) : null }),
  'agenda.speaker-next': ({ agenda }, pick) => ({
    itemId: agenda.activeId ?? NONE,
    leaving: pick % 7 ? agenda.speakerId : 'ana',
    ...(pick % 3 === 0 && { to: from(['ana', 'eva', 'bo', null], pick) }),
  }),
  'agenda.settle-apology': (_world, pick) => ({
    itemId: from(['cities', 'cities', 'welcome'], pick),
    personId: from(['ana', 'bo', 'eva'], pick),
    how: from(['statement', 'to-discussion', 'catch-up'], pick),
  }),
  'agenda.put-point': (world, pick, id) => ({
    pointId: `o-${id}`,
    text: `Point ${id}`,
    ...(pick % 3 ? { toItemId: nodeIn(world, pick) } : { toPersonId: 'ana' }),
  }),
  'agenda.answer-point': ({ agenda }, pick) => ({ pointId: someId(keys(agenda.points), pick) }),
  'agenda.remove-point': ({ agenda }, pick) => ({ pointId: someId(keys(agenda.points), pick) }),
  'agenda.answer': (_world, pick, id) => ({
    itemId: pick % 5 ? 'end' : 'talk',
    answerId: `a-${id}`,
    text: `Answer ${id}`,
  }),
  'agenda.remove-answer': ({ agenda }, pick) => ({ answerId: someId(keys(agenda.answers), pick) }),
  'agenda.set-marks': (_world, pick) => ({ marksMs: [min(pick % 9), min(1)] }),
  'agenda.undo': ({ agenda }, pick) => ({
    commandId: agenda.journal?.at(pick % 5 ? -1 : 0)?.commandId ?? NONE,
  }),
  'floor.open': () => ({}),
  'floor.close': () => ({}),
  'floor.request': (world, pick, id) => ({
    requestId: `r-${id}`,
    kind: from(['contribution', 'reply', 'contribution', 'point-of-order'], pick),
    subject: `On ${id}`,
    ...(pick % 4 === 0 && { forPersonId: someId(keys(world.session.people), pick) }),
  }),
  'floor.close-at': (_world, pick) => ({ at: pick % 3 ? at(pick % 90) : null }),
  'floor.set-rules': (_world, pick) => from(floorRules, pick) ?? {},
  'floor.edit': (world, pick) => ({
    requestId: waiting(world, pick),
    ...(pick % 3 && { subject: `On something else ${pick}` }),
    ...(pick % 3 === 0 && { kind: from(['reply', 'contribution'], pick), losePlace: pick % 2 === 0 }),
  }),
  'floor.move': (world, pick) => ({
    requestId: waiting(world, pick),
    before: pick % 2 ? waiting(world, pick + 1) : null,
  }),
  'floor.hand-over': (world, pick) => handOver(world, pick),
  'floor.withdraw': (world, pick) => ({ requestId: waiting(world, pick) }),
  'floor.call': (world, pick) => ({ requestId: waiting(world, pick) }),
  'floor.interrupt': (world, pick) => ({ requestId: waiting(world, pick, 'point-of-order') }),
  'floor.hand-in': (world, pick, id) => ({
    textId: `w-${id}`,
    kind: from(['written', 'for-the-record'], pick),
    text: `What we think of ${id}`,
    ...(pick % 4 === 0 && { forPersonId: someId(keys(world.session.people), pick) }),
  }),
  'floor.take-back': ({ floor }, pick) => ({ textId: from(floor.texts, pick)?.id ?? NONE }),
  'floor.start-round': ({ session }, pick, id) => ({
    entries: [{ requestId: `t-${id}`, personId: someId(keys(session.people), pick) }],
  }),
  'floor.pause-speech': speech,
  'floor.resume-speech': speech,
  'floor.extend-speech': (world, pick) => ({ ...speech(world), byMs: ((pick % 9) - 4) * 30_000 }),
  'floor.finish': speech,
  'floor.undo': ({ floor }, pick) => ({
    commandId: floor.journal?.at(pick % 5 ? -1 : 0)?.commandId ?? NONE,
  }),
  'poll.create': (_world, pick, id) => ({ poll: pollNamed(`poll-${id}`, pick) }),
  'poll.revise': (world, pick) => ({ poll: pollNamed(somePoll(world, pick, 'draft'), pick) }),
  'poll.discard': (world, pick) => ({ pollId: somePoll(world, pick, 'draft') }),
  'poll.open': (world, pick) => ({ pollId: somePoll(world, pick, 'draft') }),
  'poll.close': (world, pick) => ({ pollId: somePoll(world, pick, 'open') }),
  'poll.reopen': (world, pick) => ({ pollId: somePoll(world, pick, 'closed') }),
  'poll.publish': (world, pick) => ({ pollId: somePoll(world, pick, 'closed') }),
  'ballot.cast': (world, pick) => ({
    pollId: somePoll(world, pick, 'open'),
    choice: inOrder(...themes.slice(pick % themes.length), ...themes.slice(0, pick % themes.length)),
  }),
  'conclusions.let-edit': (_world, pick) => ({ who: from(['rapporteurs', 'everyone', 'nobody'], pick) }),
  'conclusions.show': (_world, pick) => ({ statementId: from(['s1', 's2', null], pick) }),
}
