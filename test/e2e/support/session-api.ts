import type { RunningServer } from '../../../server/server.ts'
import type { Command, World } from '../../../shared/world.ts'
import { DAY } from './still-clock.ts'

/** What is handed out for a new session. */
export interface Founded {
  readonly id: string
  readonly code: string
  readonly links: Readonly<Record<'moderate' | 'rapporteur' | 'participate' | 'observe' | 'stage', string>>
  readonly tokens: Readonly<Record<'moderator' | 'rapporteur' | 'observer', string>>
}

const json = { 'content-type': 'application/json' }

/** A session that begins at 15:00 on the still clock's day. */
export async function found(server: RunningServer, title: string, agendaText: string): Promise<Founded> {
  const answer = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { ...json, Authorization: `Bearer ${server.organiserKey}` },
    body: JSON.stringify({ title, agendaText, startsAt: `${DAY}T15:00` }),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  return answer.json()
}

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never
let sent = 0

/** A command from outside the pages. Throws what it is refused with. */
export async function send(
  { url }: RunningServer,
  sessionId: string,
  token: string,
  command: WithoutId<Command>,
): Promise<void> {
  sent += 1
  const answer = await fetch(`${url}/api/sessions/${sessionId}/commands`, {
    method: 'POST',
    headers: { ...json, Authorization: `Bearer ${token}` },
    body: JSON.stringify({ id: `e2e-${sent}`, ...command }),
  })
  if (!answer.ok) throw new Error(`${command.type}: ${await answer.text()}`)
}

/** Something of a session as whoever has the token gets it: the view of it, the directory, a file. */
export async function textOf(
  { url }: RunningServer,
  sessionId: string,
  token: string,
  part = '',
): Promise<string> {
  const answer = await fetch(`${url}/api/sessions/${sessionId}${part}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  if (!answer.ok) throw new Error(`${part}: ${answer.status}`)
  return answer.text()
}

/** The state as whoever has the token may see it. */
export async function stateOf(server: RunningServer, sessionId: string, token: string): Promise<World> {
  return JSON.parse(await textOf(server, sessionId, token)).state
}
