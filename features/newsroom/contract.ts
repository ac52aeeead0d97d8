import type { DraftImage } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'

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
export type OfficialAccount = { platform: string; mark?: string; handle: string; address: string | null }
