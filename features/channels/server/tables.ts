import type { Generated } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { ChannelId } from '../contract.ts'

export type Tables = {
  channels: {
    id: Generated<ChannelId>
    institution_id: InstitutionId
    connector: string
    platform: string
    handle: string
    address: string | null
    custodian_ids: PersonId[]
    registered_by: PersonId | null
    registered_at: Temporal.Instant
    frozen_at: Temporal.Instant | null
  }
}
