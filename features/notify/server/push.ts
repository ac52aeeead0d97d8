import { FetchRefusal } from '#kit/server/fetch.ts'
import type { House } from '#kit/server/house.ts'
import { pushKeys } from './push-keys.ts'
import type { DeviceRow } from './sending-store.ts'

/** What a device is told, encrypted to it alone (RFC 8291): no content, nobody's name. */
export type PushText = { body: string; path: string; tag: string }

/** `gone`: the browser gave the subscription up. `later`: worth another try. */
export type PushEnd = 'sent' | 'gone' | 'later' | 'refused'

const halfDay = 12 * 3600

/** Whom a push service may ask about us (RFC 8292, 2.1). */
const subjectOf = (house: House) => (house.settings.address.startsWith('https:') ? house.settings.address : 'mailto:sinergi@localhost')

function endOf(status: number): PushEnd {
  if (status >= 200 && status < 300) return 'sent'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}

/** Calls one device's push service through the guarded fetch: an address from a browser is an address from outside. */
export async function push(house: House, device: DeviceRow, { text, isUrgent }: { text: PushText; isUrgent: boolean }): Promise<PushEnd> {
  // The example network speaks to nobody outside.
  if (house.settings.demo) return 'refused'
  const { default: webPush } = await import('web-push')
  const { publicKey, privateKey } = await pushKeys(house)
  const details = webPush.generateRequestDetails({ endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } }, JSON.stringify(text), {
    vapidDetails: { subject: subjectOf(house), publicKey, privateKey },
    TTL: halfDay,
    urgency: isUrgent ? 'high' : 'normal',
    // A second try replaces the first where the device was off (RFC 8030, 5.4).
    topic: text.tag.replaceAll('-', '').slice(0, 32),
  })
  const headers = Object.fromEntries(Object.entries(details.headers).map(([name, value]) => [name, String(value)]))
  try {
    const { status } = await house.fetch(details.endpoint, { method: 'POST', headers, body: details.body ?? '', timeout: 10_000, largest: 64 * 1024 })
    return endOf(status)
  } catch (error) {
    if (error instanceof FetchRefusal) return error.reason === 'private' || error.reason === 'address' ? 'refused' : 'later'
    throw error
  }
}
