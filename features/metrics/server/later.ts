import type { ChannelId } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'

/** One reading of an account in line; the whole house reads one account at a time. */
export const readLater = (work: Work, { institution, channel }: { institution: InstitutionId; channel: ChannelId }) =>
  work.enqueue('metrics.read', { institution, channel }, { key: `metrics.read:${channel}`, queue: 'metrics.read' })
