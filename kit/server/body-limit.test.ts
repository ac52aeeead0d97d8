import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { limitBody } from './body-limit.ts'

test('a body that is too large, or that nobody reads, leaves its connection good for the next request', async () => {
  const app = new Hono()
  app.use(
    '*',
    limitBody(1000, (c) => c.text('terlalu besar', 413)),
  )
  app.post('/baca', async (c) => c.text(String((await c.req.text()).length)))
  app.post('/abaikan', (c) => c.text('tidak dibaca', 404))
  const server = serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch })
  await once(server, 'listening')
  let closed = 0
  server.on('connection', (socket: { once: (event: 'close', then: () => void) => void }) => socket.once('close', () => (closed += 1)))
  const post = async (path: string, size: number) => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method: 'POST', body: 'x'.repeat(size) })
    await answer.text()
    return answer.status
  }
  expect([await post('/baca', 200_000), await post('/abaikan', 900), await post('/baca', 900)]).toEqual([413, 404, 200])
  await sleep(800)
  expect(closed).toBe(0)
  expect(await post('/baca', 10)).toBe(200)
  server.close()
})
