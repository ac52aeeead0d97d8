import type { Generated } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { BundleId } from '../contract.ts'
import type { bundleStates } from '../kinds.ts'

type At = Temporal.Instant

export type Tables = {
  proof_bundles: {
    id: Generated<BundleId>
    institution_id: InstitutionId
    since: At
    until: At
    author_id: PersonId | null
    state: (typeof bundleStates)[number]
    total: number
    done: Generated<number>
    bytes: number | null
    asked_by: PersonId
    asked_at: At
    expires_at: At | null
  }
  retention_policies: { institution_id: InstitutionId; content_years: number | null; log_years: number | null; set_by: PersonId; set_at: At }
  /** Read here, never written: a page of proofs is one query over what was published. */
  deliveries: {
    id: DeliveryId
    institution_id: InstitutionId
    post_id: PostId
    channel_id: ChannelId
    language: string
    state: string
    zone: string
    published_at: At | null
    remote_address: string | null
  }
  posts: { id: PostId; number: number; title: string; drafted_by: PersonId }
}
