import type { Generated, JSONColumnType } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId, VariantId } from '#features/posts/contract.ts'
import type { MediaId } from '#features/media/contract.ts'
import type { Draft, Remote } from '#kit/connector.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { DeliveryId, DeliveryState, PauseId } from '../contract.ts'

type At = Temporal.Instant

/** What is fixed at the first sending. */
export type FixedDraft = Omit<Draft, 'key' | 'at'> & { at: string }

export type Tables = {
  deliveries: {
    id: Generated<DeliveryId>
    institution_id: InstitutionId
    post_id: PostId
    variant_id: VariantId
    channel_id: ChannelId
    language: string
    state: DeliveryState
    wall: string
    zone: string
    due_at: At
    not_after: At | null
    is_emergency: Generated<boolean>
    why: string | null
    again_at: At | null
    attempts: Generated<number>
    lease: string | null
    leased_until: At | null
    draft: JSONColumnType<FixedDraft> | null
    digest: string | null
    must_look: Generated<boolean>
    remote_id: string | null
    remote_address: string | null
    screenshot_id: MediaId | null
    published_at: At | null
    handed_at: At | null
    released_at: Generated<At | null>
    scheduled_by: PersonId
    called_id: Generated<PersonId | null>
    scheduled_at: At
    settled_by: PersonId | null
    settled_at: At | null
  }
  steps: {
    id: Generated<string>
    institution_id: InstitutionId
    delivery_id: DeliveryId
    name: string
    kind: 'prepare' | 'poll' | 'commit'
    state: 'intended' | 'unknown' | 'refused' | 'done'
    result: JSONColumnType<{ value: Remote | unknown }> | null
    note: string | null
    begun_at: At
    ended_at: At | null
  }
  pauses: {
    id: Generated<PauseId>
    institution_id: InstitutionId
    scope: 'channel' | 'institution' | 'network'
    channel_id: ChannelId | null
    reason: 'duka' | 'bencana' | 'gangguan'
    note: string | null
    is_emergency_exempt: boolean
    started_by: PersonId
    started_at: At
    ends_at: At | null
    ended_by: PersonId | null
    ended_at: At | null
  }
}
