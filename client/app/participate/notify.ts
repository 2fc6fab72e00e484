const WORKER = '/turn-worker.js'
/** One at a time: what is shown of one's turn replaces what was. */
const TAG = 'turn'

/** What this device lets the page do: plain HTTP and some browsers know no notifications. */
export type Notifying = NotificationPermission | 'unsupported'

const isSupported = (): boolean =>
  window.isSecureContext && 'Notification' in window && 'serviceWorker' in navigator

export const notifying = (): Notifying => (isSupported() ? Notification.permission : 'unsupported')

/** Asks where nobody has answered yet; only upon a press, or browsers refuse by themselves. Never rejects. */
export async function askToNotify(): Promise<Notifying> {
  if (!isSupported()) return 'unsupported'
  const answer = await Notification.requestPermission().catch(() => Notification.permission)
  if (answer !== 'granted') return answer
  return (await worker()) ? answer : 'unsupported'
}

/** The worker only shows notifications and brings the page back: it answers no request. `null` where it is refused. */
const worker = (): Promise<ServiceWorkerRegistration | null> =>
  navigator.serviceWorker.register(WORKER).then(
    () => navigator.serviceWorker.ready,
    () => null,
  )

/** Shown only while the page is not looked at; a press on it leads back to the page. */
export async function notify(title: string, body: string): Promise<void> {
  if (!document.hidden || notifying() !== 'granted') return
  const registration = await worker()
  const shown = { body, tag: TAG, renotify: true, requireInteraction: true, data: window.location.pathname }
  // A device that takes back its leave meanwhile shows nothing; the sound has called.
  await registration?.showNotification(title, shown).catch(() => undefined)
}

/** What was shown is no longer true, or has been seen. */
export async function forgetNotification(): Promise<void> {
  if (notifying() !== 'granted') return
  const registration = await navigator.serviceWorker.getRegistration()
  for (const one of (await registration?.getNotifications({ tag: TAG })) ?? []) one.close()
}
