import type { Answer } from '../../connection/http.ts'

const TOO_FAST = 429
const LEAST_S = 6
const SPREAD_S = 18

/** Whole seconds until the next try; `chance` in 0..1 spreads a full room, so that it does not come back at once. */
export const secondsToWait = (chance: number): number => LEAST_S + Math.floor(chance * SPREAD_S)

/**
 * Makes a call again for as long as the server says that it comes too fast. `wait` resolves once the seconds are over,
 * with `false` where nobody waits any more: then the last answer stands.
 */
export async function patiently<T>(
  make: () => Promise<Answer<T>>,
  wait: (seconds: number) => Promise<boolean>,
  chance: () => number = Math.random,
): Promise<Answer<T>> {
  let answer = await make()
  while (!answer.ok && answer.refusal.status === TOO_FAST) {
    if (!(await wait(secondsToWait(chance())))) return answer
    answer = await make()
  }
  return answer
}
