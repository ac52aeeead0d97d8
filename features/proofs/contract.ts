import { z } from 'zod'
import { decision } from '#features/approvals/contract.ts'
import { channelId } from '#features/channels/contract.ts'
import { mediaId } from '#features/media/contract.ts'
import { postId } from '#features/posts/contract.ts'
import { deliveryId, journalStep } from '#features/publishing/contract.ts'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { bundleStates } from './kinds.ts'

export const bundleId = idOf('bundle')
export type BundleId = z.infer<typeof bundleId>

/** Everything that proves one published delivery, on one page. Times are instants; `zone` is the institution's plan's. */
export const proof = z.object({
  delivery: deliveryId,
  institution: institutionId,
  institutionName: z.string(),
  post: postId,
  /** Shown as K-0001, per institution. */
  number: z.int(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  link: z.string().nullable(),
  images: z.array(z.object({ media: mediaId, alt: z.string().nullable(), isDecorative: z.boolean(), type: z.string() })),
  /** When the text went by the retention policy; null while it is kept. */
  forgottenAt: instant.nullable(),
  channel: channelId,
  platform: z.string(),
  platformName: z.string(),
  handle: z.string(),
  state: z.enum(['published', 'recalled']),
  zone: z.string(),
  dueAt: instant,
  publishedAt: instant,
  address: z.string().nullable(),
  remote: z.string().nullable(),
  /** Handed back by the custodian who published by hand. */
  screenshot: mediaId.nullable(),
  /** Over everything that went out; the approval covered exactly this. */
  digest: z.string().nullable(),
  authors: z.array(z.string()),
  scheduledBy: z.string(),
  scheduledAt: instant,
  settledBy: z.string().nullable(),
  approval: z
    .object({
      /** Nobody had to be asked, by the institution's own policy. */
      isFree: z.boolean(),
      emergency: z.object({ reason: z.string(), confirmedAt: instant.nullable() }).nullable(),
      decisions: z.array(decision),
    })
    .nullable(),
  /** What a platform said stays inside: a proof leaves the house. */
  journal: z.array(journalStep.omit({ note: true })),
  /** The seal of the institution's log that covers the publication; null until it is sealed, within a minute. */
  seal: z.object({ number: z.int(), digest: z.string(), at: instant }).nullable(),
})
export type Proof = z.infer<typeof proof>

const row = proof.pick({
  delivery: true,
  post: true,
  number: true,
  title: true,
  language: true,
  platform: true,
  platformName: true,
  handle: true,
  state: true,
  zone: true,
  publishedAt: true,
  address: true,
})
export type ProofRow = z.infer<typeof row>

export const bundle = z.object({
  id: bundleId,
  institution: institutionId,
  since: instant,
  until: instant,
  author: z.string().nullable(),
  state: z.enum(bundleStates),
  total: z.int(),
  done: z.int(),
  bytes: z.int().nullable(),
  askedBy: z.string(),
  askedAt: instant,
  expiresAt: instant.nullable(),
})
export type Bundle = z.infer<typeof bundle>

/** Years that records are kept; null means for good. */
export const retention = z.object({
  institution: institutionId,
  /** Texts, drafts, versions and screenshots of what was published. */
  contentYears: z.int().min(1).max(50).nullable(),
  /** Who did what, beside the log; the chain itself stays for good. */
  logYears: z.int().min(1).max(50).nullable(),
})
export type Retention = z.infer<typeof retention>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const span = { institution: institutionId, since: instant, until: instant, author: personId.optional() }

export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/proofs', summary: 'Bukti tayang: yang sudah terbit, terbaru dulu' })
    .input(z.object({ ...span, after: deliveryId.optional(), limit: z.int().min(1).max(100).default(50) }))
    .errors({ FORBIDDEN, SPAN_ENDS_FIRST: faults.SPAN_ENDS_FIRST })
    .output(z.object({ rows: z.array(row), total: z.int(), next: deliveryId.nullable() })),
  get: endpoint
    .route({ method: 'GET', path: '/proofs/{delivery}', summary: 'Satu bukti tayang' })
    .input(z.object({ delivery: deliveryId }))
    .errors({ NOT_FOUND })
    .output(proof),
  bundles: endpoint
    .route({ method: 'GET', path: '/proof-bundles', summary: 'Paket bukti yang pernah diminta' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN })
    .output(z.array(bundle)),
  bundle: endpoint
    .route({ method: 'POST', path: '/proof-bundles', summary: 'Siapkan paket ZIP' })
    .input(z.object(span))
    .errors({ FORBIDDEN, NOTHING_PUBLISHED: faults.NOTHING_PUBLISHED, SPAN_ENDS_FIRST: faults.SPAN_ENDS_FIRST, TOO_MANY: faults.TOO_MANY })
    .output(bundle),
  retention: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/retention', summary: 'Masa simpan' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN })
    .output(retention),
  setRetention: endpoint
    .route({ method: 'PUT', path: '/institutions/{institution}/retention', summary: 'Ubah masa simpan' })
    .input(retention)
    .errors({ FORBIDDEN })
    .output(retention),
}
