import { expect, test } from 'vitest'
import { patiently, secondsToWait } from '../../client/app/join/patiently.ts'
import type { Answer } from '../../client/connection/http.ts'

const refused = (status: number): Answer<string> => ({ ok: false, refusal: { status, message: 'no' } })

function door(...answers: Answer<string>[]) {
  const waited: number[] = []
  let knocks = 0
  const make = async () => answers[knocks++] ?? refused(500)
  const wait = (goesOn: boolean) => async (seconds: number) => {
    waited.push(seconds)
    return goesOn
  }
  return { make, wait, waited, knocks: () => knocks }
}

test('a full door is knocked at again, each time after a wait of its own', async () => {
  const { make, wait, waited } = door(refused(429), refused(429), { ok: true, value: 'in' })
  const chances = [0, 0.5]
  const answer = await patiently(make, wait(true), () => chances.shift() ?? 1)
  expect(answer).toEqual({ ok: true, value: 'in' })
  expect(waited).toEqual([secondsToWait(0), secondsToWait(0.5)])
  expect(new Set(waited).size).toBe(2)
})

test('any other answer stands at once', async () => {
  const { make, wait, waited } = door(refused(409))
  expect(await patiently(make, wait(true))).toEqual(refused(409))
  expect(waited).toEqual([])
})

test('whoever leaves the door while waiting knocks no more', async () => {
  const { make, wait, knocks } = door(refused(429), { ok: true, value: 'in' })
  expect(await patiently(make, wait(false))).toEqual(refused(429))
  expect(knocks()).toBe(1)
})
