import type { contract as approvalsContract } from '#features/approvals/contract.ts'
import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { contract as mediaContract } from '#features/media/contract.ts'
import type { contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'
import type { seriesContract } from '../series-contract.ts'
import type { teamContract } from '../team-contract.ts'

export const posts = clientFor<typeof contract>('posts')
export const channels = clientFor<typeof channelsContract>('channels')
export const media = clientFor<typeof mediaContract>('media')
export const approvals = clientFor<typeof approvalsContract>('approvals')
export const publishing = clientFor<typeof publishingContract>('publishing')
export const team = clientFor<typeof teamContract>('team')
export const series = clientFor<typeof seriesContract>('series')
