import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { SeriesId } from '#features/posts/series-contract.ts'
import type { Connector } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import type { DeliveryId } from '../contract.ts'
import { planSeries } from './planning-series.ts'
import { holdQueue } from './pausing.ts'
import { deliver } from './delivering.ts'
import { resume } from './resuming.ts'
import { chase, recallPost } from './settling.ts'
import { sweep } from './sweeping.ts'
import { takeBack } from './taking-back.ts'

const ids = ({ institution, delivery }: Record<string, string>) => ({ institution: institution as InstitutionId, delivery: delivery as DeliveryId })

export const jobs = (connectors: ReadonlyMap<string, Connector>): Jobs => ({
  'publishing.deliver': (payload, context) => deliver(context, connectors, ids(payload)),
  'publishing.sweep': (_payload, context) => sweep(context),
  'publishing.chase': (payload, { work }) => work(ids(payload).institution, (open) => chase(open, ids(payload).delivery, Number(payload['round']))),
  'publishing.recall': (payload, context) => takeBack(context, connectors, { ...ids(payload), round: Number(payload['round'] ?? 0) }),
  'publishing.plan_series': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => planSeries(open, id as SeriesId)),
  'publishing.hold_queue': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => holdQueue(open, id as ChannelId)),
  'publishing.resume': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => resume(open, id as ChannelId)),
  'publishing.recall_post': ({ institution, id }, { work }) => work(institution as InstitutionId, (open) => recallPost(open, id as PostId)),
})
