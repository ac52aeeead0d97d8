import type { contract as activityContract } from '#features/activity/contract.ts'
import type { contract as postsContract } from '#features/posts/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const media = clientFor<typeof contract>('media')
export const posts = clientFor<typeof postsContract>('posts')
export const activity = clientFor<typeof activityContract>('activity')
