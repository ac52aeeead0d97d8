import { expect, test } from 'vitest'
import * as institutions from '#features/institutions/server/institutions.ts'
import { again, network } from '#features/people/server/testing.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { OfferedPlatform } from '../contract.ts'
import * as channels from './channels.ts'
import { jobs } from './jobs.ts'

const desk = await testDesk()
const net = await network(desk)
const limits = {} as OfferedPlatform['limits']
const offered: OfferedPlatform[] = [
  { id: 'instagram', name: 'Instagram', mark: 'instagram', connector: 'tangan', limits },
  { id: 'halaman', name: 'Ruang berita', mark: 'site', connector: 'sendiri', limits },
]
const wanted = { institution: net.kemlu, platform: 'instagram', handle: '@kemlu', address: null, custodians: [net.editor.id] }
const register = (person: typeof net.admin, change: object = {}) => desk.as(person, (at) => channels.register(at, offered, { ...wanted, ...change }))

test('an admin registers an account once, on a platform the house knows', async () => {
  expect(await register(net.admin)).toMatchObject({ handle: '@kemlu', connector: 'tangan', custodians: [net.editor.id], isFrozen: false })
  expect(await refusal(register(net.admin))).toBe('HANDLE_TAKEN')
  expect(await refusal(register(net.admin, { platform: 'friendster' }))).toBe('PLATFORM_UNKNOWN')
})

test('an editor, the parent and another institution register nothing here', async () => {
  for (const person of [net.editor, net.coordinator, net.komdigiAdmin]) expect(await refusal(register(person, { handle: '@lain' }))).toBe('FORBIDDEN')
})

test('a new institution is given its own pages, and only once', async () => {
  const welcome = jobs(offered.slice(1))['channels.welcome']
  for (const time of [1, 2]) await welcome?.({ institution: net.tokyo, event: String(time) }, jobContext(desk.house))
  expect((await desk.as(net.tokyoEditor, (at) => channels.list(at, net.tokyo))).map(({ platform }) => platform)).toEqual(['halaman'])
})

test('channels are seen by colleagues and by whoever was granted the drafts, until the grant is over', async () => {
  expect(await desk.as(net.viewer, (at) => channels.list(at, net.kemlu))).toHaveLength(1)
  const seenFrom = async () => refusal(desk.as(await again(desk, net.komdigiAdmin), (at) => channels.list(at, net.kemlu)))
  expect(await seenFrom()).toBe('FORBIDDEN')
  const now = desk.clock.now()
  const span = { startsAt: now.toString(), endsAt: now.add({ hours: 24 }).toString(), reason: 'Menjelang kunjungan' }
  await desk.as(net.admin, (at) => institutions.grant(at, { from: net.kemlu, to: net.komdigi, kind: 'read_drafts', ...span }))
  expect(await seenFrom()).toBe('allowed')
  desk.clock.advance({ hours: 24 })
  expect(await seenFrom()).toBe('FORBIDDEN')
})
