import pg from 'pg'
import { reachOf, type Person } from '../rules.ts'
import type { House } from './house.ts'

/** Tells an open page that something changed; it asks again for what it shows. Never carries content. */
export type Change = { institution: string; kind: string; id: string }

type Listener = (change: Change) => void

export type Changes = {
  subscribe: (person: Person, listener: Listener) => () => void
  /** False while the database is away, so that open pages can say so. */
  isHearing: () => boolean
  stop: () => Promise<void>
}

const mayHear = (person: Person, change: Change) =>
  reachOf(person).some((institution) => institution === change.institution) ||
  person.grants.some((grant) => grant.from === change.institution) ||
  person.below.some((institution) => institution === change.institution)

/** One PostgreSQL connection hears every commit of every process and passes it on to those who may know of it. */
export function listenForChanges(pool: pg.Pool, log: House['log']): Changes {
  const listeners = new Map<symbol, { person: Person; listener: Listener }>()
  const stopping = new AbortController()
  let isHearing = false

  const spread = (payload: string) => {
    const change = JSON.parse(payload) as Change
    for (const { person, listener } of listeners.values()) if (mayHear(person, change)) listener(change)
  }

  const listenOnce = async () => {
    const client = await pool.connect()
    try {
      client.on('notification', (message) => message.payload && spread(message.payload))
      await client.query('listen sinergi_events')
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
    subscribe: (person, listener) => {
      const key = Symbol('page')
      listeners.set(key, { person, listener })
      return () => listeners.delete(key)
    },
    isHearing: () => isHearing,
    stop: async () => {
      stopping.abort()
      await listening
    },
  }
}
