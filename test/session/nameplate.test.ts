import { expect, test } from 'vitest'
import { functionAndBody } from '../../shared/session/nameplate.ts'

test.each([
  ['Mayor', 'Lisbon (Portugal)', 'Mayor, Lisbon (Portugal)'],
  ['Mayor of Lisbon', 'Lisbon (Portugal)', 'Mayor of Lisbon (Portugal)'],
  ['Council of State', 'Council of State', 'Council of State'],
  ['Council of State', 'Council of State (Portugal)', 'Council of State (Portugal)'],
  ['President of the council of Évora', 'Council of Évora', 'President of the council of Évora'],
  ['Porter', 'Port (Portugal)', 'Porter, Port (Portugal)'],
  ['Mayor', null, 'Mayor'],
  [null, 'Lisbon', 'Lisbon'],
  [null, null, ''],
])('under a name, %j of %j reads %j', (role, body, line) => {
  expect(functionAndBody(role, body)).toBe(line)
})
