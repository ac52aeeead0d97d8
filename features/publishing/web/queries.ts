import type { contract as activityContract } from '#features/activity/contract.ts'
import type { contract as approvalsContract } from '#features/approvals/contract.ts'
import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { contract as inboxContract } from '#features/inbox/contract.ts'
import type { contract as mediaContract } from '#features/media/contract.ts'
import type { contract as metricsContract } from '#features/metrics/contract.ts'
import type { contract as postsContract } from '#features/posts/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const publishing = clientFor<typeof contract>('publishing')
export const posts = clientFor<typeof postsContract>('posts')
export const channels = clientFor<typeof channelsContract>('channels')
export const approvals = clientFor<typeof approvalsContract>('approvals')
export const inbox = clientFor<typeof inboxContract>('inbox')
export const metrics = clientFor<typeof metricsContract>('metrics')
export const media = clientFor<typeof mediaContract>('media')
export const activity = clientFor<typeof activityContract>('activity')
