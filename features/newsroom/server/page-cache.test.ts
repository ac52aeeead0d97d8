import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Change, Changes } from '#kit/server/events.ts'
import { pageCache } from './page-cache.ts'

/** A page whose making is held up until let go, and what the house hears meanwhile. */
function stand() {
  const listeners: ((change: Change | null) => void)[] = []
  const changes: Changes = {
    subscribe: () => () => undefined,
    hearAll: (listener) => void listeners.push(listener),
    isHearing: () => true,
    stop: async () => undefined,
  }
  const cache = pageCache(changes)
  const waiting: (() => void)[] = []
  let made = 0
  const app = new Hono().get('/', async (c) => {
    const answer = await cache.answer(c, 'front', async () => {
      made += 1
      const body = `halaman ${made}`
      await new Promise<void>((go) => waiting.push(go))
      return { institution: 'kemlu', type: 'text/plain', body, status: 200 }
    })
    return answer ?? c.notFound()
  })
  return {
    read: async () => (await app.request('/')).text(),
    hear: (kind: string) => listeners.forEach((listener) => listener({ institution: 'kemlu', kind, id: '' })),
    letGo: () => waiting.splice(0).forEach((go) => go()),
    made: () => made,
  }
}

test('many readers of a new page wait for one making of it, and the next ones for none', async () => {
  const { read, letGo, made } = stand()
  const readers = Array.from({ length: 50 }, read)
  letGo()
  expect(new Set(await Promise.all(readers))).toEqual(new Set(['halaman 1']))
  expect([await read(), made()]).toEqual(['halaman 1', 1])
})

test('a reader after a change never gets a page that was begun before it', async () => {
  const { read, hear, letGo, made } = stand()
  const before = read()
  hear('newsroom.item_withdrawn')
  const after = read()
  letGo()
  expect([await before, await after, await read(), made()]).toEqual(['halaman 1', 'halaman 2', 'halaman 2', 2])
})
