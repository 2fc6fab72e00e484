import { bench, describe } from 'vitest'
import { catchUp } from '../../shared/agenda/catch-up.ts'
import { forecast } from '../../shared/agenda/forecast.ts'
import { lateAgenda } from './long-agendas.ts'

const quick = { time: 1_000, warmupTime: 300 }

/** Beside each, a copy of the same entries through JSON: what this machine takes for plain work on as much. */
for (const items of [200, 500]) {
  const { agenda, now } = lateAgenda(items)
  if (catchUp(agenda, now).length < 3) throw new Error('There is nothing to catch up.')
  describe(`an agenda of ${items} items, a third of them done, late`, () => {
    bench('a copy of its entries through JSON', () => void JSON.parse(JSON.stringify(agenda.nodes)), quick)
    bench('its forecast', () => void forecast(agenda, now), quick)
    bench('its proposals to catch up', () => void catchUp(agenda, now), quick)
  })
}
