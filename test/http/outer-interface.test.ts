import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../server/server.ts'
import { type DrivenClock, drivenClock } from '../support/clock.ts'
import { startTestServer } from '../support/server.ts'
import { type Json, Script } from './client.ts'

const THREE_PM = Date.UTC(2026, 10, 28, 15)
let server: RunningServer
let script: Script
let clock: DrivenClock

beforeAll(async () => {
  clock = drivenClock(THREE_PM)
  server = await startTestServer({ now: clock.now })
  script = new Script(server)
})
afterAll(() => server.close())

const titled = (rows: Json, title: string): Json =>
  [...rows].find((row) => row.title.startsWith(title)) as Json

describe('the outer interface', () => {
  test('[W1] creates the Lisbon example with its agenda, people, poll, links and tokens', async () => {
    const created = await script.organise({ example: 'lisbon' })
    expect(created.status).toBe(201)
    const { id, code, links, tokens } = created.body
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/)
    expect(Object.keys(links)).toEqual(
      expect.arrayContaining(['moderate', 'rapporteur', 'participate', 'observe', 'stage']),
    )
    expect(links.moderate).toMatch(new RegExp(`^${server.url.replace('localhost', '[^/]+')}/moderate/${id}#`))
    const { state } = await script.state(id, tokens.moderator)
    expect(state.session).toMatchObject({ timeZone: 'Europe/Lisbon', status: 'open' })
    const rows = [...state.agenda.rows]
    expect(rows[0]).toMatchObject({ plannedStartAt: THREE_PM, status: 'upcoming' })
    expect(rows.filter(({ title }) => title === 'Discussion')).toHaveLength(3)
    const seated = Object.values<Json>(state.session.people).filter(({ seatId }) => seatId)
    expect(seated).toHaveLength(13)
    const apologised = rows
      .flatMap(({ speakers }) => [...(speakers ?? [])])
      .filter(({ status }) => status === 'apologised')
    expect(apologised).toHaveLength(1)
    expect(Object.values(state.polls.byId)).toMatchObject([{ status: 'draft', method: 'points' }])
  })

  test('[W2] creates a session from pasted text, with a title of its own or the agenda’s', async () => {
    const agendaText = 'Agenda\n09:00 - 09:30 Welcome\n09:30 - 10:30 Discussion of the draft\n'
    const created = await script.organise({
      title: 'Housing',
      agendaText,
      timeZone: 'Europe/Paris',
      startsAt: '2026-12-01T09:00:00+01:00',
    })
    expect(created.status).toBe(201)
    const { state } = await script.state(created.body.id, created.body.tokens.moderator)
    expect([...state.agenda.rows].map(({ title }) => title)).toEqual(['Welcome', 'Discussion of the draft'])
    expect(state.agenda.rows[0]?.plannedStartAt).toBe(Date.UTC(2026, 11, 1, 8))
    const local = await script.organise({
      title: 'x',
      timeZone: 'Europe/Paris',
      startsAt: '2026-12-01T09:00',
    })
    const seen = await script.state(local.body.id, local.body.tokens.moderator)
    expect(seen.state.session.startsAt).toBe(Date.UTC(2026, 11, 1, 8))
    expect(await script.organise({ agendaText: '09:00 Welcome' })).toMatchObject({
      status: 422,
      body: { path: 'title' },
    })
    const long = Array.from({ length: 1_200 }, (_, n) => `10:00 Item number ${n}`).join('\n')
    expect(await script.organise({ title: 'x', agendaText: long })).toMatchObject({ status: 422 })
    expect(await script.organise({ title: 'x', startsAt: 'tomorrow' })).toMatchObject({
      status: 422,
      body: { path: 'startsAt' },
    })
    expect(await script.organise({ title: 'x', timeZone: 'Mars/Olympus' })).toMatchObject({
      status: 422,
      body: { path: 'timeZone' },
    })
    expect(await script.organise({ title: 'x', surprise: 1 })).toMatchObject({
      status: 422,
      body: { path: 'surprise' },
    })
  })

  test('[W3] tells a stranger, a forger and a member of another session apart', async () => {
    const [one, two] = [await script.lisbon(), await script.lisbon()]
    const path = `/api/sessions/${one.id}`
    expect((await script.call('GET', path)).status).toBe(401)
    expect((await script.call('GET', path, 'forged')).status).toBe(401)
    expect((await script.call('GET', path, two.tokens.moderator)).status).toBe(403)
    expect((await script.send(one.id, two.tokens.moderator, { type: 'agenda.start' })).status).toBe(403)
    expect((await script.call('POST', '/api/sessions', one.tokens.moderator, { title: 'x' })).status).toBe(
      401,
    )
    expect((await script.call('GET', '/api/nothing', one.tokens.moderator)).status).toBe(404)
    expect(await script.call('POST', '/nothing')).toEqual({
      status: 404,
      body: { message: 'There is nothing at this address.' },
    })
  })

  test('[W4] ends a token when it expires', async () => {
    const { id, tokens } = await script.lisbon()
    clock.advance(31 * 24 * 3_600_000)
    const answer = await script.call('GET', `/api/sessions/${id}`, tokens.observer)
    clock.set(THREE_PM)
    expect(answer).toMatchObject({ status: 401, body: { message: expect.stringContaining('expired') } })
  })

  test('[W5] lets a participant join by code, wait, be admitted, ask and vote', async () => {
    const { id, code, tokens } = await script.lisbon()
    const joined = await script.join(code.toLowerCase() as Json, {
      name: 'Ana Prats',
      delegation: 'Girona',
      level: 'local',
    })
    expect(joined).toMatchObject({ status: 201, body: { admitted: false } })
    const { token, personId } = joined.body
    const ask = { type: 'floor.request', requestId: 'r1', kind: 'contribution', subject: 'Housing' }
    expect((await script.send(id, token, ask)).status).toBe(409)
    expect((await script.send(id, tokens.moderator, { type: 'people.admit', personId })).status).toBe(200)
    expect((await script.send(id, token, ask)).status).toBe(200)
    await script.send(id, tokens.moderator, { type: 'poll.open', pollId: 'priorities' })
    const choice = { points: { refugees: 6, 'family-reunion': 4 } }
    const cast = await script.send(id, token, { type: 'ballot.cast', pollId: 'priorities', choice })
    expect(cast).toMatchObject({ status: 200, body: { events: [] } })
    const seen = await script.state(id, token)
    expect(seen.mine).toMatchObject({ admitted: true, ballots: { priorities: choice } })
    expect(seen.state.floor.queue).toHaveLength(1)
    expect(seen.state.session.people).toEqual({})
  })

  test('[W6] answers a repeated command from the log, and a reused id as malformed', async () => {
    const { id, tokens } = await script.lisbon()
    const start = { id: 'once', type: 'agenda.start' }
    const first = await script.send(id, tokens.moderator, start)
    expect(await script.send(id, tokens.moderator, start)).toEqual(first)
    expect(await script.send(id, tokens.moderator, { id: 'once', type: 'agenda.pause' })).toMatchObject({
      status: 422,
      body: { path: 'id' },
    })
    const { seq } = await script.state(id, tokens.moderator)
    expect(seq).toBe(first.body.seq)
  })

  test('[W7] refuses what is malformed, saying where, and changes nothing', async () => {
    const { id, code, tokens } = await script.lisbon()
    const before = await script.state(id, tokens.moderator)
    const bad: [unknown, string][] = [
      [{ type: 'agenda.next', leaving: 7 }, 'leaving'],
      [{ type: 'agenda.nonsense' }, 'type'],
      [{ type: 'agenda.start', extra: true }, 'extra'],
      [{ type: 'agenda.start', id: 'no spaces' }, 'id'],
      [
        { type: 'ballot.cast', pollId: 'priorities', choice: { points: { refugees: -1 } } },
        'choice.points.refugees',
      ],
    ]
    for (const [command, path] of bad)
      expect(await script.send(id, tokens.moderator, command as Record<string, unknown>)).toMatchObject({
        status: 422,
        body: { path },
      })
    const fr = { 'accept-language': 'fr' }
    const long = { name: 'x'.repeat(200) }
    const french = await script.call('POST', `/api/sessions/${code}/join`, undefined, long, fr)
    expect(french.body.message).toBe('La requête est mal formée\u202f: name')
    for (const raw of ['[]', 'null', '"x"', '7', '{'])
      expect(
        (
          await script.call('POST', `/api/sessions/${id}/commands`, tokens.moderator, raw, {
            'content-type': 'application/json',
          })
        ).status,
      ).toBe(422)
    expect((await script.state(id, tokens.moderator)).seq).toBe(before.seq)
  })

  test('[W8] refuses a participant a moderator’s command, and an observer any', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { token } = (await script.join(code, { name: 'Ana', level: 'local' })).body
    expect((await script.send(id, token, { type: 'agenda.start' })).status).toBe(403)
    expect(
      (
        await script.send(id, tokens.observer, {
          type: 'floor.request',
          requestId: 'r',
          kind: 'contribution',
        })
      ).status,
    ).toBe(403)
  })

  test('[W9] answers ten megabytes with 413, in words, and goes on', async () => {
    const { id, tokens } = await script.lisbon()
    const big = 'x'.repeat(10_000_000)
    expect((await script.call('POST', '/api/agenda/parse', server.organiserKey, big)).status).toBe(413)
    expect((await script.organise({ title: 'x', agendaText: big })).status).toBe(413)
    const sent = await script.send(id, tokens.moderator, { type: 'session.update', question: big })
    expect(sent).toMatchObject({ status: 413, body: { message: expect.stringContaining('limit') } })
    expect((await script.call('GET', '/healthz')).status).toBe(200)
  })

  test('[W10] words its refusals in the reader’s language', async () => {
    const { id, tokens } = await script.lisbon()
    const path = `/api/sessions/${id}/commands`
    const inFrench = await script.call(
      'POST',
      path,
      tokens.moderator,
      { id: 'f', type: 'agenda.pause' },
      { 'accept-language': 'fr' },
    )
    const inEnglish = await script.call('POST', path, tokens.moderator, { id: 'e', type: 'agenda.pause' })
    expect(inFrench.status).toBe(409)
    expect(inFrench.body.refusal).toBe(inEnglish.body.refusal)
    expect(inFrench.body.message).not.toBe(inEnglish.body.message)
  })

  test('[W11] slows down whoever sends too fast, and nobody else', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { token } = (await script.join(code, { name: 'Flood', level: 'local' })).body
    const flood = await Promise.all(
      Array.from({ length: 260 }, () => script.send(id, token, { type: 'agenda.start' })),
    )
    expect(flood.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    expect((await script.send(id, tokens.moderator, { type: 'agenda.start' })).status).toBe(200)
  })

  test('[W12] replaces a link at once: its tokens and its code open nothing any more', async () => {
    const { id, code, links, tokens } = await script.lisbon()
    const secret = links.observe.split('#')[1]
    const enter = () => script.call('POST', `/api/sessions/${id}/enter`, undefined, { secret })
    expect((await enter()).status).toBe(201)
    await script.call('POST', `/api/sessions/${id}/links/observe/replace`, tokens.moderator)
    expect((await enter()).status).toBe(401)
    expect((await script.call('GET', `/api/sessions/${id}`, tokens.observer)).status).toBe(401)
    await script.call('POST', `/api/sessions/${id}/links/participate/replace`, tokens.moderator)
    expect((await script.join(code, { name: 'Late' })).status).toBe(404)
  })

  test('[W13] invites by name: one link a seat, admitted at once, nobody else’s token in it any more', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { expected } = (await script.call('GET', `/api/sessions/${code}/door`)).body
    const mayor = [...expected].find(({ details }) => details.name === 'Geir Lippestad') as Json
    const claimed = await script.join(code, { name: 'Somebody', personId: mayor.personId })
    expect(claimed).toMatchObject({ status: 201, body: { admitted: false, personId: mayor.personId } })
    expect((await script.join(code, { name: 'Another', personId: mayor.personId })).status).toBe(409)
    const invited = await script.call('POST', `/api/sessions/${id}/invitations`, tokens.moderator)
    const link = [...invited.body.links].find(
      ({ personId, kind }) => kind === 'invitation' && personId === mayor.personId,
    ) as Json
    const entered = await script.call('POST', `/api/sessions/${id}/enter`, undefined, {
      secret: link.url.split('#')[1],
    })
    expect(entered).toMatchObject({ status: 201, body: { admitted: true, personId: mayor.personId } })
    expect((await script.call('GET', `/api/sessions/${id}`, claimed.body.token)).status).toBe(401)
    const replace = `/api/sessions/${id}/invitations/${mayor.personId}/replace`
    const replaced = await script.call('POST', replace, tokens.moderator)
    expect(replaced.body.links).toHaveLength(invited.body.links.length)
    expect((await script.call('GET', `/api/sessions/${id}`, entered.body.token)).status).toBe(401)
  })

  test('[W14] says it is alive and ready, and gives figures without names', async () => {
    expect(await script.call('GET', '/healthz')).toMatchObject({ status: 200, body: { alive: true } })
    expect(await script.call('GET', '/readyz')).toMatchObject({ status: 200, body: { ready: true } })
    const figures = await script.call('GET', '/metrics')
    expect(figures.status).toBe(200)
    expect(figures.body).toMatch(/policy_lab_sessions_open \d+/)
    expect(figures.body).not.toMatch(/Lippestad/)
  })

  test('[W15] runs the whole Lisbon session in seconds, item by item, on a driven clock', async () => {
    const { id, tokens } = await script.lisbon()
    await script.send(id, tokens.moderator, { type: 'agenda.start' })
    const held: string[] = []
    for (;;) {
      const { state } = await script.state(id, tokens.moderator)
      const active = [...state.agenda.rows].find(({ kind, status }) => kind === 'item' && status === 'active')
      if (!active) break
      held.push(active.title)
      clock.advance(5 * 60_000)
      const next = await script.send(id, tokens.moderator, { type: 'agenda.next', leaving: active.id })
      expect(next.status).toBe(200)
    }
    clock.set(THREE_PM)
    expect(held).toHaveLength(15)
    const { state } = await script.state(id, tokens.moderator)
    expect(titled(state.agenda.rows, 'Conclusions')).toMatchObject({ status: 'done' })
  })

  test('[W32] opens a published record to whoever has its address, and no other', async () => {
    const { id, code, tokens } = await script.lisbon()
    const read = () => script.call('POST', `/api/sessions/${id}/read`)
    expect((await read()).status).toBe(403)
    await script.send(id, tokens.moderator, { type: 'session.close' })
    expect((await read()).status).toBe(403)
    await script.send(id, tokens.moderator, { type: 'session.publish' })
    const reader = await read()
    expect(reader).toMatchObject({ status: 201, body: { role: 'observer', personId: null } })
    const text = await script.call('GET', `/api/sessions/${id}/exports/conclusions.md`, reader.body.token)
    expect(text.status).toBe(200)
    expect((await script.send(id, reader.body.token, { type: 'agenda.start' })).status).toBe(403)
    const late = await script.join(code, { name: 'Late', level: 'local' })
    expect(late).toMatchObject({ status: 201, body: { role: 'observer', admitted: true } })
    expect((await script.call('POST', '/api/sessions/nothing-here/read')).status).toBe(404)
  })

  test('[W63] erases a person: the name is gone, their access ends, and the chair cannot be erased', async () => {
    const { id, code, tokens } = await script.lisbon()
    const { token, personId } = (await script.join(code, { name: 'Ana Prats', level: 'local' })).body
    await script.send(id, tokens.moderator, { type: 'people.admit', personId })
    await script.send(id, token, { type: 'floor.request', requestId: 'r1', kind: 'contribution' })
    const erase = (whom: string) =>
      script.call('POST', `/api/sessions/${id}/people/${whom}/erase`, tokens.moderator)
    expect((await erase(personId)).status).toBe(200)
    const { state, mine } = await script.state(id, tokens.moderator)
    expect(state.floor.queue).toEqual([])
    const { people } = (await script.call('GET', `/api/sessions/${id}/directory`, tokens.moderator)).body
    expect(JSON.stringify(people)).not.toContain('Ana Prats')
    expect((await script.call('GET', `/api/sessions/${id}`, token)).status).toBe(401)
    expect((await erase(mine.personId)).status).toBe(409)
    expect((await script.call('GET', `/api/sessions/${id}`, tokens.moderator)).status).toBe(200)
  })

  test('[W64] slows down whoever asks for exports or tries codes without end', async () => {
    const { id, tokens } = await script.lisbon()
    const many = (count: number, ask: () => Promise<{ status: number }>) =>
      Promise.all(Array.from({ length: count }, ask)).then(
        (all) => all.filter(({ status }) => status === 429).length,
      )
    const csv = () => script.call('GET', `/api/sessions/${id}/exports/agenda.csv`, tokens.observer)
    expect(await many(70, csv)).toBe(10)
    expect(await many(310, () => script.call('GET', '/api/sessions/ZZZZZZ/door'))).toBeGreaterThanOrEqual(10)
  })
})
