import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { codeOf } from '#kit/web/client.ts'
import { browserLanguage, LanguageIn } from '#kit/web/language.tsx'
import { Toasts } from '#kit/web/toast.tsx'
import { makeRouter } from './router.tsx'

const worthAsking = new Set(['LOST', 'DATABASE_AWAY'])

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 20_000, retry: (times, error) => times < 2 && worthAsking.has(codeOf(error)), refetchOnWindowFocus: false } },
  mutationCache: new MutationCache({ onSuccess: () => void queries.invalidateQueries() }),
})

const router = makeRouter(queries)

export const App = () => (
  <QueryClientProvider client={queries}>
    <LanguageIn language={browserLanguage()}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </LanguageIn>
  </QueryClientProvider>
)
