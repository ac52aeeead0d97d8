import { z } from 'zod'
import { endpoint, houseFaults, instant, wallTime, zone } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { content, postId } from './contract.ts'
import { faults } from './faults.ts'
import { postStates } from './kinds.ts'

export const templateId = idOf('template')
export type TemplateId = z.infer<typeof templateId>
export const seriesId = idOf('series')
export type SeriesId = z.infer<typeof seriesId>

const day = z.iso.date().refine((text) => text >= '2000' && text < '2200', 'day')
const rule = z.object({
  every: z.enum(['week', 'month']),
  step: z.int().min(1).max(12),
  weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
  monthDay: z.int().min(1).max(31).default(1),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone,
  from: day,
  until: day.nullable().default(null),
  count: z.int().min(1).max(60).nullable().default(null),
  skipped: z.array(day).max(60).default([]),
  moved: z
    .array(z.object({ day, wall: wallTime }))
    .max(60)
    .default([]),
})

const template = z.object({ id: templateId, name: z.string(), content, by: z.string(), at: instant })
export type Template = z.infer<typeof template>

const member = z.object({
  post: postId,
  number: z.int(),
  title: z.string(),
  state: z.enum(postStates),
  day,
  wall: z.string(),
  zone: z.string(),
  isDiscarded: z.boolean(),
})
export type Member = z.infer<typeof member>
const head = z.object({ id: seriesId, institution: institutionId, title: z.string(), rule, by: z.string(), at: instant })
const words = z.object({ title: z.string().max(200), text: z.string().max(60_000) })
export type SeriesWords = z.infer<typeof words>
const series = head.extend({ words, members: z.array(member), mayWrite: z.boolean() })
export type Series = z.infer<typeof series>

const change = z.object({
  kind: z.enum(['added', 'moved', 'kept', 'dropped']),
  post: postId.nullable(),
  day,
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type SeriesChange = z.infer<typeof change>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { CHANNEL_ELSEWHERE, NAME_TAKEN, SERIES_EMPTY } = faults
const inside = z.object({ institution: institutionId })
const title = z.string().trim().min(1).max(120)

export const seriesContract = {
  templates: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/templates', summary: 'Templat konten' })
    .input(inside)
    .errors({ FORBIDDEN })
    .output(z.array(template)),
  saveTemplate: endpoint
    .route({ method: 'POST', path: '/templates', summary: 'Simpan sebagai templat' })
    .input(inside.extend({ name: title, content }))
    .errors({ FORBIDDEN, CHANNEL_ELSEWHERE, NAME_TAKEN })
    .output(template),
  removeTemplate: endpoint
    .route({ method: 'POST', path: '/templates/{id}/remove', summary: 'Buang templat, atau urungkan' })
    .input(z.object({ id: templateId, isRemoved: z.boolean().default(true) }))
    .errors({ FORBIDDEN, NOT_FOUND, NAME_TAKEN })
    .output(z.null()),
  list: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/series', summary: 'Seri konten' })
    .input(inside)
    .errors({ FORBIDDEN })
    .output(z.array(head)),
  get: endpoint
    .route({ method: 'GET', path: '/series/{id}', summary: 'Satu seri dengan anggotanya' })
    .input(z.object({ id: seriesId }))
    .errors({ NOT_FOUND })
    .output(series),
  make: endpoint
    .route({ method: 'POST', path: '/series', summary: 'Buat seri: tiap anggotanya konten biasa yang perlu disetujui' })
    .input(inside.extend({ title, rule, content }))
    .errors({ FORBIDDEN, CHANNEL_ELSEWHERE, SERIES_EMPTY })
    .output(series),
  change: endpoint
    .route({ method: 'POST', path: '/series/{id}/change', summary: 'Ubah aturan seri; tanpa `isSure` hanya memperlihatkan apa yang berubah' })
    .input(z.object({ id: seriesId, rule, isSure: z.boolean().default(false) }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.array(change)),
  rewrite: endpoint
    .route({ method: 'POST', path: '/series/{id}/rewrite', summary: 'Ubah naskah seluruh seri; tanpa `isSure` hanya memperlihatkan anggota yang ikut' })
    .input(z.object({ id: seriesId, words, isSure: z.boolean().default(false) }))
    .errors({ FORBIDDEN, NOT_FOUND, CHANNEL_ELSEWHERE })
    .output(z.array(member.pick({ post: true, title: true, wall: true, zone: true }).extend({ follows: z.boolean() }))),
}
