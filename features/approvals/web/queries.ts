import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { contract as mediaContract } from '#features/media/contract.ts'
import type { contract as postsContract } from '#features/posts/contract.ts'
import type { teamContract } from '#features/posts/team-contract.ts'
import type { contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const approvals = clientFor<typeof contract>('approvals')
export const posts = clientFor<typeof postsContract>('posts')
export const team = clientFor<typeof teamContract>('team')
export const channels = clientFor<typeof channelsContract>('channels')
export const media = clientFor<typeof mediaContract>('media')
export const publishing = clientFor<typeof publishingContract>('publishing')
