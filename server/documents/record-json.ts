import { forecast } from '../../shared/agenda/forecast.ts'
import type { RecordSource } from './record.ts'
import { silencer } from './silencer.ts'

/** Named in the file, so that a reader of an older one knows what it has. */
const FORMAT = 'policy-lab-record/1'

/** The whole session as data: state, people, text, the agenda's times and the events behind them. Instants are epoch milliseconds. */
export function writeJson({ world, directory, statements, log = [], at, publicUrl }: RecordSource): string {
  const quiet = silencer(world)
  const record = {
    format: FORMAT,
    madeAt: at,
    publicUrl,
    session: world.session,
    // What could be undone is no part of what happened.
    agenda: quiet({ ...world.agenda, journal: null, rows: forecast(world.agenda, at) }),
    floor: { ...world.floor, journal: null },
    polls: world.polls,
    conclusions: { ...world.conclusions, statements },
    people: directory.people,
    events: quiet(log),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}
