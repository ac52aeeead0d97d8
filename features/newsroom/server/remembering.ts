import type { KvKey, KvStore } from '@fedify/fedify'

type Entry = { value: unknown; until: number }

/** Entries kept at most: what strangers make us look up must not fill the memory. */
const most = 2_000

/**
 * What Fedify remembers between requests: keys and documents of other servers, activities seen. Lost at a restart and not shared between
 * processes; nothing rests on it, because a follow is kept once by its row and a telling once by its own.
 */
export function remembering(now: () => Temporal.Instant): KvStore {
  const entries = new Map<string, Entry>()
  const named = (key: KvKey) => JSON.stringify(key)
  return {
    get: async <T>(key: KvKey) => {
      const found = entries.get(named(key))
      return found && found.until > now().epochMilliseconds ? (found.value as T) : undefined
    },
    set: async (key, value, options) => {
      const name = named(key)
      entries.delete(name)
      entries.set(name, { value, until: options?.ttl ? now().epochMilliseconds + options.ttl.total('milliseconds') : Number.POSITIVE_INFINITY })
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break
        entries.delete(oldest)
      }
    },
    delete: async (key) => {
      entries.delete(named(key))
    },
    async *list(prefix) {
      const start = prefix ? named(prefix).slice(0, -1) : '['
      for (const [name, { value }] of entries) if (name.startsWith(start)) yield { key: JSON.parse(name) as KvKey, value }
    },
  }
}
