import type { Generated, JSONColumnType } from 'kysely'
import type { DraftImage } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'

export type Tables = {
  newsroom_items: {
    id: Generated<string>
    institution_id: InstitutionId
    key: string
    post_id: string | null
    slug: string
    title: string
    text: string
    language: string
    direction: 'ltr' | 'rtl'
    link: string | null
    images: JSONColumnType<DraftImage[]>
    published_at: Temporal.Instant
    corrected_at: Temporal.Instant | null
    withdrawn_at: Temporal.Instant | null
  }
}
