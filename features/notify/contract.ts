import { z } from 'zod'
import { endpoint, instant, pageOf, pageOut, zone } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { kinds } from './kinds.ts'

export const noticeId = idOf('notice')
export type NoticeId = z.infer<typeof noticeId>
export const pushDeviceId = idOf('push-device')
export type PushDeviceId = z.infer<typeof pushDeviceId>

const notice = z.object({
  id: noticeId,
  institution: institutionId,
  kind: z.enum(kinds),
  /** The event it was made from, for example `approval.opened`; the browser has its words. */
  event: z.string(),
  title: z.string().nullable(),
  /** Where it leads, inside this house. */
  path: z.string(),
  at: instant,
  isRead: z.boolean(),
  isSettled: z.boolean(),
})
export type Notice = z.infer<typeof notice>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const choice = z.object({ inApp: z.boolean(), push: z.boolean(), email: z.boolean() })
export type Choice = z.infer<typeof choice>

const preferences = z.object({
  choices: z.record(z.enum(kinds), choice),
  zone,
  /** From and to by the clock of `zone`; may go over midnight. */
  quiet: z.object({ from: clock, to: clock }).nullable(),
  /** Urgent kinds come through the quiet hours too. */
  urgentPasses: z.boolean(),
  /** One e-mail a day with what is not urgent; null sends each at once. */
  digestAt: clock.nullable(),
})
export type Preferences = z.infer<typeof preferences>

const device = z.object({ id: pushDeviceId, device: z.string(), endpoint: z.string(), addedAt: instant })
export type PushDevice = z.infer<typeof device>

const settings = z.object({
  preferences,
  /** The house's VAPID key, base64url. */
  pushKey: z.string(),
  /** Whether this house can send e-mail at all. */
  hasMail: z.boolean(),
  devices: z.array(device),
})

/** An address of a browser's push service, as the browser gives it. */
const endpointAddress = z.url({ protocol: /^https$/ }).max(1000)
const base64url = z.string().regex(/^[A-Za-z0-9_-]{16,200}={0,2}$/)

export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/notices', summary: 'Pemberitahuan saya, terbaru dulu' })
    .input(z.object({ isUnread: z.boolean().default(false), ...pageOf }))
    .output(pageOut(notice)),
  unread: endpoint.route({ method: 'GET', path: '/notices/unread', summary: 'Berapa yang belum dibaca' }).output(z.object({ count: z.int() })),
  read: endpoint
    .route({ method: 'POST', path: '/notices/read', summary: 'Tandai sudah dibaca' })
    .input(z.object({ ids: z.array(noticeId).min(1).max(200) }))
    .output(z.null()),
  readAll: endpoint.route({ method: 'POST', path: '/notices/read-all', summary: 'Tandai semua sudah dibaca' }).output(z.null()),
  settings: endpoint.route({ method: 'GET', path: '/notices/settings', summary: 'Cara saya diberi tahu' }).output(settings),
  setPreferences: endpoint.route({ method: 'PUT', path: '/notices/settings', summary: 'Ubah cara saya diberi tahu' }).input(preferences).output(z.null()),
  subscribe: endpoint
    .route({ method: 'POST', path: '/notices/devices', summary: 'Beri tahu saya di perangkat ini' })
    .input(z.object({ endpoint: endpointAddress, p256dh: base64url, auth: base64url }))
    .errors({ SHARED_DEVICE: faults.SHARED_DEVICE, KEY_WRONG: faults.KEY_WRONG })
    .output(z.null()),
  unsubscribe: endpoint
    .route({ method: 'POST', path: '/notices/devices/{id}/end', summary: 'Berhenti memberi tahu di satu perangkat' })
    .input(z.object({ id: pushDeviceId }))
    .output(z.null()),
  test: endpoint
    .route({ method: 'POST', path: '/notices/devices/test', summary: 'Kirim percobaan ke perangkat saya' })
    .output(z.array(z.object({ device: z.string(), end: z.enum(['sent', 'gone', 'failed']) }))),
}
