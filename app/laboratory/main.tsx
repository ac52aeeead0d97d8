import '../web/base.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { openExaminer, type Examiner } from '#features/laboratory/examiner.ts'
import { browserLanguage, LanguageIn } from '#kit/web/language.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { Toasts } from '#kit/web/toast.tsx'
import { LocalBench } from './local-bench.tsx'
import { fetchWeights } from './weights.ts'

const queries = new QueryClient()

function Laboratory() {
  const [examiner, setExaminer] = useState<Examiner | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [share, setShare] = useState(0)
  useEffect(() => {
    fetchWeights((done, all) => setShare(done / all)).then((weights) => setExaminer(openExaminer(weights)), setError)
  }, [])
  if (error) return <Failure error={error} retry={() => location.reload()} />
  return examiner ? <LocalBench examiner={examiner} /> : <Skeleton rows={Math.max(1, Math.round(share * 6))} />
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <LanguageIn language={browserLanguage()}>
        <Toasts>
          <Laboratory />
        </Toasts>
      </LanguageIn>
    </QueryClientProvider>,
  )
