import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { guardedFetch, redactUrl } from './fetch.ts'
import { isPrivateAddress } from './private-address.ts'

const open: { close: () => void }[] = []
afterEach(() => open.splice(0).forEach((server) => server.close()))

async function site(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
const reason = (doing: Promise<unknown>) =>
  doing.then(
    () => 'answered',
    (error: { reason?: string; message: string }) => error.reason ?? error.message,
  )

test('an address inside the network is never called, by number, by name or by a redirect', async () => {
  let calls = 0
  const port = await site((_request, response) => {
    calls += 1
    response.end('dalam')
  })
  const fetch = guardedFetch()
  expect(await reason(fetch(`http://127.0.0.1:${port}/`))).toBe('private')
  expect(await reason(fetch(`http://localhost:${port}/`))).toBe('private')
  expect(await reason(fetch(`http://[::ffff:127.0.0.1]:${port}/`))).toBe('private')
  expect(calls).toBe(0)
  const door = await site((_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end())
  expect(await reason(guardedFetch({ allowed: [`127.0.0.1:${door}`] })(`http://127.0.0.1:${door}/`))).toBe('private')
  expect(calls).toBe(0)
})

test('a host that is allowed by name is called', async () => {
  const port = await site((_request, response) => response.end('halo'))
  expect((await guardedFetch({ allowed: [`127.0.0.1:${port}`] })(`http://127.0.0.1:${port}/`)).body.toString()).toBe('halo')
})

test('an answer that never ends, or is too large, is cut off', async () => {
  const slow = await site(() => undefined)
  const large = await site((_request, response) => response.end('a'.repeat(10_000)))
  const fetch = guardedFetch({ allowed: ['127.0.0.1'] })
  expect(await reason(fetch(`http://127.0.0.1:${slow}/`, { timeout: 100 }))).toBe('timeout')
  expect(await reason(fetch(`http://127.0.0.1:${large}/`, { largest: 1_000 }))).toBe('too_large')
})

test('a redirect to another site does not carry the key along; within the site it does', async () => {
  const seen: (string | undefined)[] = []
  const target = await site((request, response) => {
    seen.push(request.headers.authorization)
    response.end()
  })
  const here = await site((request, response) => {
    seen.push(request.headers.authorization)
    response.writeHead(302, { location: request.url === '/' ? '/lagi' : `http://127.0.0.1:${target}/` }).end()
  })
  await guardedFetch({ allowed: ['127.0.0.1'] })(`http://127.0.0.1:${here}/`, { headers: { authorization: 'Bearer rahasia', accept: 'text/html' } })
  expect(seen).toEqual(['Bearer rahasia', 'Bearer rahasia', undefined])
})

test('the time is for the whole exchange, however many redirects it is cut into', async () => {
  const port = await site((_request, response) => setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150))
  expect(await reason(guardedFetch({ allowed: ['127.0.0.1'] })(`http://127.0.0.1:${port}/`, { timeout: 350 }))).toBe('timeout')
})

test('redirects that go round are given up', async () => {
  const port = await site((_request, response) => response.writeHead(302, { location: '/' }).end())
  expect(await reason(guardedFetch({ allowed: ['127.0.0.1'] })(`http://127.0.0.1:${port}/`))).toBe('redirects')
})

test('only http and https are spoken', async () => {
  for (const address of ['file:///etc/passwd', 'ftp://contoh.example/', 'bukan alamat']) expect(await reason(guardedFetch()(address))).toBe('address')
})

test('what may be secret in an address is struck out', () => {
  expect(redactUrl('https://u:sandi@api.contoh.example/bot123456:AAbbCCddEEffGGhhIIjjKKllMMnn/kirim?token=rahasia')).toBe('https://api.contoh.example/…/kirim')
})

test.each([
  '10.0.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '192.168.0.1',
  '172.16.0.1',
  '100.64.1.1',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '0.0.0.0',
  'not-an-address',
])('%s is not on the public internet', (address) => expect(isPrivateAddress(address)).toBe(true))
test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '2001:4860:4860::8888'])('%s is', (address) => expect(isPrivateAddress(address)).toBe(false))

test('what is too large to hold goes out as it is read, with its length, and an early refusal is heard', async () => {
  const sizes: (string | undefined)[] = []
  const port = await site((request, response) => {
    sizes.push(request.headers['content-length'])
    if (request.url === '/penuh') return void response.writeHead(413).end('terlalu besar')
    let size = 0
    request.on('data', (part: Buffer) => (size += part.length))
    request.on('end', () => response.end(String(size)))
    return undefined
  })
  const fetch = guardedFetch({ allowed: ['127.0.0.1'] })
  const length = 4 * 1024 * 1024
  const stream = { length, open: async () => Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(length / 64))) }
  expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', stream })).body.toString()).toBe(String(length))
  expect((await fetch(`http://127.0.0.1:${port}/penuh`, { method: 'POST', stream })).status).toBe(413)
  expect(sizes).toEqual([String(length), String(length)])
  const broken = { length, open: () => Promise.reject(new Error('berkasnya hilang')) }
  expect(await reason(fetch(`http://127.0.0.1:${port}/`, { method: 'POST', stream: broken }))).toBe('broken')
})
