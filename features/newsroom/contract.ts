import { z } from 'zod'
import type { DraftImage } from '#kit/connector.ts'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { institutionId, type InstitutionId } from '#kit/ids.ts'

/** An item as the public sees it. */
export type Item = {
  id: string
  /** The post it came from, shared by its languages. */
  post: string | null
  slug: string
  title: string
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  link: string | null
  images: DraftImage[]
  publishedAt: Temporal.Instant
  correctedAt: Temporal.Instant | null
  isWithdrawn: boolean
}

export type PublicInstitution = { id: InstitutionId; name: string; shortName: string; slug: string; zone: string; place: string }
/** `mark` is the key of the platform's drawing. */
export type OfficialAccount = { platform: string; mark?: string; handle: string; address: string | null; purpose?: string | null }

/** `mastodon.example` or `host:8443`, as in addresses. */
const server = z.string().regex(/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\d{2,5})?$/)

/** What a server did not take: still waiting, or given up. */
const trouble = z.object({
  server: z.string(),
  waiting: z.int(),
  gaveUp: z.int(),
  since: instant,
  againAt: instant.nullable(),
  /** `http_503`, `timeout`, `lookup`, `broken`, `private`, `gone` … */
  why: z.string(),
})
export type Trouble = z.infer<typeof trouble>

const standing = z.object({
  page: z.url(),
  feeds: z.array(z.object({ name: z.string(), address: z.url() })),
  /** `@kemlu@sinergi.contoh.go.id`; null while it cannot be followed, and then why. */
  handle: z.string().nullable(),
  why: z.enum(['no_https', 'example']).nullable(),
  followers: z.int(),
  blocked: z.array(z.string()),
  troubles: z.array(trouble),
})
export type Standing = z.infer<typeof standing>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const blocking = z.object({ institution: institutionId, server })

export const contract = {
  standing: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/newsroom', summary: 'Ruang berita: alamat, umpan, pengikut di Fediverse, dan kendalanya' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(standing),
  block: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/newsroom/blocks', summary: 'Blokir satu server; pengikutnya dilepas' })
    .input(blocking)
    .errors({ FORBIDDEN })
    .output(z.array(z.string())),
  unblock: endpoint
    .route({ method: 'DELETE', path: '/institutions/{institution}/newsroom/blocks/{server}', summary: 'Buka blokir satu server' })
    .input(blocking)
    .errors({ FORBIDDEN })
    .output(z.array(z.string())),
}
