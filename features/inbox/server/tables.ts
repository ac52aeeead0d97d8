import type { Generated } from 'kysely'
import type { z } from 'zod'
import type { ChannelId } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Item, itemId } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  inbox_watches: {
    channel_id: ChannelId
    institution_id: InstitutionId
    state: 'waiting' | 'read' | 'nobody'
    read_at: Generated<At | null>
    next_at: At
    page: Generated<string | null>
  }
  inbox_items: {
    id: Generated<z.infer<typeof itemId>>
    institution_id: InstitutionId
    channel_id: ChannelId
    delivery_id: DeliveryId | null
    remote_id: string
    kind: Item['kind']
    by_handle: string
    by_name: string | null
    text: string
    address: string | null
    said_at: At
    heard_at: At
  }
}
