// Shows what the house says to this device, and opens the page it leads to. It keeps nothing and answers no request of a page.
self.addEventListener('push', (event) => {
  const { body = '', path = '/', tag = 'sinergi' } = event.data ? event.data.json() : {}
  event.waitUntil(self.registration.showNotification('Sinergi', { body, tag, icon: '/logo-192.png', badge: '/logo-192.png', data: { path } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const wanted = new URL(event.notification.data.path, self.location.origin)
  if (wanted.origin !== self.location.origin) return
  const open = async () => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const there = windows.find(({ url }) => url === wanted.href)
    return there ? there.focus() : self.clients.openWindow(wanted.href)
  }
  event.waitUntil(open())
})
