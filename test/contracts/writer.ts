import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { cast, draft, events, named, openBox, SESSION } from './samples.ts'

/**
 * Writes to the folder it is given until it is killed, several commits a turn, and says on its output the number
 * of each commit once it is acknowledged. Every commit touches the log, the draft, the box and the registry.
 */
const folder = process.argv[2]
if (!folder) throw new Error('a folder must be given')

async function write(into: string): Promise<void> {
  const store = await openSqliteStore({ folder: into })
  await store.commit({ ballots: [openBox()] })
  let seq = (await store.log.events(SESSION, 0)).length
  for (;;) {
    const numbers = [1, 2, 3].map((step) => seq + step)
    const group = numbers.map(async (number) => {
      const outcome = await store.commit({
        events: events(number - 1, [`e${number}`]),
        draft: draft(number - 1, [[number % 256]]),
        ballots: [cast({ by: `s${number}`, command: `c${number}`, given: number })],
        registry: [named(`s${number}`, { name: `Name ${number}` })],
      })
      if (!outcome.ok) throw new Error(outcome.reason)
      process.stdout.write(`${number}\n`)
    })
    await Promise.all(group)
    seq += numbers.length
  }
}

await write(folder)
