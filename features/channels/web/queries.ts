import { useQuery } from '@tanstack/react-query'
import type { contract as activityContract } from '#features/activity/contract.ts'
import type { contract as inboxContract } from '#features/inbox/contract.ts'
import type { contract as peopleContract } from '#features/people/contract.ts'
import type { contract as postsContract } from '#features/posts/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const channels = clientFor<typeof contract>('channels')
export const inbox = clientFor<typeof inboxContract>('inbox')
export const people = clientFor<typeof peopleContract>('people')
export const posts = clientFor<typeof postsContract>('posts')

/** A platform by its id; one that is no longer offered keeps its id as its name. */
export function usePlatforms() {
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const platformOf = (id: string) => platforms.find((one) => one.id === id) ?? { id, name: id, mark: '', limits: null }
  return { platforms, platformOf }
}
export const activity = clientFor<typeof activityContract>('activity')
