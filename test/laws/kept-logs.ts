import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { eventTable } from '../../shared/meeting.ts'
import type { Command, RecordedEvent, World } from '../../shared/world.ts'
import { during, type Meeting, warmedUp } from './meeting-course.ts'

/** A log as it was written on some day, and the state it led to. Never edited: what has been written must be read for ever. */
export interface KeptLog {
  readonly name: string
  readonly log: readonly RecordedEvent[]
  readonly world: World
}

/** One event a line, the state last. */
export function keptLogs(): KeptLog[] {
  const names = readdirSync(import.meta.dirname).filter((name) => /^events-\d+\.jsonl$/.test(name))
  return names.map((name) => {
    const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
      .trimEnd()
      .split('\n')
    const parsed = lines.map((line) => JSON.parse(line))
    return { name, log: parsed.slice(0, -1), world: parsed.at(-1) }
  })
}

/** The types of event that no kept log holds. */
export function typesNotKept(logs: readonly KeptLog[]): string[] {
  const kept = new Set<string>(logs.flatMap(({ log }) => log.map(({ type }) => type)))
  return Object.keys(eventTable).filter((type) => !kept.has(type))
}

/** Keeps a log of today that holds what no earlier one holds. Called once for every change that adds an event. */
export function keepToday(): string {
  const logs = keptLogs()
  const room = meetingThatMeets(new Set(typesNotKept(logs)))
  const name = `events-${logs.length + 1}.jsonl`
  const lines = [...room.log, room.world].map((entry) => JSON.stringify(entry))
  writeFileSync(join(import.meta.dirname, name), `${lines.join('\n')}\n`)
  return name
}

/** Of several meetings of chance in which all these events happen the shortest. */
function meetingThatMeets(wanted: ReadonlySet<string>): Meeting {
  const meetings = Array.from({ length: 40 }, (_, seed) => meetingOfChance(wanted, seed))
  const complete = meetings.filter((room) => missing(room, wanted).length === 0)
  const shortest = complete.sort((a, b) => a.log.length - b.log.length)[0]
  const never = meetings.map((room) => missing(room, wanted).join(', '))
  if (!shortest) throw new Error(`Each meeting lacks something: ${never.join('; ')}`)
  return shortest
}

/** Goes on until all but the end has happened, and ends. */
function meetingOfChance(wanted: ReadonlySet<string>, seed: number): Meeting {
  const room = warmedUp(true)
  const steps = fc.sample(during, { numRuns: 3_000, seed })
  for (const [n, step] of steps.entries()) {
    if (missing(room, wanted).every((type) => atTheEnd.has(type))) break
    room.try(step, n)
  }
  const ending: Command['type'][] = ['poll.close', 'session.close', 'session.publish']
  for (const [n, does] of ending.entries()) room.try({ does, pick: 1, who: 'fitting' }, 5_000 + n)
  return room
}

const atTheEnd: ReadonlySet<string> = new Set(['session/closed', 'session/published'])

function missing(room: Meeting, wanted: ReadonlySet<string>): string[] {
  const met = new Set<string>(room.log.map(({ type }) => type))
  return [...wanted].filter((type) => !met.has(type))
}
