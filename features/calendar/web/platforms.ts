import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { channels } from './queries.ts'

/** Name and mark of a platform by its id. */
export function usePlatforms() {
  const { data } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return useMemo(() => {
    const byId = new Map((data ?? []).map((one) => [one.id as string, one] as const))
    return {
      all: data ?? [],
      nameOf: (id: string) => byId.get(id)?.name ?? id,
      markOf: (id: string) => byId.get(id)?.mark ?? '',
    }
  }, [data])
}
