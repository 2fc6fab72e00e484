import type { RateLimiterMemory } from 'rate-limiter-flexible'
import { problems } from '../live/outcome.ts'
import { HttpProblem } from './answer.ts'

/** Counts one more for the key; throws 429 once there were too many. */
export async function inTime(rate: RateLimiterMemory, key: string): Promise<void> {
  const allowed = await rate.consume(key).then(
    () => true,
    () => false,
  )
  if (!allowed) throw new HttpProblem(429, problems.tooFast)
}
