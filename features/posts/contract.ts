import { z } from 'zod'
import { mediaId } from '#features/media/contract.ts'
import { channelId } from '#features/channels/contract.ts'
import { sensitivities } from '#features/approvals/kinds.ts'
import { faults as approvalFaults } from '#features/approvals/faults.ts'
import { endpoint, houseFaults, instant, pageOf, pageOut } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { postStates } from './kinds.ts'

export const postId = idOf('post')
export type PostId = z.infer<typeof postId>
export const variantId = idOf('variant')
export type VariantId = z.infer<typeof variantId>

export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)

const words = { title: z.string().max(200), text: z.string().max(60_000) }
/** The words of one language, made from the source as it stood in `madeFrom`; null before the first word. */
const translation = z.object({ language, ...words, madeFrom: z.object(words).nullable().default(null) })
export type Translation = z.infer<typeof translation>

/**
 * What a person writes: the source in `language`, its translations, and where each goes. A variant without text of its own follows its
 * language's; one with a `second` language carries both in one text, `separator` between them.
 */
export const content = z.object({
  ...words,
  language,
  translations: z
    .array(translation)
    .max(12)
    .refine((all) => new Set(all.map((one) => one.language)).size === all.length, 'twice')
    .default([]),
  separator: z.string().max(40).default('\n\n—\n\n'),
  sensitivity: z.enum(sensitivities),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  media: z.array(mediaId).max(20),
  variants: z
    .array(z.object({ channel: channelId, language, second: language.nullable().default(null), text: z.string().max(60_000).nullable() }))
    .max(60)
    .refine((all) => all.every((one) => one.second !== one.language), 'same')
    .refine((all) => new Set(all.map((one) => `${one.channel}/${one.language}`)).size === all.length, 'twice'),
})
export type Content = z.infer<typeof content>
export type Variant = Content['variants'][number]
/** Content as it may be handed in: what nobody chose has its usual value. */
export type Written = Omit<Content, 'translations' | 'separator' | 'variants'> &
  Partial<Pick<Content, 'translations' | 'separator'>> & { variants: (Omit<Variant, 'second'> & Partial<Pick<Variant, 'second'>>)[] }

export type PostState = (typeof postStates)[number]

const head = z.object({
  id: postId,
  institution: institutionId,
  /** Shown as K-0001, per institution. */
  number: z.int(),
  title: z.string(),
  state: z.enum(postStates),
  /** The approver's note when it was sent back. */
  note: z.string().nullable(),
  isEmergency: z.boolean(),
  changedBy: z.string(),
  changedAt: instant,
})

const mentions = z.record(z.string(), z.object({ name: z.string(), handles: z.record(z.string(), z.string()) }))

const linkPreview = z.object({
  url: z.string(),
  title: z.string(),
  description: z.string(),
  site: z.string(),
  /** A small WebP as a data address. */ image: z.string().nullable(),
})
export type LinkPreview = z.infer<typeof linkPreview>

export const post = head.extend({
  version: z.int(),
  content,
  /** The institutions its texts call, by slug, with their handles. */
  mentions,
  /** Over everything that goes out; an approval covers exactly this. */
  digest: z.string(),
  mayWrite: z.boolean(),
  discardedAt: instant.nullable(),
})
export type Post = z.infer<typeof post>

export const row = head.extend({ excerpt: z.string(), channels: z.array(channelId) })
export type PostRow = z.infer<typeof row>

const version = z.object({ id: z.uuid(), number: z.int(), by: z.string(), byId: personId, at: instant, isAside: z.boolean(), content })
export type Version = z.infer<typeof version>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { CHANNEL_ELSEWHERE, CHANGED_MEANWHILE, NO_CHANNEL, NOT_READY } = faults
const one = z.object({ id: postId })
const number = z.int32().min(1)
const sending = z.object({ id: postId, version: number })

export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/posts', summary: 'Konten, terbaru dulu' })
    .input(z.object({ institution: institutionId, state: z.enum(postStates).optional(), search: z.string().max(100).optional(), ...pageOf }))
    .errors({ FORBIDDEN })
    .output(pageOut(row)),
  get: endpoint.route({ method: 'GET', path: '/posts/{id}', summary: 'Satu konten' }).input(one).errors({ NOT_FOUND }).output(post),
  draft: endpoint
    .route({ method: 'POST', path: '/posts', summary: 'Mulai draf' })
    .input(z.object({ institution: institutionId, content }))
    .errors({ FORBIDDEN, CHANNEL_ELSEWHERE })
    .output(post),
  save: endpoint
    .route({ method: 'PUT', path: '/posts/{id}', summary: 'Simpan; tulisan di atas versi lama digabung atau disimpan di samping, tidak menimpa' })
    .input(
      z.object({ id: postId, version: number, content, /** The content of `version`: what it takes to join two people's work. */ base: content.optional() }),
    )
    .errors({ FORBIDDEN, NOT_FOUND, CHANNEL_ELSEWHERE })
    .output(z.object({ kind: z.enum(['saved', 'merged', 'kept_aside']), post })),
  versions: endpoint
    .route({ method: 'GET', path: '/posts/{id}/versions', summary: 'Siapa mengubah apa' })
    .input(one)
    .errors({ NOT_FOUND })
    .output(z.array(version)),
  submit: endpoint
    .route({ method: 'POST', path: '/posts/{id}/submit', summary: 'Kirim untuk persetujuan' })
    .input(sending)
    .errors({ FORBIDDEN, NOT_FOUND, NO_CHANNEL, NOT_READY, CHANGED_MEANWHILE, ALREADY_OPEN: approvalFaults.ALREADY_OPEN })
    .output(post),
  submitEmergency: endpoint
    .route({ method: 'POST', path: '/posts/{id}/emergency', summary: 'Jalur darurat: disetujui seketika, disahkan kemudian' })
    .input(sending.extend({ reason: z.string().trim().min(10).max(500) }))
    .errors({ FORBIDDEN, NOT_FOUND, NO_CHANNEL, NOT_READY, CHANGED_MEANWHILE, NOT_NAMED: approvalFaults.NOT_NAMED })
    .output(post),
  withdraw: endpoint
    .route({ method: 'POST', path: '/posts/{id}/withdraw', summary: 'Tarik dari persetujuan' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(post),
  discard: endpoint
    .route({ method: 'POST', path: '/posts/{id}/discard', summary: 'Buang draf (dapat diurungkan)' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(post),
  mentions: endpoint
    .route({ method: 'GET', path: '/posts/mentions', summary: 'Instansi yang dapat disebut, dengan akun resminya per platform' })
    .input(z.object({ slugs: z.array(z.string().max(80)).max(100) }))
    .output(mentions),
  linkPreview: endpoint
    .route({ method: 'POST', path: '/posts/link-preview', summary: 'Judul, ringkasan, dan gambar sebuah tautan' })
    .input(z.object({ institution: institutionId, url: z.url({ protocol: /^https?$/ }).max(2000) }))
    .errors({ FORBIDDEN, LINK_INSIDE: faults.LINK_INSIDE, LINK_SILENT: faults.LINK_SILENT, LINK_LARGE: faults.LINK_LARGE, LINK_BROKEN: faults.LINK_BROKEN })
    .output(linkPreview),
  restore: endpoint.route({ method: 'POST', path: '/posts/{id}/restore', summary: 'Urungkan buang' }).input(one).errors({ FORBIDDEN, NOT_FOUND }).output(post),
}
