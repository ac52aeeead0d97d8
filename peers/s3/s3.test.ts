import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as uploads from '../../features/media/server/uploads.ts'
import { photo } from '../../features/media/server/testing.ts'
import { network } from '../../features/people/server/testing.ts'
import { layered, moveFiles, openFiles } from '../../kit/server/files.ts'
import { openS3 } from '../../kit/server/s3-files.ts'
import { testDesk } from '../../kit/server/testing.ts'
import { work, type Door } from '../../kit/server/work.ts'
import { bucketAt, startBucket } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'sinergi-ember-'))
let server: Awaited<ReturnType<typeof startBucket>>
const bucket = () => openS3(bucketAt(server.port))
const keptThere = () => readdirSync(join(folder, 'bucket', 'sinergi')).filter((name) => name.endsWith('_object'))
const failureOf = (doing: Promise<unknown>) => doing.then(String, (error: Error & { code?: string }) => `${error.code}: ${error.message} ${error.stack ?? ''}`)

beforeAll(async () => {
  server = await startBucket(join(folder, 'bucket'))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a file is put, read whole and in pieces, measured, replaced and removed', async () => {
  const files = bucket()
  await files.put('0190a0.original', Buffer.from('kementerian'))
  expect((await files.read('0190a0.original')).toString()).toBe('kementerian')
  expect(await files.sizeOf('0190a0.original')).toBe(11)
  const piece = await files.stream('0190a0.original', { start: 2, end: 5 })
  expect([await new Response(piece?.body).text(), piece?.size]).toEqual(['ment', 11])
  const whole = await files.stream('0190a0.original')
  expect([await new Response(whole?.body).text(), whole?.size]).toEqual(['kementerian', 11])
  await files.put('0190a0.original', Buffer.from('lembaga'))
  expect((await files.read('0190a0.original')).toString()).toBe('lembaga')
  await files.remove('0190a0.original')
  await files.remove('0190a0.original')
  expect(await files.stream('0190a0.original')).toBeNull()
  expect(await files.sizeOf('0190a0.original')).toBeNull()
  expect(await failureOf(files.read('0190a0.original'))).toContain('NOT_FOUND')
  expect(await files.examine()).toBeNull()
  expect(keptThere()).toEqual([])
})

test('a film of 200 MB goes from disk to the bucket without lying in memory whole', async () => {
  const path = join(folder, 'film')
  const part = Buffer.alloc(1024 ** 2, 7)
  for (let n = 0; n < 200; n += 1) writeFileSync(path, part, { flag: 'a' })
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
  await bucket().putFrom('0190b0.original', path)
  clearInterval(watch)
  expect(await bucket().sizeOf('0190b0.original')).toBe(200 * 1024 ** 2)
  console.log(`200 MB sent with ${Math.round((most - before) / 1024 ** 2)} MB more memory`)
  expect(most - before).toBeLessThan(180 * 1024 ** 2)
  await bucket().remove('0190b0.original')
})

test('a wrong key, a wrong secret, a bucket that is not there: said in words, and no secret is in them', async () => {
  const cases: [Parameters<typeof openS3>[0], string][] = [
    [{ ...bucketAt(server.port), key: 'KUNCILAIN' }, 'kuncinya tidak dikenal'],
    [{ ...bucketAt(server.port), secret: 'rahasia-salah' }, 'rahasianya tidak cocok'],
    [{ ...bucketAt(server.port), bucket: 'tidak-ada' }, 'ember itu tidak ada'],
    [bucketAt(9), 'tidak menjawab'],
  ]
  for (const [wrong, why] of cases) {
    const files = openS3(wrong)
    expect(await files.examine()).toBe(why)
    for (const doing of [() => files.put('0190c0.original', Buffer.from('isi')), () => files.read('0190c0.original'), () => files.stream('0190c0.original')]) {
      const said = await failureOf(doing())
      expect(said).toContain('FILES_AWAY: Tempat penyimpanan berkas sedang tidak menjawab')
      expect(said).not.toMatch(/S3RVER|KUNCILAIN|rahasia-salah|Signature|Credential/)
    }
  }
  expect(keptThere()).toEqual([])
})

/** Lets so many bytes through to the server, then pulls the plug. */
async function brokenLine(after: number) {
  const line = createServer((near) => {
    const far = connect(server.port, '127.0.0.1')
    let passed = 0
    near.on('data', (bytes) => {
      passed += bytes.length
      if (passed <= after) return far.write(bytes)
      near.destroy()
      return far.destroy()
    })
    far.on('data', (bytes) => near.write(bytes))
    for (const end of [near, far]) end.on('error', () => undefined).on('close', () => [near.destroy(), far.destroy()])
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  return { port: (line.address() as AddressInfo).port, stop: () => line.close() }
}

test('a line that breaks while a film is sent leaves nothing half visible, and the film is sent again whole', async () => {
  const path = join(folder, 'film')
  writeFileSync(path, Buffer.alloc(40_000_000, 1))
  const line = await brokenLine(3_000_000)
  expect(await failureOf(openS3(bucketAt(line.port)).putFrom('0190d0.original', path))).toContain('FILES_AWAY')
  line.stop()
  expect(await bucket().sizeOf('0190d0.original')).toBeNull()
  expect(await bucket().stream('0190d0.original')).toBeNull()
  await bucket().putFrom('0190d0.original', path)
  expect((await bucket().read('0190d0.original')).equals(Buffer.alloc(40_000_000, 1))).toBe(true)
  await bucket().remove('0190d0.original')
})

test('the bucket goes away in the middle of an upload: what came is kept, and the rest makes one picture of it', async () => {
  const desk = await testDesk()
  const net = await network(desk)
  const bytes = await photo()
  const house = { ...desk.house, files: bucket() }
  const open = <T>(door: Door<T>) => work(house, net.editor, door)
  const send = (id: Parameters<typeof uploads.receive>[2]['id'], offset: number, to: number) =>
    uploads.receive(open, house, { id, offset, body: new Blob([new Uint8Array(bytes.subarray(offset, to))]).stream() })
  const { id } = await open((at) =>
    uploads.begin(at, house, { institution: net.kemlu, name: 'loket.jpg', type: 'image/jpeg', length: bytes.length, replaces: null }),
  )
  await send(id, 0, 300_000)
  await server.stop()
  expect(await failureOf(send(id, 300_000, bytes.length))).toContain('FILES_AWAY')
  expect((await open((at) => uploads.find(at, id))).received).toBe(300_000)
  server = await startBucket(join(folder, 'bucket'), server.port)
  const { media } = await send(id, 300_000, bytes.length)
  expect(media).toMatchObject({ width: 1_600, height: 1_200 })
  expect(keptThere()).toEqual([`${media?.id}.original._S3rver_object`])
  await house.files.remove(`${media?.id}.original`)
})

test('what lies on disk moves to the bucket, is readable all the while, and a second move finds nothing to do', async () => {
  const local = openFiles(join(folder, 'berkas'))
  for (let n = 0; n < 12; n += 1) await local.put(`0190e${n.toString(16)}.original`, Buffer.from(`isi ${n}`))
  const both = layered(bucket(), local)
  // The first move is broken off by a bucket that goes away after five files.
  const stops = {
    ...bucket(),
    putFrom: (name: string, path: string) => (keptThere().length < 5 ? bucket().putFrom(name, path) : openS3(bucketAt(9)).putFrom(name, path)),
  }
  expect(await failureOf(moveFiles(local, stops))).toContain('FILES_AWAY')
  expect((await local.names()).length).toBe(7)
  for (let n = 0; n < 12; n += 1) expect((await both.read(`0190e${n.toString(16)}.original`)).toString()).toBe(`isi ${n}`)
  expect((await moveFiles(local, bucket())).files).toBe(7)
  expect(await moveFiles(local, bucket())).toEqual({ files: 0, bytes: 0 })
  for (let n = 0; n < 12; n += 1) expect((await both.read(`0190e${n.toString(16)}.original`)).toString()).toBe(`isi ${n}`)
  expect([await local.names(), keptThere().length]).toEqual([[], 12])
})
