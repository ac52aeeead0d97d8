import { z } from 'zod'
import { channelId } from '#features/channels/contract.ts'
import { mediaId } from '#features/media/contract.ts'
import { faults as mediaFaults } from '#features/media/faults.ts'
import { postId, variantId } from '#features/posts/contract.ts'
import { endpoint, houseFaults, instant, wallTime, zone } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { deliveryStates, pauseReasons, pauseScopes } from './kinds.ts'

export const deliveryId = idOf('delivery')
export type DeliveryId = z.infer<typeof deliveryId>
export const pauseId = idOf('pause')
export type PauseId = z.infer<typeof pauseId>

export type DeliveryState = (typeof deliveryStates)[number]

export const delivery = z.object({
  id: deliveryId,
  institution: institutionId,
  post: postId,
  title: z.string(),
  variant: variantId,
  channel: channelId,
  platform: z.string(),
  handle: z.string(),
  language: z.string(),
  state: z.enum(deliveryStates),
  /** A code of ours (`not_approved`, `paused`, …) or what the platform said. */
  why: z.string().nullable(),
  wall: z.string(),
  zone: z.string(),
  dueAt: instant,
  notAfter: instant.nullable(),
  againAt: instant.nullable(),
  publishedAt: instant.nullable(),
  address: z.string().nullable(),
  isEmergency: z.boolean(),
})
export type Delivery = z.infer<typeof delivery>

export const journalStep = z.object({
  name: z.string(),
  kind: z.enum(['prepare', 'poll', 'commit']),
  state: z.enum(['intended', 'unknown', 'refused', 'done']),
  note: z.string().nullable(),
  begunAt: instant,
  endedAt: instant.nullable(),
})
export type JournalStep = z.infer<typeof journalStep>

const handoff = delivery.extend({
  text: z.string(),
  images: z.array(z.object({ media: mediaId, alt: z.string().nullable(), type: z.string() })),
  channelAddress: z.string().nullable(),
})
export type Handoff = z.infer<typeof handoff>

export const pause = z.object({
  id: pauseId,
  institution: institutionId,
  scope: z.enum(pauseScopes),
  channel: channelId.nullable(),
  reason: z.enum(pauseReasons),
  note: z.string().nullable(),
  isEmergencyExempt: z.boolean(),
  startedBy: z.string(),
  startedAt: instant,
  endsAt: instant.nullable(),
  mayEnd: z.boolean(),
})
export type Pause = z.infer<typeof pause>

const agendaRow = z.object({
  institution: institutionId,
  platform: z.string(),
  at: instant,
  state: z.enum(deliveryStates),
  /** Only of institutions within reach. */
  title: z.string().nullable(),
  post: postId.nullable(),
})
export type AgendaRow = z.infer<typeof agendaRow>

const when = { wall: wallTime, zone, choose: z.enum(['earlier', 'later']).optional() }
const { FORBIDDEN, NOT_FOUND } = houseFaults
const { BEING_SENT, HOUR_MISSING, HOUR_REPEATED, NOT_NOW, OUTSIDE_WINDOW, PAST_TIME, STILL_FROZEN, STILL_PAUSED } = faults
const one = z.object({ id: deliveryId })
const hours = { PAST_TIME, HOUR_MISSING, HOUR_REPEATED, OUTSIDE_WINDOW, RIGHTS_END_FIRST: mediaFaults.RIGHTS_END_FIRST }

export const contract = {
  schedule: endpoint
    .route({ method: 'POST', path: '/deliveries', summary: 'Jadwalkan varian sebuah konten' })
    .input(z.object({ post: postId, variants: z.array(variantId).optional(), ...when, notAfter: wallTime.optional() }))
    .errors({ FORBIDDEN, NOT_FOUND, ...hours, ENDS_FIRST: faults.ENDS_FIRST, NOTHING_TO_SEND: faults.NOTHING_TO_SEND, ALREADY_PLANNED: faults.ALREADY_PLANNED })
    .output(z.array(delivery)),
  publishNow: endpoint
    .route({ method: 'POST', path: '/deliveries/now', summary: 'Terbitkan sekarang' })
    .input(z.object({ post: postId }))
    .errors({ FORBIDDEN, NOT_FOUND, NOT_APPROVED: faults.NOT_APPROVED, NOTHING_TO_SEND: faults.NOTHING_TO_SEND, ALREADY_PLANNED: faults.ALREADY_PLANNED })
    .output(z.array(delivery)),
  ofPost: endpoint
    .route({ method: 'GET', path: '/posts/{post}/deliveries', summary: 'Kiriman sebuah konten' })
    .input(z.object({ post: postId }))
    .output(z.array(delivery)),
  statesOf: endpoint
    .route({ method: 'GET', path: '/deliveries/states', summary: 'Keadaan kiriman beberapa konten sekaligus' })
    .input(z.object({ posts: z.array(postId).max(200) }))
    .output(z.array(z.object({ post: postId, channel: channelId, state: z.enum(deliveryStates) }))),
  journal: endpoint
    .route({ method: 'GET', path: '/deliveries/{id}/journal', summary: 'Catatan kirim: setiap panggilan' })
    .input(one)
    .errors({ NOT_FOUND })
    .output(z.array(journalStep)),
  needs: endpoint.route({ method: 'GET', path: '/deliveries/needs', summary: 'Kiriman yang memerlukan seseorang' }).output(z.array(delivery)),
  move: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/move', summary: 'Pindahkan waktu' })
    .input(one.extend(when))
    .errors({ FORBIDDEN, NOT_FOUND, BEING_SENT, NOT_NOW, ...hours })
    .output(delivery),
  release: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/release', summary: 'Lepaskan atau coba lagi sekarang' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND, BEING_SENT, NOT_NOW, STILL_FROZEN, STILL_PAUSED, OUTSIDE_WINDOW })
    .output(delivery),
  cancel: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/cancel', summary: 'Batalkan kiriman' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND, BEING_SENT, NOT_NOW })
    .output(delivery),
  settle: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/settle', summary: 'Pastikan dengan tangan' })
    .input(
      one.extend({
        isPublished: z.boolean(),
        address: z
          .url({ protocol: /^https?$/ })
          .max(2000)
          .nullable()
          .default(null),
      }),
    )
    .errors({ FORBIDDEN, NOT_FOUND, NOT_NOW })
    .output(delivery),
  recall: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/recall', summary: 'Tarik yang sudah terbit' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND, NOT_NOW })
    .output(delivery),
  handoff: endpoint
    .route({ method: 'GET', path: '/deliveries/{id}/handoff', summary: 'Bahan untuk diterbitkan dengan tangan' })
    .input(one)
    .errors({ NOT_FOUND })
    .output(handoff),
  giveBack: endpoint
    .route({ method: 'POST', path: '/deliveries/{id}/give-back', summary: 'Sudah terbit: alamat atau tangkapan layar' })
    .input(
      one.extend({
        address: z
          .url({ protocol: /^https?$/ })
          .max(2000)
          .nullable(),
        screenshot: mediaId.nullable(),
      }),
    )
    .errors({ FORBIDDEN, NOT_FOUND, NOT_NOW, PROOF_NEEDED: faults.PROOF_NEEDED })
    .output(delivery),
  pauses: endpoint.route({ method: 'GET', path: '/pauses', summary: 'Jeda yang berlaku' }).output(z.array(pause)),
  pause: endpoint
    .route({ method: 'POST', path: '/pauses', summary: 'Jeda penerbitan' })
    .input(
      z.object({
        institution: institutionId,
        scope: z.enum(pauseScopes),
        channel: channelId.nullable().default(null),
        reason: z.enum(pauseReasons),
        note: z.string().trim().max(500).nullable().default(null),
        isEmergencyExempt: z.boolean().default(true),
        endsAt: instant.nullable().default(null),
      }),
    )
    .errors({ FORBIDDEN, NOT_FOUND, PAUSE_ENDS_FIRST: faults.PAUSE_ENDS_FIRST })
    .output(pause),
  resume: endpoint
    .route({ method: 'POST', path: '/pauses/{id}/end', summary: 'Akhiri jeda; tidak ada yang terbit sendiri' })
    .input(z.object({ id: pauseId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(pause),
  agenda: endpoint
    .route({ method: 'GET', path: '/agenda', summary: 'Apa yang terbit kapan' })
    .input(z.object({ since: instant, until: instant }))
    .output(z.array(agendaRow)),
}
