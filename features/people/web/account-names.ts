import { useQuery } from '@tanstack/react-query'
import type { contract } from '#features/channels/contract.ts'
import { clientFor } from '#kit/web/client.ts'

const channels = clientFor<typeof contract>('channels')

/** `Instagram @kemlu` from `instagram @kemlu`: an account as people call it. */
export function useAccountNames() {
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return (title: string) => {
    const [id = '', ...handle] = title.split(' ')
    return [platforms.find((one) => one.id === id)?.name ?? id, ...handle].join(' ')
  }
}
