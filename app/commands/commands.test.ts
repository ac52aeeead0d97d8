import { expect, test } from 'vitest'
import { sealAll } from '#features/activity/server/activity.ts'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { openPool } from '#kit/server/database.ts'
import { openFiles } from '#kit/server/files.ts'
import { testDesk } from '#kit/server/testing.ts'
import { readConfig } from '../config.ts'
import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { erase } from './erase.ts'
import { firstCode } from './first-code.ts'
import { followZone } from './follow-zone.ts'
import { invite } from './invite.ts'
import { rotateKey } from './rotate-key.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(fakePages())])

async function run(command: Command, ...words: string[]) {
  const said: string[] = []
  const listenPool = openPool(desk.address, 'sinergi_app', { max: 1 })
  const open = {
    house: desk.house,
    subscriptions: new Map(),
    address: desk.address,
    jobsPool: desk.owner,
    listenPool,
    isJoined: true,
    languageServer: null,
    browser: null,
    folder: '/tmp',
    localFiles: openFiles('/tmp/sinergi-no-files'),
    close: async () => undefined,
  }
  const code = await command.run({ open, config: readConfig({}), say: (line) => said.push(line) }, words).finally(() => listenPool.end())
  return { code, said: said.join('\n') }
}

test('the doctor finds a healthy house well', async () => {
  await sealAll(desk.house)
  const { code, said } = await run(doctor)
  expect(said).not.toContain('✗')
  expect(code).toBe(0)
})

test('what lies beside the log about one person can be erased by law, and the chain stays whole', async () => {
  const mine = async () =>
    (await desk.owner.query('select 1 from event_payloads where person_id = $1 and institution_id = $2', [room.editor.id, room.kemlu])).rowCount
  await room.write(['newsroom'])
  expect(await mine()).toBeGreaterThan(0)
  expect((await run(erase, 'kemlu', room.editor.id, 'singkat')).code).toBe(1)
  expect((await run(erase, 'kemlu', room.editor.id, 'permintaan yang bersangkutan, nota 12/2026')).said).toMatch(/^\d+ keterangan dihapus/)
  expect(await mine()).toBe(0)
  await sealAll(desk.house)
  expect((await run(doctor)).said).toContain('✓ Rantai log peristiwa utuh')
})

test('the doctor says when nobody takes what is due', async () => {
  await room.schedule(await room.cleared('newsroom'))
  desk.clock.set('2026-11-23T02:03:00Z')
  const { code, said } = await run(doctor)
  expect(said).toContain('✗ Kiriman jatuh tempo diambil pekerja: 1 kiriman')
  expect(code).toBe(1)
})

test('the doctor names the seal at which a log was tampered with', async () => {
  await sealAll(desk.house)
  await desk.owner.query(`update events set kind = 'post.forged' where kind = 'post.drafted'`)
  expect((await run(doctor)).said).toMatch(/✗ Rantai log peristiwa utuh: .*Kemlu: segel \d+ \(changed\)/)
})

test('whoever runs the server can give a way in, and a wrong word is named', async () => {
  expect((await run(invite, 'kemlu', 'baru@contoh.example', 'editor')).said).toMatch(/\/undangan\/[\w-]{20,}$/)
  expect((await run(invite, 'kemlu', 'baru@contoh.example', 'bos')).said).toBe('Peran tidak dikenal: bos.')
  expect((await run(invite, 'tidak-ada', 'baru@contoh.example', 'editor')).said).toContain('tidak-ada')
})

test('a zone is followed by its name, an unknown one is refused', async () => {
  expect((await run(followZone, 'Asia/Jakarta')).said).toBe('0 kiriman mengikuti jam dinding Asia/Jakarta.')
  expect((await run(followZone, 'Asia/Bukan')).code).toBe(1)
})

test('the first code is printed only while nobody is in the network', async () => {
  expect((await run(firstCode)).said).toContain('sudah dibuat')
})

test('the key is not replaced under a running server', async () => {
  expect((await run(rotateKey)).said).toContain('Hentikan Sinergi dulu')
})
