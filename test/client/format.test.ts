import { describe, expect, it } from 'vitest'
import {
  clockSeconds,
  clockTime,
  countdown,
  dateAndTime,
  duration,
  expectedTime,
  fineDuration,
  lateness,
  listed,
  longDate,
  number,
  percent,
  signedMinutes,
} from '../../client/wording/format.ts'
import { instantOf, MINUTE_MS, minutes } from '../../shared/kernel/time.ts'

const at = instantOf(Date.UTC(2017, 10, 28, 15, 45, 19))
const spoken = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('moments', () => {
  it('[B18] shows a moment in the session’s time zone, whatever the device’s', () => {
    expect(clockTime(at, 'en', 'Europe/Lisbon')).toBe('15:45')
    expect(clockTime(at, 'fr', 'Europe/Berlin')).toBe('16:45')
    expect(clockSeconds(at, 'en', 'Asia/Kathmandu')).toBe('21:30:19')
  })

  it('[B18] takes what is expected less than a second short of a minute for that minute, and no more', () => {
    const end = Date.UTC(2017, 10, 28, 18, 10)
    const shown = [-1_000, -863, 0, 59_000].map((by) =>
      expectedTime(instantOf(end + by), 'en', 'Europe/Lisbon'),
    )
    expect(shown).toEqual(['18:09', '18:10', '18:10', '18:10'])
  })

  it('[B18] writes dates in each language', () => {
    expect(longDate(at, 'en', 'Europe/Lisbon')).toMatch(/^Tuesday,? 28 November 2017$/)
    expect(longDate(at, 'fr', 'Europe/Lisbon')).toBe('mardi 28 novembre 2017')
    expect(dateAndTime(at, 'en', 'Europe/Lisbon')).toMatch(/28 Nov 2017.*15:45/)
  })
})

describe('spans', () => {
  it('[B18] reaches 00:00 at the end and not a second before, then counts on with a sign', () => {
    expect([401_000, 400_001, 1, 0, -999, -1_000, -12_400].map(countdown)).toEqual([
      '06:41',
      '06:41',
      '00:01',
      '00:00',
      '00:00',
      '−00:01',
      '−00:12',
    ])
    expect(countdown(3_600_000 + 401_000)).toBe('1:06:41')
  })

  it('[B18] keeps figures and units on one line, with the French narrow space', () => {
    expect(duration(minutes(7), 'en')).toBe('7\u00a0min')
    expect(duration(minutes(7), 'fr')).toBe('7\u202fmin')
    expect(spoken(duration(minutes(65), 'en'))).toBe('1 h 05 min')
    expect(spoken(duration(minutes(120), 'fr'))).toBe('2 h')
    expect(spoken(fineDuration(41_000, 'en'))).toBe('41 s')
    expect(spoken(fineDuration(401_000, 'fr'))).toBe('6 min 41 s')
    expect(spoken(fineDuration(minutes(3), 'en'))).toBe('3 min')
    expect(spoken(fineDuration(minutes(75), 'en'))).toBe('1 h 15 min')
  })

  it('[B18] says late, early and on time in words', () => {
    expect(spoken(lateness(7 * MINUTE_MS, 'en'))).toBe('7 min late')
    expect(spoken(lateness(7 * MINUTE_MS, 'fr'))).toBe('7 min de retard')
    expect(spoken(lateness(-3 * MINUTE_MS, 'en'))).toBe('3 min early')
    expect(spoken(lateness(-3 * MINUTE_MS, 'fr'))).toBe('3 min d’avance')
    expect([lateness(29_000, 'en'), lateness(-29_000, 'fr')]).toEqual(['on time', 'à l’heure'])
    expect([4, 0, -2].map((m) => signedMinutes(m * MINUTE_MS))).toEqual(['+4', '0', '−2'])
  })
})

describe('figures and lists', () => {
  it('[B18] follows each language', () => {
    expect(number(1234.5, 'en')).toBe('1,234.5')
    expect(spoken(number(1234.5, 'fr'))).toBe('1 234,5')
    expect(spoken(percent(0.235, 'fr'))).toBe('24 %')
    expect(percent(0.235, 'en')).toBe('24%')
    expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(listed(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
  })
})
