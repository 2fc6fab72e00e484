import { expect, test } from 'vitest'
import { limits } from '../../shared/kernel/limits.ts'
import { word } from '../../shared/kernel/wording.ts'
import { pollsRefusals } from '../../shared/polls/refusals.ts'
import { tally } from '../../shared/polls/tally.ts'
import { ana, delegations, happened } from '../support/delegations.ts'
import { given, Rehearsal } from '../support/given.ts'
import { ballot, inOrder, points, pollEvents, priorities } from '../support/priorities.ts'

const { created, opened, closed, published } = pollEvents
const people = delegations()
const pollId = priorities.id
const { budget: _budget, ...unsaid } = priorities
const labels = (...texts: string[]) => ({
  ...priorities,
  options: texts.map((label, n) => ({ id: `o${n}`, label })),
})
const ballots = [ballot('lisboa', inOrder('housing', 'school', 'hate', 'jobs', 'data'), 'local')]
const result = tally(priorities, ballots, new Rehearsal(people).world.session)
const other = { ...priorities, id: 'other' as typeof pollId, question: 'And then?' }

const draft = given(...people, created())
const open = given(...people, created(), opened())
const shut = given(...people, created(), opened(), closed(result))
const public_ = given(...people, created(), opened(), closed(result), published(result))

test('[P1] a poll is prepared as a draft, and a budget left unsaid is ten points', () => {
  const { rehearsal, then } = given(...people).when({ type: 'poll.create', poll: unsaid })
  then([created()])
  expect(rehearsal.world.polls.byId[pollId]).toEqual({
    ...priorities,
    status: 'draft',
    openedAt: null,
    closedAt: null,
    result: null,
  })
})

test('[P2] refuses an id in use, options that repeat an id or a label, and more polls than the limit', () => {
  draft.when({ type: 'poll.create', poll: priorities }).then('poll/exists')
  given(...people)
    .when({ type: 'poll.create', poll: labels('Housing', 'HOUSING') })
    .then('poll/options-same-label')
  draft.when({ type: 'poll.revise', poll: labels('Open  day', 'open day') }).then('poll/options-same-label')
  const twice = { ...priorities, options: [...priorities.options, { id: 'data', label: 'Other' }] }
  given(...people)
    .when({ type: 'poll.create', poll: twice })
    .then('poll/options-same-id')
  const many = Array.from({ length: limits.polls }, (_, n) =>
    created({ ...other, id: `p${n}` as typeof pollId }),
  )
  given(...people, ...many)
    .when({ type: 'poll.create', poll: priorities })
    .then('poll/too-many')
})

test('[P3] refuses a secret poll and says why, in both languages', () => {
  const poll = { ...priorities, secrecy: 'secret' }
  given(...people)
    .when({ type: 'poll.create', poll })
    .then('poll/secret-not-offered')
  draft.when({ type: 'poll.revise', poll }).then('poll/secret-not-offered')
  const why = pollsRefusals['poll/secret-not-offered']
  expect(word(why, 'en')).toMatch(/seat that cast them/)
  expect(word(why, 'fr')).toMatch(/siège qui les a déposés/)
})

test('[P4] a draft can be revised and discarded, an opened poll cannot', () => {
  const revised = { ...priorities, question: 'What first?', budget: 100 }
  const discarded = happened({ type: 'poll/discarded', pollId })
  const revising = draft.when({ type: 'poll.revise', poll: revised })
  revising.then([happened({ type: 'poll/revised', poll: revised })])
  expect(revising.rehearsal.world.polls.byId[pollId]).toMatchObject({ ...revised, status: 'draft' })
  const discarding = draft.when({ type: 'poll.discard', pollId })
  discarding.then([discarded])
  expect(discarding.rehearsal.world.polls).toEqual({ byId: {}, order: [] })
  open.when({ type: 'poll.revise', poll: revised }).then('poll/is-open')
  open.when({ type: 'poll.discard', pollId }).then('poll/is-open')
  shut.when({ type: 'poll.revise', poll: revised }).then('poll/is-closed')
  public_.when({ type: 'poll.discard', pollId }).then('poll/is-published')
})

test('[P5] opens a draft once, and never a second poll beside an open one', () => {
  const { rehearsal, then } = draft.when({ type: 'poll.open', pollId })
  then([opened()])
  expect(rehearsal.world.polls.byId[pollId]).toMatchObject({ status: 'open', openedAt: rehearsal.at })
  expect(rehearsal.send({ type: 'poll.open', id: 'again', pollId })).toBe('poll/is-open')
  shut.when({ type: 'poll.open', pollId }).then('poll/is-closed')
  public_.when({ type: 'poll.open', pollId }).then('poll/is-published')
  given(...people, created(), opened(), created(other))
    .when({ type: 'poll.open', pollId: other.id })
    .then('poll/another-open')
  given(...people)
    .when({ type: 'poll.open', pollId: 'constructor' })
    .then('poll/unknown')
})

test('[P6] closes an open poll with the result of the ballots in the box, and asks for them where they are not', () => {
  open.when({ type: 'poll.close', pollId }).then('poll/needs-tally')
  const { rehearsal, then } = open.when({ type: 'poll.close', pollId }, undefined, { ballots })
  then([closed(result)])
  expect(result.overall).toMatchObject({ ballots: 1, entitled: 5 })
  expect(rehearsal.world.polls.byId[pollId]).toMatchObject({
    status: 'closed',
    closedAt: rehearsal.at,
    result,
  })
  draft.when({ type: 'poll.close', pollId }, undefined, { ballots }).then('poll/is-draft')
  shut.when({ type: 'poll.close', pollId }, undefined, { ballots }).then('poll/is-closed')
})

test('[P7] reopens a closed poll, and its result is gone; a published poll stays as it is', () => {
  const { rehearsal, then } = shut.when({ type: 'poll.reopen', pollId })
  then([happened({ type: 'poll/reopened', pollId })])
  expect(rehearsal.world.polls.byId[pollId]).toMatchObject({ status: 'open', closedAt: null, result: null })
  open.when({ type: 'poll.reopen', pollId }).then('poll/is-open')
  public_.when({ type: 'poll.reopen', pollId }).then('poll/is-published')
  given(...people, created(), opened(), closed(result), created(other), opened(other))
    .when({ type: 'poll.reopen', pollId })
    .then('poll/another-open')
})

test('[P8] publishes the result of a closed poll, once', () => {
  const { rehearsal, then } = shut.when({ type: 'poll.publish', pollId })
  then([published(result)])
  expect(rehearsal.world.polls.byId[pollId]).toMatchObject({ status: 'published', result })
  open.when({ type: 'poll.publish', pollId }).then('poll/is-open')
  draft.when({ type: 'poll.publish', pollId }).then('poll/is-draft')
  public_.when({ type: 'poll.publish', pollId }).then('poll/is-published')
})

test('[P9] after the session closed, polls and ballots stay as they are', () => {
  const room = new Rehearsal([...people, created(), opened(), closed(result), created(other)])
  room.send({ type: 'session.close' })
  const late = [
    room.send({ type: 'poll.create', poll: { ...priorities, id: 'late' } }),
    room.send({ type: 'poll.revise', poll: other }),
    room.send({ type: 'poll.discard', pollId: other.id }),
    room.send({ type: 'poll.open', pollId: other.id }),
    room.send({ type: 'poll.close', pollId }),
    room.send({ type: 'poll.reopen', pollId }),
    room.send({ type: 'poll.publish', pollId }),
    room.send({ type: 'ballot.cast', pollId, choice: points({ housing: 10 }) }, ana),
  ]
  expect(late).toEqual(late.map(() => 'poll/session-closed'))
})
