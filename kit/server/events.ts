import pg from 'pg'
import { reachOf, type Person } from '../rules.ts'
import type { House } from './house.ts'

/** Tells an open page that something changed; it asks again for what it shows. Never carries content. */
export type Change = { institution: string; kind: string; id: string; /** For this person's pages alone, wherever it happened. */ person?: string }

type Listener = (change: Change) => void

export type Changes = {
  /** `who` is asked at every change: reach and grants may be others by then. */
  subscribe: (who: () => Person, listener: Listener) => () => void
  /** Every change, for what the house itself keeps in mind; null says that some may have been missed. */
  hearAll: (listener: (change: Change | null) => void) => void
  /** False while the database is away, so that open pages can say so. */
  isHearing: () => boolean
  stop: () => Promise<void>
}

const isAmong = (institutions: readonly string[], change: Change) => institutions.includes(change.institution)

/** What a person may know of a change: all within reach; of a grant's giver, what is written and decided; of what lies below, that a delivery moved. */
export function heard(person: Person, change: Change): Change | null {
  if (change.person) return change.person === person.id ? change : null
  if (isAmong(reachOf(person), change)) return change
  // An account that was taken over is everybody's business; which one, they ask.
  if (change.kind.startsWith('channel.incident_')) return { ...change, id: '' }
  const given = person.grants.map((grant) => grant.from)
  if (isAmong(given, change) && /^(post|approval|delivery|media|channel)\./.test(change.kind)) return change
  return isAmong(person.below, change) && change.kind.startsWith('delivery.') ? { ...change, kind: 'delivery.changed', id: '' } : null
}

/** One PostgreSQL connection hears every commit of every process and passes it on to those who may know of it. */
export function listenForChanges(pool: pg.Pool, log: House['log']): Changes {
  const listeners = new Map<symbol, (change: Change | null) => void>()
  const stopping = new AbortController()
  let isHearing = false

  const spread = (change: Change | null) => {
    for (const listener of listeners.values()) listener(change)
  }

  const listenOnce = async () => {
    const client = await pool.connect()
    try {
      client.on('notification', (message) => message.payload && spread(JSON.parse(message.payload) as Change))
      await client.query('listen sinergi_events')
      spread(null)
      isHearing = true
      await new Promise<void>((resolve) => {
        client.once('end', resolve)
        stopping.signal.addEventListener('abort', () => resolve(), { once: true })
      })
    } finally {
      isHearing = false
      client.release(true)
    }
  }

  const listening = (async () => {
    while (!stopping.signal.aborted) {
      await listenOnce().catch((error: unknown) => log.warn({ err: error }, 'not hearing changes; listening again'))
      if (!stopping.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  })()

  return {
    subscribe: (who, listener) => {
      const key = Symbol('page')
      listeners.set(key, (change) => {
        const known = change && heard(who(), change)
        if (known) listener(known)
      })
      return () => listeners.delete(key)
    },
    hearAll: (listener) => void listeners.set(Symbol('house'), listener),
    isHearing: () => isHearing,
    stop: async () => {
      stopping.abort()
      await listening
    },
  }
}
