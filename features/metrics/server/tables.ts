import type { Generated, JSONColumnType } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Measured } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  metric_watches: {
    delivery_id: DeliveryId
    institution_id: InstitutionId
    channel_id: ChannelId
    remote_id: string
    published_at: At
    state: Measured['state']
    next_at: Generated<At | null>
  }
  metric_readings: {
    delivery_id: DeliveryId
    read_at: At
    institution_id: InstitutionId
    source: string
    counts: JSONColumnType<Record<string, number>>
  }
}
