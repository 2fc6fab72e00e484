import { bench, describe } from 'vitest'
import { catchUp } from '../../shared/agenda/catch-up.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { allBounds, lateAgenda, someBounds } from './long-agendas.ts'

const quick = { time: 1_000, warmupTime: 300 }

const agendas = [
  { items: 200, bounds: someBounds, such: '', proposals: 3 },
  { items: 500, bounds: someBounds, such: '', proposals: 3 },
  { items: 500, bounds: allBounds, such: ' with a wall and a hard end at every session', proposals: 2 },
]

/** Beside each, a copy of the same entries through JSON: what this machine takes for plain work on as much. */
for (const { items, bounds, such, proposals } of agendas) {
  const { agenda, now } = lateAgenda(items, bounds)
  if (catchUp(agenda, now).length < proposals) throw new Error('There is nothing to catch up.')
  describe(`an agenda of ${items} items${such}, a third of them done, late`, () => {
    bench('a copy of its entries through JSON', () => void JSON.parse(JSON.stringify(agenda.nodes)), quick)
    bench('its forecast', () => void forecast(agenda, now), quick)
    bench('its proposals to catch up', () => void catchUp(agenda, now), quick)
  })
}
