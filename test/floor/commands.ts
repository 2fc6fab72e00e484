import type { Actor } from '../../shared/kernel/area.ts'
import { ana, bo, cem, delegations, happened } from '../support/delegations.ts'
import { Rehearsal, type Sent } from '../support/given.ts'

/** Commands of the floor as a test writes them. */
export const ask = (requestId: string, kind = 'contribution', more: object = {}): Sent => ({
  type: 'floor.request',
  id: `ask-${requestId}`,
  requestId,
  kind,
  ...more,
})
export const call = (id: string, requestId: string): Sent => ({ type: 'floor.call', id, requestId })
export const interrupt = (id: string, requestId: string): Sent => ({ type: 'floor.interrupt', id, requestId })
export const finish = (speechId: string, id = `end-${speechId}`): Sent => ({
  type: 'floor.finish',
  id,
  speechId,
})
export const pause = (speechId: string, id = `pause-${speechId}`): Sent => ({
  type: 'floor.pause-speech',
  id,
  speechId,
})
export const resume = (speechId: string, id = `resume-${speechId}`): Sent => ({
  type: 'floor.resume-speech',
  id,
  speechId,
})
export const undo = (commandId: string): Sent => ({ type: 'floor.undo', id: `undo-${commandId}`, commandId })

export const queueOf = ({ world }: Rehearsal): readonly string[] => world.floor.queue.map(({ id }) => id)

/** Three cities wait in this order: a (Lisbon), b (Bergen), c (Ghent). */
export function waiting(...more: readonly (readonly [Sent, Actor])[]): Rehearsal {
  const room = new Rehearsal(delegations())
  const asked = [[ask('a'), ana] as const, [ask('b'), bo] as const, [ask('c'), cem] as const, ...more]
  for (const [command, actor] of asked) room.send(command, actor)
  return room
}

export const started = (speechId: string, requestId: string, more: object = {}) =>
  happened({ type: 'floor/speech-started', speechId, requestId, itemId: null, ...more })
/** An event of the floor that names a speech and nothing else. */
export const ofSpeech = (what: string, speechId: string) =>
  happened({ type: `floor/speech-${what}` as 'floor/speech-finished', speechId })
