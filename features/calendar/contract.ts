import { z } from 'zod'
import { channelId } from '#features/channels/contract.ts'
import { faults as mediaFaults } from '#features/media/faults.ts'
import { language, postId } from '#features/posts/contract.ts'
import { postStates } from '#features/posts/kinds.ts'
import { deliveryId } from '#features/publishing/contract.ts'
import { faults as publishingFaults } from '#features/publishing/faults.ts'
import { deliveryStates } from '#features/publishing/kinds.ts'
import { endpoint, houseFaults, instant, wallTime, zone } from '#kit/contract.ts'
import { institutionId, personId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { forms } from './kinds.ts'

export const label = z.string().trim().min(1).max(40)
const day = z.iso.date().refine((text) => text >= '1970' && text < '9000', 'day')

/** What is looked for. Of what lies below, language, author, label and form are not known, so asking for one of them leaves it out. */
export const filters = z.object({
  /** Absent: everything one may see. */
  institutions: z.array(institutionId).max(200).optional(),
  platform: z.string().max(40).optional(),
  channel: channelId.optional(),
  states: z.array(z.enum(deliveryStates)).max(12).optional(),
  language: language.optional(),
  author: personId.optional(),
  label: label.optional(),
  form: z.enum(forms).optional(),
})
export type Filters = z.infer<typeof filters>

const delivery = z.object({
  /** Null for what lies below: its time, channel and state are all there is to know. */
  id: deliveryId.nullable(),
  platform: z.string(),
  handle: z.string(),
  language: z.string().nullable(),
  state: z.enum(deliveryStates),
  publishedAt: instant.nullable(),
  /** The nearest other post on the same channel, when it is closer than the institution wants. */
  conflict: z.object({ post: postId, title: z.string(), at: instant }).nullable(),
})

const post = z.object({
  id: postId,
  /** Shown as K-0001, per institution. */
  number: z.int(),
  title: z.string(),
  language: z.string(),
  state: z.enum(postStates),
  form: z.enum(forms),
  /** A person chose the form; else it is guessed from what the post carries. */
  isFormChosen: z.boolean(),
  labels: z.array(z.string()),
  author: z.string(),
})

export const slot = z.object({
  /** The same for as long as the post stands at this time. */
  key: z.string(),
  institution: institutionId,
  at: instant,
  /** The zone it was planned in; null for what lies below. */
  zone: z.string().nullable(),
  post: post.nullable(),
  deliveries: z.array(delivery),
  mayMove: z.boolean(),
})
export type Slot = z.infer<typeof slot>

const oneDay = z.object({
  day: z.string(),
  /** How many deliveries the day holds in each state, shown or not. */
  states: z.partialRecord(z.enum(deliveryStates), z.int()),
  slots: z.array(slot),
})
export type CalendarDay = z.infer<typeof oneDay>

const mixDay = z.object({ day: z.string(), form: z.enum(forms), count: z.int(), done: z.int() })
export type MixDay = z.infer<typeof mixDay>

export const targets = z.object({
  institution: institutionId,
  /** Slots on a working day, and on a day off. */
  working: z.int().min(0).max(50),
  off: z.int().min(0).max(50),
  /** In percent; together 100. */
  mix: z.record(z.enum(forms), z.int().min(0).max(100)),
  /** Minutes between two posts on one channel. */
  apart: z.int().min(0).max(720),
})
export type Targets = z.infer<typeof targets>

/** What takes a move back: where each delivery stood, and after when it was not to go out. */
const standing = z.object({ id: deliveryId, at: instant, notAfter: instant.nullable() })
export type Standing = z.infer<typeof standing>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { BEING_SENT, NOT_NOW, PAST_TIME, HOUR_MISSING, HOUR_REPEATED, OUTSIDE_WINDOW, ENDS_FIRST } = publishingFaults
const moving = { FORBIDDEN, NOT_FOUND, BEING_SENT, NOT_NOW, PAST_TIME, OUTSIDE_WINDOW, ENDS_FIRST, RIGHTS_END_FIRST: mediaFaults.RIGHTS_END_FIRST }
const inside = z.object({ institution: institutionId })

export const contract = {
  span: endpoint
    .route({ method: 'GET', path: '/calendar', summary: 'Kalender: hari demi hari, dengan jumlah dan kiriman pertamanya' })
    .input(filters.extend({ first: day, days: z.int().min(1).max(45), zone, most: z.int().min(1).max(1200).default(4) }))
    .output(z.array(oneDay)),
  list: endpoint
    .route({ method: 'GET', path: '/calendar/list', summary: 'Kalender sebagai daftar, urut waktu' })
    .input(
      filters.extend({ first: day, days: z.int().min(1).max(400), zone, after: z.string().max(120).optional(), limit: z.int().min(1).max(200).default(50) }),
    )
    .output(z.object({ rows: z.array(slot), next: z.string().nullable() })),
  choices: endpoint
    .route({ method: 'GET', path: '/calendar/choices', summary: 'Yang dapat dipakai menyaring: kanal, penulis, bahasa, label' })
    .input(z.object({ institutions: filters.shape.institutions }))
    .errors({ FORBIDDEN })
    .output(
      z.object({
        channels: z.array(z.object({ id: channelId, institution: institutionId, platform: z.string(), handle: z.string() })),
        authors: z.array(z.object({ id: personId, name: z.string() })),
        languages: z.array(z.string()),
        labels: z.array(z.string()),
      }),
    ),
  mix: endpoint
    .route({ method: 'GET', path: '/calendar/mix', summary: 'Konten sebuah instansi per hari dan jenis' })
    .input(inside.extend({ first: day, days: z.int().min(1).max(45), zone }))
    .errors({ FORBIDDEN })
    .output(z.array(mixDay)),
  move: endpoint
    .route({ method: 'POST', path: '/calendar/move', summary: 'Pindahkan semua kiriman sebuah slot, atau tidak satu pun' })
    .input(z.object({ deliveries: z.array(deliveryId).min(1).max(60), wall: wallTime, zone, choose: z.enum(['earlier', 'later']).optional() }))
    .errors({ ...moving, HOUR_MISSING, HOUR_REPEATED })
    .output(z.object({ at: instant, back: z.array(standing) })),
  putBack: endpoint
    .route({ method: 'POST', path: '/calendar/put-back', summary: 'Urungkan pemindahan' })
    .input(z.object({ back: z.array(standing).min(1).max(60) }))
    .errors(moving)
    .output(z.object({ at: instant, back: z.array(standing) })),
  mark: endpoint
    .route({ method: 'PUT', path: '/calendar/marks/{post}', summary: 'Jenis dan label sebuah konten' })
    .input(z.object({ post: postId, form: z.enum(forms).nullable(), labels: z.array(label).max(10) }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),
  targets: endpoint
    .route({ method: 'GET', path: '/calendar/targets/{institution}', summary: 'Target harian, bauran, dan jarak antarkiriman' })
    .input(inside)
    .errors({ FORBIDDEN })
    .output(targets),
  setTargets: endpoint
    .route({ method: 'PUT', path: '/calendar/targets/{institution}', summary: 'Atur target' })
    .input(targets)
    .errors({ FORBIDDEN, MIX_NOT_WHOLE: faults.MIX_NOT_WHOLE })
    .output(targets),
}
