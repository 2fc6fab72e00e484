import type { HandedOut } from '../support/organiser.ts'
import type { Room } from '../support/room.ts'
import { eventually } from '../support/visitor.ts'

/** One run of the session, filled as its tests go on: each begins where the one before has ended. */
export class Lab {
  handed: HandedOut = { code: '', observe: '', stage: '', rapporteur: '' }
  /** Every title that stood as the item under way, in order. */
  readonly held: string[] = []
  #room: Room | null = null

  get room(): Room {
    if (!this.#room) throw new Error('The room has not been entered.')
    return this.#room
  }

  enter(room: Room): void {
    this.#room = room
  }
}

/** Leaves the item under way at a time of the day, and waits until the next is under way. */
export async function goOn({ room, held }: Lab, time: string, title: string): Promise<void> {
  room.clock.setTo(time)
  await room.moderator.next()
  await eventually(() => room.moderator.underWay().innerText()).toContain(title)
  held.push(await room.moderator.underWay().innerText())
}
