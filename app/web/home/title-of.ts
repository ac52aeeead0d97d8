import { useQuery } from '@tanstack/react-query'
import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { AgendaRow } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'

const channels = clientFor<typeof channelsContract>('channels')

/** A delivery's title, or only its platform where the post is not for the reader. */
export function useTitleOf() {
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return (row: Pick<AgendaRow, 'title' | 'platform'>) => row.title ?? platforms.find(({ id }) => id === row.platform)?.name ?? row.platform
}
