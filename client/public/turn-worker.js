// Shows that one's turn has come while the page is not looked at. It keeps nothing and answers no request.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(bringBack(event.notification.data))
})

/** The page that is open already, else a new one of the same session. */
async function bringBack(path) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = pages.find(({ url }) => new URL(url).pathname === path)
  await (page ? page.focus() : self.clients.openWindow(path))
}
