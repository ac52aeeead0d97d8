import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { bluesky } from '../../connectors/bluesky/bluesky.ts'
import { dyingStep } from '../../connectors/bluesky/testing.ts'
import { hasFfmpeg } from '../../features/media/server/film.ts'
import { shortFilm } from '../../features/media/server/testing.ts'
import { conform, endOf, exampleAccount, exampleDraft, plainStep } from '../../kit/connector-conformance.ts'
import type { Account, Draft } from '../../kit/connector.ts'
import { guardedFetch, type GuardedFetch } from '../../kit/server/fetch.ts'
import type { PlatformPort } from '../../kit/server/platform-port.ts'
import { startServer } from './server.ts'

const server = await startServer()
afterAll(() => server.stop())

const reach = guardedFetch({ allowed: ['localhost'] })
const ask = async (nsid: string, body: object, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const answer = await reach(`${server.pds}/xrpc/${nsid}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return JSON.parse(answer.body.toString('utf8') || '{}') as Record<string, string>
}
const { did = '', accessJwt } = await ask('com.atproto.server.createAccount', {
  handle: 'humas.test',
  email: 'humas@contoh.example',
  password: 'sandi-utama-akun',
})
const { password = '' } = await ask('com.atproto.server.createAppPassword', { name: 'sinergi' }, accessJwt)

const kept: { credential: string | null } = { credential: null }
const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b5875' } })
  .jpeg()
  .toBuffer()

const canFilm = await hasFfmpeg()
/** What the house would send in place of a film. */
let filmBytes: Buffer = canFilm ? shortFilm() : Buffer.alloc(0)

/** The line as it is, but for what a test breaks: nothing of the server is imitated. */
let broken: GuardedFetch = reach
const port: PlatformPort = {
  fetch: (url, request) => broken(url, request),
  now: () => Temporal.Now.instant(),
  // The one thing loopback has not: the public name of the account.
  txt: async (name) => (name === '_atproto.humas.test' ? [`did=${did}`] : []),
  image: async () => ({ bytes: picture, type: 'image/jpeg', width: 1200, height: 800 }),
  film: async () => ({ type: 'video/mp4', width: 640, height: 360, bytes: filmBytes.length, open: async () => Readable.from([filmBytes]) }),
  thumbnail: async () => ({ bytes: picture, type: 'image/jpeg', width: 1200, height: 800 }),
  credential: async () => kept.credential,
  renew: async (_account, { to }) => (kept.credential = to),
}
const connector = bluesky(port, { plc: server.plc })
const account = (): Account => ({ ...exampleAccount, platform: 'bluesky', handle: 'humas.test', credential: kept.credential })
const draft = (key: string, change: Partial<Draft> = {}) => exampleDraft(Temporal.Now.instant(), { key, ...change })

async function signIn(filled: Record<string, string> = { password }) {
  const signed = await connector.connect?.signIn({ handle: 'humas.test', ...filled })
  if (signed?.kind === 'signed_in') kept.credential = signed.credential
  return signed?.kind
}

type Stored = { uri: string; cid: string; value: { text: string; facets?: unknown[]; embed?: { $type: string }; reply?: { root: { uri: string } } } }
async function standing() {
  const answer = await reach(`${server.pds}/xrpc/com.atproto.repo.listRecords?repo=${did}&collection=app.bsky.feed.post&limit=100&reverse=true`)
  return (JSON.parse(answer.body.toString('utf8')) as { records: Stored[] }).records
}

/** Drops the line once, after the server has answered a method: the answer is lost. */
function loseAnswer(nsid: string) {
  broken = async (url, request) => {
    const answer = await reach(url, request)
    if (!url.endsWith(nsid)) return answer
    broken = reach
    return { ...answer, status: 502, body: Buffer.from('') }
  }
}

test('signing in finds the server through the directory; a wrong password and the main account’s absence are said', async () => {
  expect(await signIn({ password: 'salah-sekali' })).toBe('signed_out')
  expect(await signIn()).toBe('signed_in')
  expect(kept.credential).not.toContain(password)
  expect(await connector.connect?.test(account())).toMatchObject({ kind: 'ok', remote: { id: did } })
})

test('the connector keeps its contract on a real server', async () => {
  expect(await conform(connector, Temporal.Now.instant(), kept.credential)).toEqual([])
})

test('text with marks, a card and four images are taken as the server’s own schemas want them', async () => {
  const images = Array.from({ length: 4 }, (_, at) => ({
    media: `m${at}`,
    alt: `Foto ${at}`,
    isDecorative: false,
    width: 1200,
    height: 800,
    type: 'image/jpeg',
  }))
  const text = '👨‍👩‍👧‍👦 東京 @humas.test: jadwal di https://kemlu.go.id/jadwal #Paspor #ナウ'
  expect((await endOf(connector.publish(account(), draft('marks', { text, images }), plainStep().step))).kind).toBe('ok')
  expect((await endOf(connector.publish(account(), draft('card', { link: `${server.pds}/`, text: 'Lihat' }), plainStep().step))).kind).toBe('ok')
  const [marks, card] = (await standing()).slice(-2)
  expect(marks?.value.facets).toHaveLength(4)
  expect([marks?.value.embed?.$type, card?.value.embed?.$type]).toEqual(['app.bsky.embed.images', 'app.bsky.embed.external'])
})

const filmed = (key: string) =>
  draft(key, { text: key, images: [{ media: 'f', alt: 'Kartu uji', isDecorative: false, width: 640, height: 360, type: 'video/mp4' }] })

test.skipIf(!canFilm)('a film is taken with what it shows and served as it was sent; one too heavy for the server is said to be so', async () => {
  expect((await endOf(connector.publish(account(), filmed('film'), plainStep().step))).kind).toBe('ok')
  const embed = (await standing()).at(-1)?.value.embed as { $type: string; alt: string; video: { mimeType: string; size: number; ref: { $link: string } } }
  expect(embed).toMatchObject({ $type: 'app.bsky.embed.video', alt: 'Kartu uji', video: { mimeType: 'video/mp4', size: filmBytes.length } })
  const served = await reach(`${server.pds}/xrpc/com.atproto.sync.getBlob?did=${did}&cid=${embed.video.ref.$link}`)
  expect(served.body.equals(filmBytes)).toBe(true)
  filmBytes = Buffer.concat([filmBytes, Buffer.alloc(6 * 1024 * 1024)])
  expect(await endOf(connector.publish(account(), filmed('berat'), plainStep().step))).toEqual({
    kind: 'rejected',
    reason: 'Berkasnya terlalu besar untuk server ini.',
  })
})

test('a server outside any network hears and counts nothing: there are no numbers, and no zeros', async () => {
  const [{ uri } = { uri: '' }] = await standing()
  expect(await connector.metrics?.read(account(), [{ id: uri, address: null }])).toEqual({ kind: 'nobody' })
  expect(await connector.conversation?.read(account(), null)).toEqual({ kind: 'nobody' })
})

test('a lost answer is found by its key, and sending the same again changes nothing', async () => {
  const lost = draft('lost')
  loseAnswer('com.atproto.repo.putRecord')
  const { step, looks } = plainStep()
  expect((await endOf(connector.publish(account(), lost, step))).kind).toBe('unknown')
  expect(await looks[0]?.()).toMatchObject({ kind: 'published' })
  const before = await standing()
  expect((await endOf(connector.publish(account(), lost, plainStep().step))).kind).toBe('ok')
  expect(await standing()).toEqual(before)
})

test('a thread whose worker dies in the middle is finished once, found, and taken back whole', async () => {
  const before = (await standing()).length
  const long = draft('thread', { text: Array.from({ length: 12 }, (_, at) => `Kalimat ${at + 1} menjelaskan satu hal tentang layanan keliling.`).join(' ') })
  const known = new Map<string, unknown>()
  await expect(connector.publish(account(), long, dyingStep(known, { at: 'post-2', after: true }))).rejects.toThrow('killed')
  expect(await connector.find(account(), long)).toEqual({ kind: 'absent' })
  const remote = await connector.publish(account(), long, dyingStep(known, null))
  const posts = (await standing()).slice(before)
  expect(posts.length).toBeGreaterThan(2)
  expect(posts.slice(1).every(({ value }) => value.reply?.root.uri === remote.id)).toBe(true)
  expect(await connector.find(account(), long)).toEqual({ kind: 'published', remote })
  expect((await connector.recall?.(account(), remote))?.kind).toBe('ok')
  expect(await standing()).toHaveLength(before)
})

test('a session is renewed by the server, a revoked app password signs out, and connecting again publishes', async () => {
  const first = kept.credential
  broken = async (url, request) => {
    if (!url.endsWith('putRecord') || !request?.headers?.['authorization']) return reach(url, request)
    broken = reach
    return reach(url, { ...request, headers: { ...request.headers, authorization: 'Bearer e30.e30.rusak' } })
  }
  expect((await endOf(connector.publish(account(), draft('renewed'), plainStep().step))).kind).toBe('ok')
  expect(kept.credential).not.toBe(first)
  await ask('com.atproto.server.revokeAppPassword', { name: 'sinergi' }, accessJwt)
  const { refreshJwt } = JSON.parse(kept.credential ?? '{}') as { refreshJwt: string }
  kept.credential = JSON.stringify({ ...JSON.parse(kept.credential ?? '{}'), accessJwt: refreshJwt })
  expect((await endOf(connector.publish(account(), draft('refused'), plainStep().step))).kind).toBe('signed_out')
  expect(await signIn()).toBe('signed_out')
  const again = await ask('com.atproto.server.createAppPassword', { name: 'sinergi lagi' }, accessJwt)
  expect(await signIn({ password: again['password'] ?? '', service: server.pds })).toBe('signed_in')
  expect((await endOf(connector.publish(account(), draft('refused'), plainStep().step))).kind).toBe('ok')
})
