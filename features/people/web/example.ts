import { queryOptions } from '@tanstack/react-query'

export type Cast = { name: string; email: string; place: string; roles: string[] }
export type Example = {
  isDemo: boolean
  isFounded: boolean
  progress: { done: number; total: number; label: string; isOver: boolean; isBroken: boolean } | null
  people: Cast[]
  password: string | null
}

/** How far the example is; null where this server does not offer one (halves that run apart). */
export const exampleState = queryOptions({
  queryKey: ['contoh'],
  queryFn: async (): Promise<Example | null> => {
    const response = await fetch('/contoh/keadaan')
    return response.headers.get('content-type')?.includes('json') ? ((await response.json()) as Example) : null
  },
  refetchInterval: ({ state }) => (state.data?.progress && !state.data.progress.isOver && !state.data.progress.isBroken ? 500 : false),
})

export async function beginExample() {
  const response = await fetch('/contoh', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  return response.ok
}
