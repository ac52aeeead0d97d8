import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { contract as postsContract } from '#features/posts/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const calendar = clientFor<typeof contract>('calendar')
export const posts = clientFor<typeof postsContract>('posts')
export const channels = clientFor<typeof channelsContract>('channels')
