import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { alertNow, alertOn, endAlert, switchAlert } from '../../client/app/participate/next-alert.ts'
import { askToNotify, notifying } from '../../client/app/participate/notify.ts'

/** What the phone did. One list: its sound, once made, is the same for as long as the page is there. */
const did: string[] = []

/** A phone that notes what it was made to do. `permission`: what its owner has answered or will answer. */
function phone({ hidden = false, permission = 'granted' as NotificationPermission, secure = true } = {}) {
  const note = { frequency: { value: 0 }, connect: (next: unknown) => next, start: () => did.push('note') }
  const ramp = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined }
  class Audio {
    currentTime = 0
    resume = async () => undefined
    createOscillator = () => ({ ...note, stop: () => undefined })
    createGain = () => ({ gain: ramp, connect: () => undefined })
  }
  const registration = {
    showNotification: async (title: string, { body }: NotificationOptions) =>
      did.push(`shows ${title}: ${body}`),
    getNotifications: async () => [{ close: () => did.push('closes') }],
  }
  const serviceWorker = {
    register: async (path: string) => did.push(`registers ${path}`),
    ready: Promise.resolve(registration),
    getRegistration: async () => registration,
  }
  const Notification = { permission, requestPermission: async () => permission }
  const location = { pathname: '/participate/lisbon' }
  vi.stubGlobal('window', { isSecureContext: secure, AudioContext: Audio, Notification, location })
  vi.stubGlobal('AudioContext', Audio)
  vi.stubGlobal('Notification', Notification)
  vi.stubGlobal('document', { hidden })
  vi.stubGlobal('navigator', { serviceWorker, vibrate: () => did.push('shakes') })
}

beforeEach(() => {
  did.length = 0
  alertOn.set(false)
})
// Files that are read afterwards meet the navigator there is.
afterEach(() => vi.unstubAllGlobals())

test('a phone that nobody asked to call keeps quiet', async () => {
  phone({ hidden: true })
  alertNow('You are next', 'In about 2 minutes')
  await Promise.resolve()
  expect(did).toEqual([])
})

test('it sounds and shakes, and shows nothing to whoever looks at the page', async () => {
  phone()
  switchAlert(true)
  await vi.waitFor(() => expect(did).toEqual(['shakes', 'note', 'note']))
  alertNow('You are next', 'In about 2 minutes')
  await vi.waitFor(() => expect(did.filter((one) => one === 'note')).toHaveLength(4))
  expect(did.some((one) => one.startsWith('shows'))).toBe(false)
})

test('it shows a notification where the page is out of sight, and takes it away once it is no longer true', async () => {
  phone({ hidden: true })
  alertOn.set(true)
  alertNow('You are next', 'In about 2 minutes')
  await vi.waitFor(() => expect(did).toContain('shows You are next: In about 2 minutes'))
  expect(did).toContain('registers /turn-worker.js')
  endAlert()
  await vi.waitFor(() => expect(did).toContain('closes'))
})

test.each([
  ['granted', { permission: 'granted' }],
  ['denied', { permission: 'denied' }],
  ['unsupported', { secure: false }],
] as const)('asked for notifications it answers truly: %s', async (says, having) => {
  phone({ hidden: true, ...having })
  expect(await askToNotify()).toBe(says)
  expect(notifying()).toBe(says)
  alertOn.set(true)
  alertNow('You have the floor', 'Lisbon')
  await vi.waitFor(() => expect(did).toContain('note'))
  expect(did.some((one) => one.startsWith('shows'))).toBe(says === 'granted')
})
