import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CollectionId, MediaId, Rights, Searching } from '../contract.ts'

/** What narrows the library lives in its address. */
export type Filter = { cari?: string; rak?: Searching['shelf']; jenis?: 'image' | 'video'; hak?: Rights; koleksi?: CollectionId; buka?: MediaId }
type Change = { [Key in keyof Filter]: Filter[Key] | undefined }

export function useFilter() {
  const navigate = useNavigate()
  const filter = useSearch({ strict: false }) as Filter
  const set = (change: Change) => {
    const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value))
    void navigate({ to: '/pustaka', search: next as never, replace: true })
  }
  return { filter, set }
}
