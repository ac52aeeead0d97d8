import { expect, test } from 'vitest'
import { conform, endOf, exampleDraft, plainStep } from '#kit/connector-conformance.ts'
import { Answered, validate, type Draft, type Step } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { films, type Fault } from './fake-world.ts'
import { platforms } from './limits.ts'
import { dyingStep, monday, stand } from './testing.ts'
import { checked, hasSpecs, openLexicons } from './testing-lexicons.ts'

const put = 'com.atproto.repo.putRecord'
const long = Array.from({ length: 12 }, (_, at) => `Kalimat nomor ${at + 1} menjelaskan satu hal tentang layanan paspor keliling.`).join(' ')

const filmMethods = ['getJobStatus', 'getServiceAuth', 'getUploadLimits', 'uploadVideo']
/** Asks again at once until it is ready. */
const patientStep = (): Step => ({
  ...plainStep().step,
  poll: async (_name, ask) => {
    while (!(await ask()));
  },
})

const textsOf = (server: { records: Map<string, { value: Record<string, unknown> }> }) => [...server.records.values()].map(({ value }) => value['text'])

test('Bluesky keeps the contract of every connector', async () => {
  const { connector, kept } = await stand()
  expect(await conform(connector, monday, kept.credential)).toEqual([])
})

test('each mishap ends in the word the worker acts on, and a text never stands twice', async () => {
  const ends: Record<string, string> = {}
  for (const fault of [
    'accepts-then-500',
    'accepts-then-drops',
    'drops-first',
    'busy',
    'refuses',
    'garbage',
    'half-an-answer',
    'away',
    'forgets-blob',
  ] satisfies Fault[]) {
    const { connector, server, account } = await stand()
    const draft = exampleDraft(monday, { images: [{ media: 'm', alt: 'Peta', isDecorative: false, width: 9, height: 9, type: 'image/png' }] })
    server.script.push({ on: put, fault })
    ends[fault] = (await endOf(connector.publish(account(), draft, plainStep().step))).kind
    await endOf(connector.publish(account(), draft, plainStep().step))
    expect(textsOf(server)).toEqual([draft.text])
  }
  expect(ends).toEqual({
    'accepts-then-500': 'unknown',
    'accepts-then-drops': 'unknown',
    'drops-first': 'unknown',
    busy: 'retry',
    refuses: 'rejected',
    garbage: 'unknown',
    'half-an-answer': 'unknown',
    away: 'unknown',
    'forgets-blob': 'ok',
  })
})

test('a busy server says how long, and is left alone for that long', async () => {
  const { connector, server, account } = await stand()
  server.script.push({ on: put, fault: 'busy' })
  const ended = await endOf(connector.publish(account(), exampleDraft(monday), plainStep().step))
  expect(ended.kind === 'retry' && ended.after.total('seconds')).toBe(90)
})

test('a session that ran out is renewed in passing, kept, and used by the next delivery', async () => {
  const { connector, server, account, kept, clock } = await stand()
  const first = kept.credential
  clock.now = monday.add({ hours: 3 })
  expect((await endOf(connector.publish(account(), exampleDraft(monday), plainStep().step))).kind).toBe('ok')
  expect(kept.credential).not.toBe(first)
  server.script.push({ on: put, fault: 'expired' })
  const another: Draft = exampleDraft(monday, { key: 'another' })
  const both = [another, exampleDraft(monday, { key: 'a third' })].map((draft) => endOf(connector.publish(account(), draft, plainStep().step)))
  expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['ok', 'ok'])
  expect(server.accepted).toHaveLength(3)
})

test('a refused renewal signs the account out, and a test says so without publishing', async () => {
  const { connector, server, account, clock } = await stand()
  expect(await connector.connect?.test(account())).toMatchObject({ kind: 'ok' })
  server.signOut('kemlu.contoh.example')
  expect((await endOf(connector.publish(account(), exampleDraft(monday), plainStep().step))).kind).toBe('signed_out')
  expect(await connector.connect?.test(account())).toEqual({ kind: 'signed_out' })
  clock.now = monday.add({ hours: 24 * 90 })
  expect((await endOf(connector.publish({ ...account(), credential: 'rusak' }, exampleDraft(monday), plainStep().step))).kind).toBe('signed_out')
  expect(server.accepted).toEqual([])
})

test('signing in finds the server by the name, and says plainly what is wrong', async () => {
  const { signIn, signed, server } = await stand()
  expect(signed).toMatchObject({ kind: 'signed_in', handle: 'kemlu.contoh.example', address: 'https://bsky.app/profile/kemlu.contoh.example' })
  expect(JSON.stringify(signed)).not.toContain('abcd-efgh')
  expect(await signIn({ password: 'salah' })).toEqual({ kind: 'signed_out' })
  expect(await signIn({ handle: 'tidak.ada.example' })).toMatchObject({ kind: 'rejected' })
  expect(await signIn({ handle: 'kemlu​.contoh.example' })).toMatchObject({ kind: 'rejected' })
  server.script.push({ on: 'com.atproto.server.createSession', fault: 'garbage' })
  expect(await signIn()).toEqual({ kind: 'unavailable' })
})

test('a name that points at an account which does not claim it signs nobody in', async () => {
  const { connector } = await stand((port): PlatformPort => ({ ...port, txt: async () => ['did=did:plc:aaaaaaaaaaaaaaaaaaaaaaaa'] }))
  expect(await connector.connect?.signIn({ handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' })).toMatchObject({ kind: 'rejected' })
})

test('a long text becomes one numbered thread, whichever of its posts the worker dies in', async () => {
  for (const at of ['post-1', 'post-2', 'post-3'])
    for (const after of [false, true]) {
      const { connector, server, account } = await stand()
      const draft = exampleDraft(monday, { text: long })
      const known = new Map<string, unknown>()
      await expect(connector.publish(account(), draft, dyingStep(known, { at, after }))).rejects.toThrow('killed')
      const remote = await connector.publish(account(), draft, dyingStep(known, null))
      const posts = [...server.records.values()]
      expect(posts.map(({ value }) => String(value['text']).slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)'])
      expect(server.accepted).toHaveLength(3)
      const replies = posts.slice(1).map(({ value }) => value['reply'])
      expect(replies).toEqual(posts.slice(1).map((_, before) => ({ root: refOf(posts[0]), parent: refOf(posts[before]) })))
      expect(remote.id).toBe(posts[0]?.uri)
      expect(await connector.find(account(), draft)).toMatchObject({ kind: 'published', remote })
      expect(await connector.recall?.(account(), remote)).toMatchObject({ kind: 'ok' })
      expect(server.records.size).toBe(0)
    }
})

test('a thread refused in its middle says what stands already, and a post in two languages says both', async () => {
  const { connector, server, account } = await stand()
  const draft = exampleDraft(monday, { text: long })
  const { step } = plainStep()
  const turn: Step = {
    ...step,
    commit: (name, call, look) => {
      if (name === 'post-2') server.script.push({ on: put, fault: 'refuses' })
      return step.commit(name, call, look)
    },
  }
  const ended = await endOf(connector.publish(account(), draft, turn))
  expect(ended).toMatchObject({
    kind: 'rejected',
    reason: expect.stringMatching(/^Server menolak: .* 1 dari 3 kiriman utas sudah terbit \(https:\/\/bsky\.app\/.*Hapus utas itu/),
  })
  const passages = [
    { language: 'id', direction: 'ltr' as const, text: 'Loket buka' },
    { language: 'ja', direction: 'ltr' as const, text: '窓口は開いています' },
  ]
  await connector.publish(account(), exampleDraft(monday, { key: 'dua', text: 'Loket buka\n\n窓口は開いています', passages }), step)
  expect([...server.records.values()].map(({ value }) => value['langs'])).toEqual([['id'], ['id', 'ja']])
})
const refOf = (post: { uri: string; cid: string } | undefined) => ({ uri: post?.uri, cid: post?.cid })

test('a link becomes a card with what its page says of itself; a page that is away costs only the card', async () => {
  const page =
    '<title>Lama</title><meta property="og:title" content="Paspor &amp; visa"><meta name="description" content="Cara">\n<meta content="/p.jpg" property="og:image">'
  const shown = async (isThere: boolean) => {
    const { connector, server, account } = await stand((port): PlatformPort => ({
      ...port,
      fetch: async (url, request) => {
        if (!url.startsWith('https://contoh.example')) return port.fetch(url, request)
        if (!isThere) throw new Answered({ kind: 'unavailable' })
        return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(page), url }
      },
    }))
    const link = 'https://contoh.example/paspor'
    await connector.publish(account(), exampleDraft(monday, { link, text: `Jadwal baru\n\n${link}` }), plainStep().step)
    return [...server.records.values()][0]?.value['embed'] as { external: object }
  }
  expect((await shown(true)).external).toMatchObject({ title: 'Paspor & visa', description: 'Cara', thumb: { mimeType: 'image/jpeg' } })
  expect((await shown(false)).external).toEqual({ uri: 'https://contoh.example/paspor', title: 'Loket buka sampai malam', description: '' })
})

const filmed = (change: Partial<Draft> = {}) =>
  exampleDraft(monday, { images: [{ media: 'f', alt: 'Loket dibuka', isDecorative: false, width: 640, height: 360, type: 'video/mp4' }], ...change })

test('a film goes to the account’s server, with what it shows and its shape; a lost answer leaves one post', async () => {
  const { connector, server, account } = await stand()
  server.script.push({ on: put, fault: 'accepts-then-drops' })
  expect((await endOf(connector.publish(account(), filmed(), plainStep().step))).kind).toBe('unknown')
  expect((await endOf(connector.publish(account(), filmed(), plainStep().step))).kind).toBe('ok')
  expect(server.accepted).toHaveLength(1)
  expect([...server.records.values()][0]?.value['embed']).toMatchObject({
    $type: 'app.bsky.embed.video',
    video: { mimeType: 'video/mp4', size: 5 },
    alt: 'Loket dibuka',
    aspectRatio: { width: 640, height: 360 },
  })
})

test('a post takes one film of three minutes, and no picture beside it', () => {
  const found = (films: number[], images: number) => validate({ text: 'Halo', images, films }, platforms[0].limits).map(({ kind }) => kind)
  expect([found([180], 1), found([181], 1), found([10, 10], 2), found([10], 2)]).toEqual([[], ['film_too_long'], ['too_many_films'], ['films_or_pictures']])
})

test('where a service makes films ready, the post waits for it, and is not held up for ever', async () => {
  const { connector, server, account, clock } = await stand(undefined, { films })
  const known = new Map<string, unknown>()
  const step: Step = { ...dyingStep(known, null), poll: plainStep().step.poll }
  expect((await endOf(connector.publish(account(), filmed(), step))).kind).toBe('pending')
  expect(server.accepted).toEqual([])
  expect((await endOf(connector.publish(account(), filmed(), step))).kind).toBe('ok')
  server.script.push(...Array.from({ length: 2 }, () => ({ on: 'app.bsky.video.getJobStatus', fault: 'stuck' as const })))
  clock.now = monday.add({ minutes: 61 })
  expect((await endOf(connector.publish(account(), filmed({ key: 'b' }), plainStep().step))).kind).toBe('ok')
  expect([...server.records.values()].map(({ value }) => (value['embed'] as { $type: string }).$type)).toEqual(Array(2).fill('app.bsky.embed.video'))
  for (const fault of ['refuses', 'expired', 'away'] as const) server.script.push({ on: 'app.bsky.video.uploadVideo', fault })
  const ends = []
  for (const key of ['c', 'd', 'e']) ends.push((await endOf(connector.publish(account(), filmed({ key }), plainStep().step))).kind)
  expect(ends).toEqual(['rejected', 'unavailable', 'unavailable'])
})

test('numbers are those the network counts; a server outside any network has none, and a busy one says how long', async () => {
  const { connector, server, account, clock } = await stand()
  await connector.publish(account(), exampleDraft(monday), plainStep().step)
  const [uri = ''] = server.accepted
  clock.now = monday.add({ hours: 5 })
  const read = () =>
    connector.metrics?.read(account(), [
      { id: uri, address: null },
      { id: `${uri}x`, address: null },
    ])
  const counting = await read()
  expect(counting).toMatchObject({ kind: 'counted', counted: [{ remote: uri, values: { likeCount: expect.any(Number), quoteCount: expect.any(Number) } }] })
  for (const fault of ['busy', 'away', 'garbage'] as const) server.script.push({ on: 'app.bsky.feed.getPosts', fault })
  expect([(await read())?.kind, (await read())?.kind, (await read())?.kind]).toEqual(['retry', 'unavailable', 'unavailable'])
  server.isInNetwork = false
  expect(await read()).toEqual({ kind: 'nobody' })
  expect(await connector.conversation?.read(account(), null)).toEqual({ kind: 'nobody' })
  server.signOut('kemlu.contoh.example')
  expect(await read()).toEqual({ kind: 'signed_out' })
})

test.skipIf(!hasSpecs)('every request, record and answer is as the protocol’s own schemas say', async () => {
  let check: ReturnType<typeof checked> | undefined
  const { connector, server, account, clock } = await stand(
    (port) => {
      check = checked(port.fetch, openLexicons())
      return { ...port, fetch: check.fetch }
    },
    { films },
  )
  server.join('kominfo.contoh.example', 'x')
  const images = Array.from({ length: 4 }, (_, at) => ({ media: `m${at}`, alt: at ? 'Foto' : null, isDecorative: !at, width: 9, height: 9, type: 'image/png' }))
  const drafts: Partial<Draft>[] = [
    { text: 'Halo @kominfo.contoh.example dan @tak.ada.example, lihat https://kemlu.go.id/a#b. #Paspor #ナウ' },
    { text: `${long} ${long}`, images },
    { text: 'Ringkas', link: 'https://contoh.example/x', language: 'ja' },
    { text: 'Film', images: filmed().images },
  ]
  for (const [at, change] of drafts.entries())
    expect((await endOf(connector.publish(account(), exampleDraft(monday, { key: `k${at}`, ...change }), patientStep()))).kind).toBe('ok')
  clock.now = monday.add({ hours: 3 })
  await connector.connect?.test(account())
  await connector.metrics?.read(
    account(),
    [...server.records.keys()].map((id) => ({ id, address: null })),
  )
  server.isTalkative = true
  expect(await connector.conversation?.read(account(), null)).toMatchObject({
    kind: 'heard',
    said: expect.arrayContaining([expect.objectContaining({ kind: 'reply' })]),
  })
  const found = await connector.find(account(), exampleDraft(monday, { key: 'k1', text: `${long} ${long}` }))
  if (found.kind === 'published') await connector.recall?.(account(), found.remote)
  expect(check?.complaints).toEqual([])
  expect([...(check?.seen ?? [])].map((nsid) => nsid.split('.').at(-1)).toSorted()).toEqual(
    [
      'createSession',
      'deleteRecord',
      'getRecord',
      'getPosts',
      'getSession',
      'listNotifications',
      'putRecord',
      'refreshSession',
      'resolveHandle',
      'uploadBlob',
      ...filmMethods,
    ].toSorted(),
  )
})
