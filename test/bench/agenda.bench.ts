import { bench, describe } from 'vitest'
import { catchUp } from '../../shared/agenda/catch-up.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { allBounds, flatPlan, lateAgenda, longPlan, someBounds } from './long-agendas.ts'

const quick = { time: 1_000, warmupTime: 300 }

const agendas = [
  { plan: longPlan(200, someBounds), such: '200 items', proposals: 3 },
  { plan: longPlan(500, someBounds), such: '500 items', proposals: 3 },
  {
    plan: longPlan(500, allBounds),
    such: '500 items with a wall and a hard end at every session',
    proposals: 2,
  },
  { plan: flatPlan(500), such: '500 items without blocks with a wall at every item', proposals: 3 },
]

/** Beside each, a copy of the same entries through JSON: what this machine takes for plain work on as much. */
for (const { plan, such, proposals } of agendas) {
  const { agenda, now } = lateAgenda(plan)
  if (catchUp(agenda, now).length < proposals) throw new Error('There is nothing to catch up.')
  describe(`an agenda of ${such}, a third of them done, late`, () => {
    bench('a copy of its entries through JSON', () => void JSON.parse(JSON.stringify(agenda.nodes)), quick)
    bench('its forecast', () => void forecast(agenda, now), quick)
    bench('its proposals to catch up', () => void catchUp(agenda, now), quick)
  })
}
