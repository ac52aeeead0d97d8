import type { Account, Draft, Remote } from '#kit/connector.ts'
import type { NewsroomPort } from './newsroom.ts'

/** The house's pages, in memory. */
export function fakePages(): NewsroomPort & { items: Map<string, Remote & { text: string }> } {
  const items = new Map<string, Remote & { text: string }>()
  return {
    items,
    put: async (_account: Account, draft: Draft) => {
      const known = items.get(draft.key) ?? { id: `item-${items.size + 1}`, address: `/berita/contoh/${items.size + 1}`, text: draft.text }
      items.set(draft.key, known)
      return { id: known.id, address: known.address }
    },
    find: async (_account, key) => {
      const known = items.get(key)
      return known ? { id: known.id, address: known.address } : null
    },
    withdraw: async (_account, id) => {
      for (const [key, item] of items) if (item.id === id) items.delete(key)
    },
  }
}
