import type { ChannelId } from '#features/channels/contract.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import { watch, type Connectors } from './metrics.ts'
import { readAll, readChannel } from './rounds.ts'

export const jobs = (connectors: Connectors): Jobs => ({
  'metrics.watch': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => watch(open, connectors, id as DeliveryId)),
  'metrics.read_all': (_payload, context) => readAll(context),
  'metrics.read': ({ institution, channel }, context) =>
    readChannel(context, connectors, { institution: institution as InstitutionId, channel: channel as ChannelId }),
})
