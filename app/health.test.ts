import { expect, test } from 'vitest'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { testDesk } from '#kit/server/testing.ts'
import { healthPages } from './health.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(fakePages())])
const token = 'rahasia-pemantau-mesin'
const pages = () => healthPages(desk.house, { token, jobs: desk.owner })
const measured = async () => (await pages().request('/metrics', { headers: { authorization: `Bearer ${token}` } })).text()

test('whoever watches the machine is told at once when nobody takes what is due, and when the database is away', async () => {
  const ask = async () => {
    const answer = await pages().request('/healthz')
    return { code: answer.status, ...((await answer.json()) as { status: string; why?: string }) }
  }
  await room.schedule(await room.cleared('newsroom'))
  expect(await ask()).toEqual({ code: 200, status: 'ok' })
  desk.clock.set('2026-11-23T02:03:00Z')
  expect(await ask()).toMatchObject({ code: 503, why: expect.stringContaining('1 kiriman') })
  const nowhere = healthPages({ ...desk.house, db: { transaction: () => ({ execute: () => Promise.reject(new Error('away')) }) } as never }, { token: null })
  expect((await nowhere.request('/healthz')).status).toBe(503)
})

test('the measures count what the house holds and what it answers, for the token alone', async () => {
  expect(await measured()).toContain(`sinergi_deliveries{state="scheduled"} 1`)
  expect(await measured()).toContain('sinergi_deliveries_late 1')
  const app = pages()
  await app.request('/rpc/posts/list/01900000-0000-7000-8000-000000000001', { method: 'POST' })
  const said = await (await app.request('/metrics', { headers: { authorization: `Bearer ${token}` } })).text()
  expect(said).toContain('sinergi_http_seconds_count{room="rpc",method="POST",status="4xx"} 1')
  expect(said).not.toContain('01900000-0000')
  for (const authorization of ['', 'Bearer salah', `Bearer ${token}x`]) expect((await app.request('/metrics', { headers: { authorization } })).status).toBe(404)
  expect((await healthPages(desk.house, { token: null }).request('/metrics', { headers: { authorization: 'Bearer null' } })).status).toBe(404)
})
