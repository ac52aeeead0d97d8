import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import * as tus from 'tus-js-client'
import { afterAll, expect, test } from 'vitest'
import { network } from '#features/people/server/testing.ts'
import { refuse } from '#kit/contract.ts'
import type { Refusal } from '#kit/fault.ts'
import type { House } from '#kit/server/house.ts'
import type { Person } from '#kit/rules.ts'
import { testDesk } from '#kit/server/testing.ts'
import { mediaPages } from './pages.ts'
import { bomb, photo } from './testing.ts'
import { sweep } from './uploads.ts'

// Other files unpack beside us.
process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'sinergi-sendiri-'))
const desk = await testDesk()
const net = await network(desk)
const names = () => (desk.house.files as typeof desk.house.files & { names: () => Promise<string[]> }).names()
const scratch = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sinergi-unggahan-')).length
const uploads = async () => (await desk.owner.query<{ n: number }>('select count(*)::int as n from uploads where media_id is null')).rows[0]?.n
const mediaRows = async () => (await desk.owner.query<{ n: number }>('select count(*)::int as n from media')).rows[0]?.n

let who: Person | null = net.editor
let house: House = desk.house
const pages = () =>
  mediaPages({ ...house, settings: { ...house.settings, largestMb: { image: 20, video: 30 } } }, async () =>
    who ? { person: who, session: { id: 's', shared: false } } : null,
  )
const server = serve({ fetch: (request) => pages().fetch(request), port: 0, hostname: '127.0.0.1' })
if (!server.listening) await once(server, 'listening')
const { port } = server.address() as AddressInfo
const endpoint = `http://127.0.0.1:${port}/unggahan/`
afterAll(() => {
  server.close()
})

const metadata = (type = 'image/jpeg', more: Record<string, string> = {}) => ({
  institution: net.kemlu,
  filename: 'loket_paspor-pagi.jpg',
  filetype: type,
  ...more,
})
const asHeader = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')

/** The reference client, as the browser uses it. */
const send = (bytes: Buffer, type = 'image/jpeg', more: Record<string, string> = {}) =>
  new Promise<{ media: string | undefined } | { refusal: string; status: number }>((resolve) => {
    const upload = new tus.Upload(bytes, {
      endpoint,
      chunkSize: 256 * 1024,
      metadata: metadata(type, more),
      retryDelays: [0, 20, 50, 100],
      onSuccess: ({ lastResponse }) => resolve({ media: lastResponse.getHeader('sinergi-media') }),
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse : null
        resolve({ refusal: (JSON.parse(answer?.getBody() || '{}') as { code?: string }).code ?? error.message, status: answer?.getStatus() ?? 0 })
      },
    })
    upload.start()
  })

const header = { 'tus-resumable': '1.0.0' }
const begin = async (length: number, type = 'image/jpeg') => {
  const answer = await fetch(endpoint, { method: 'POST', headers: { ...header, 'upload-length': String(length), 'upload-metadata': asHeader(metadata(type)) } })
  const body = (await answer.text()) || '{}'
  return {
    status: answer.status,
    location: `http://127.0.0.1:${port}${answer.headers.get('location')}`,
    ...(JSON.parse(body) as { code?: string; message?: string; data?: Refusal }),
  }
}
const patch = (location: string, offset: number, bytes: Uint8Array) =>
  fetch(location, {
    method: 'PATCH',
    headers: { ...header, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: bytes as BodyInit,
  })
const offsetOf = async (location: string) => Number((await fetch(location, { method: 'HEAD', headers: header })).headers.get('upload-offset'))

/** Says that all of it comes, sends some, and pulls the plug. */
async function breakOff(location: string, offset: number, { bytes, after }: { bytes: Buffer; after: number }) {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  const lines = ['PATCH ' + new URL(location).pathname + ' HTTP/1.1', 'Host: x', 'Tus-Resumable: 1.0.0', `Upload-Offset: ${offset}`]
  socket.write([...lines, 'Content-Type: application/offset+octet-stream', `Content-Length: ${bytes.length}`, '', ''].join('\r\n'))
  await new Promise<void>((resolve) => socket.write(bytes.subarray(0, after), () => resolve()))
  await new Promise((resolve) => setTimeout(resolve, 150))
  socket.destroy()
  await expect.poll(() => offsetOf(location)).toBeGreaterThan(offset)
}

test('an upload whose line breaks twice goes on where it stopped, and becomes one picture', async () => {
  const bytes = await photo()
  const { location } = await begin(bytes.length)
  await breakOff(location, 0, { bytes, after: 200_000 })
  const first = await offsetOf(location)
  await breakOff(location, first, { bytes: bytes.subarray(first), after: 150_000 })
  const second = await offsetOf(location)
  expect(first).toBeLessThanOrEqual(200_000)
  expect(second).toBeGreaterThan(first)
  expect((await patch(location, 0, bytes.subarray(0, 1_000))).status).toBe(409)
  const answer = await patch(location, second, bytes.subarray(second))
  expect(answer.status).toBe(204)
  const id = answer.headers.get('sinergi-media')
  const { rows } = await desk.owner.query('select width, height, title from media where id = $1', [id])
  expect(rows).toEqual([{ width: 1600, height: 1200, title: 'loket paspor pagi' }])
  expect(await names()).toEqual([`${id}.original`])
  // The answer to the last part was lost: asking again names the same picture.
  expect((await fetch(location, { method: 'HEAD', headers: header })).headers.get('sinergi-media')).toBe(id)
})

test('the reference client uploads and replaces; what the old picture was called and may be used for is kept', async () => {
  const first = await send(await photo(400, 300))
  const old = 'media' in first ? String(first.media) : ''
  await desk.owner.query(`update media set title = 'Loket', rights = 'licensed', rights_note = 'sekali pakai', alt = 'Loket' where id = $1`, [old])
  const second = await send(await photo(800, 600), 'image/jpeg', { replaces: old })
  const { rows } = await desk.owner.query('select title, rights, alt, width from media where id = $1', ['media' in second ? second.media : ''])
  expect(rows).toEqual([{ title: 'Loket', rights: 'licensed', alt: 'Loket', width: 800 }])
  expect((await desk.owner.query('select retired_at is not null as gone, replaced_by from media where id = $1', [old])).rows).toEqual([
    { gone: true, replaced_by: 'media' in second ? second.media : '' },
  ])
})

test('what is refused is refused in words, and leaves no file, no part and no row', async () => {
  const before = { names: await names(), media: await mediaRows(), scratch: scratch() }
  expect(await begin(5 * 1024 ** 3, 'video/mp4')).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE', message: expect.stringContaining('30 MB') })
  expect(await begin(0)).toMatchObject({ status: 422, code: 'FILE_EMPTY' })
  expect(await begin(900, 'image/svg+xml')).toMatchObject({ status: 415, code: 'SVG_REFUSED' })
  expect(await begin(900, 'image/heic')).toMatchObject({ status: 415, code: 'HEIC_UNREADABLE', message: expect.stringContaining('Paling Kompatibel') })
  const liars: [Buffer, string][] = [
    [await bomb(), 'IMAGE_HUGE'],
    [Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'SVG_REFUSED'],
    [Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic and no more', 'latin1'), 'HEIC_UNREADABLE'],
    [Buffer.from('%PDF-1.7 a paper dressed as a photo'), 'NOT_AN_IMAGE'],
    [Buffer.concat([(await photo()).subarray(0, 9_000), Buffer.alloc(300_000)]), 'IMAGE_BROKEN'],
  ]
  for (const [bytes, code] of liars) expect(await send(bytes)).toMatchObject({ refusal: code })
  expect({ names: await names(), media: await mediaRows(), scratch: scratch() }).toEqual(before)
  expect(await uploads()).toBe(0)
})

test('an upload is somebody’s own: others, the signed out and people without the role are turned away at each step', async () => {
  const { location } = await begin(1_000)
  for (const [person, status] of [
    [net.admin, 404],
    [net.komdigiAdmin, 404],
    [null, 401],
  ] as const) {
    who = person
    expect((await fetch(location, { method: 'HEAD', headers: header })).status).toBe(status)
    expect((await patch(location, 0, Buffer.alloc(10))).status).toBe(status)
    expect((await fetch(location, { method: 'DELETE', headers: header })).status).toBe(status)
  }
  who = net.viewer
  expect((await begin(1_000)).status).toBe(403)
  who = net.editor
  expect((await fetch(location, { method: 'DELETE', headers: header })).status).toBe(204)
  expect(await uploads()).toBe(0)
})

test('the store goes away in mid-upload: said in words, nothing lost, and the same upload ends well', async () => {
  const bytes = await photo()
  let isAway = false
  const away = <T>(call: () => Promise<T>) => (isAway ? Promise.reject(refuse('FILES_AWAY')) : call())
  const { files } = desk.house
  house = {
    ...desk.house,
    files: { ...files, put: (name, part) => away(() => files.put(name, part)), putFrom: (name, path) => away(() => files.putFrom(name, path)) },
  }
  const { location } = await begin(bytes.length)
  expect((await patch(location, 0, bytes.subarray(0, 200_000))).status).toBe(204)
  isAway = true
  const refused = await patch(location, 200_000, bytes.subarray(200_000))
  expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([
    503,
    expect.stringContaining('Yang sudah terkirim tetap tersimpan'),
  ])
  expect(await offsetOf(location)).toBe(200_000)
  isAway = false
  expect((await patch(location, 200_000, bytes.subarray(200_000))).headers.get('sinergi-media')).toBeTruthy()
  house = desk.house
})

test('what nobody finished is swept with its parts, and what is under way stays', async () => {
  const bytes = await photo()
  const before = await names()
  const { location } = await begin(bytes.length)
  await patch(location, 0, bytes.subarray(0, 100_000))
  desk.clock.advance({ hours: 40 })
  await sweep(desk.house)
  expect(await uploads()).toBe(1)
  desk.clock.advance({ hours: 9 })
  await sweep(desk.house)
  expect(await uploads()).toBe(0)
  expect(await names()).toEqual(before)
})
