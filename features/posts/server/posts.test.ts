import sharp from 'sharp'
import { expect, test } from 'vitest'
import * as approvals from '#features/approvals/server/approvals.ts'
import { approve } from '#features/approvals/server/deciding.ts'
import { waiting } from '#features/approvals/server/reading.ts'
import type { Limits } from '#kit/connector.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as media from '#features/media/server/media.ts'
import { again, network } from '#features/people/server/testing.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { work } from '#kit/server/work.ts'
import type { Post, Written } from '../contract.ts'
import * as posts from './posts.ts'
import * as reading from './reading.ts'
import * as sending from './sending.ts'

const desk = await testDesk()
const net = await network(desk)

const limits = (max: number, images = 4): Limits => ({
  text: { unit: 'graphemes', max: { value: max, source: 'this test', checkedOn: '2026-11-24' } },
  foldsAt: null,
  images: { max: { value: images, source: 'this test', checkedOn: '2026-11-24' }, isRequired: false, types: [] },
})
const offered = [
  { id: 'page', name: 'Laman', mark: 'site', connector: 'pages', limits: limits(5000) },
  ...['Alfa', 'Beta', 'Gama', 'Delta', 'Eta', 'Zeta', 'Teta'].map((name, place) => ({
    id: name.toLowerCase(),
    name,
    mark: 'other',
    connector: 'hand',
    limits: limits(place === 3 ? 40 : 400),
  })),
]
const register = (platform: string) =>
  desk.as(net.admin, (at) => channels.register(at, offered, { institution: net.kemlu, platform, handle: 'kemlu_contoh', address: null, custodians: [] }))
const page = await register('page')
const seven = await Promise.all(offered.slice(1).map(({ id }) => register(id)))

const content = (change: Partial<Written> = {}): Written => ({
  title: 'Jadwal layanan',
  text: 'Loket buka pukul sembilan pagi.',
  language: 'id',
  sensitivity: 'routine',
  link: null,
  media: [],
  variants: [{ channel: page.id, language: 'id', text: null }],
  ...change,
})
const draft = (change?: Partial<Written>, person = net.editor) => desk.as(person, (at) => posts.draft(at, { institution: net.kemlu, content: content(change) }))
const save = (post: Post, change: Partial<Written>, person = net.editor) =>
  desk.as(person, (at) => posts.save(at, { id: post.id, version: post.version, content: { ...post.content, ...change } }))
const submit = (post: Post, person = net.editor) => desk.as(person, (at) => sending.submit(at, offered, { id: post.id, version: post.version }))

async function approved(change?: Partial<Written>) {
  const post = await submit(await draft(change))
  const [asked] = (await desk.as(net.approver, (at) => waiting(at))).filter((one) => one.subject === post.id)
  if (!asked) throw new Error('nothing waits')
  await desk.as(net.approver, (at) => approve(at, { id: asked.id, digest: post.digest }))
  return desk.as(net.editor, (at) => reading.get(at, post.id))
}

test('drafts are numbered within their institution', async () => {
  const [first, second] = [await draft(), await draft()]
  expect(second.number).toBe(first.number + 1)
})

test('a variant follows the text until it departs, and can follow again', async () => {
  const post = await draft({ variants: [{ channel: page.id, language: 'id', text: null }] })
  const departed = await save(post, { text: 'Teks baru.', variants: [{ channel: page.id, language: 'id', text: 'Teks sendiri.' }] })
  expect((await desk.as(net.editor, (at) => posts.contentOf(at, post.id))).variants[0]?.text).toBe('Teks sendiri.')
  await save(departed.post, { variants: [{ channel: page.id, language: 'id', text: null }] })
  expect((await desk.as(net.editor, (at) => posts.contentOf(at, post.id))).variants[0]?.text).toBe('Teks baru.')
})

test('two people in one draft never overwrite: the later text is kept aside with its author', async () => {
  const post = await draft()
  await save(post, { text: 'Versi Bima.' })
  const late = await save(post, { text: 'Versi Sekar.' }, net.admin)
  expect(late).toMatchObject({ kind: 'kept_aside', post: { content: { text: 'Versi Bima.' } } })
  const versions = await desk.as(net.editor, (at) => reading.versions(at, post.id))
  expect(versions.filter((one) => one.isAside)).toMatchObject([{ by: 'Sekar Wening', content: { text: 'Versi Sekar.' } }])
})

test('two people in different languages of one draft both keep their work, and nothing is put aside', async () => {
  const ja = { language: 'ja', title: '窓口', text: '土曜日', madeFrom: null }
  const post = await draft({ translations: [ja] })
  await save(post, { text: 'Versi Bima.' })
  const late = await desk.as(net.admin, (at) =>
    posts.save(at, { id: post.id, version: post.version, base: post.content, content: { ...post.content, translations: [{ ...ja, text: '日曜日' }] } }),
  )
  expect(late).toMatchObject({ kind: 'merged', post: { content: { text: 'Versi Bima.', translations: [{ text: '日曜日' }] } } })
  expect((await desk.as(net.editor, (at) => reading.versions(at, post.id))).filter((one) => one.isAside)).toEqual([])
})

test('a bilingual text goes out in its order, each passage with its language and direction; a translation is content', async () => {
  const ar = { language: 'ar', title: 'مواعيد', text: 'مفتوح غدا', madeFrom: null }
  const post = await approved({ translations: [ar], variants: [{ channel: page.id, language: 'ar', second: 'id', text: null }] })
  const [out] = (await desk.as(net.editor, (at) => posts.contentOf(at, post.id))).variants
  expect(out).toMatchObject({ title: 'مواعيد', direction: 'rtl', text: 'مفتوح غدا\n\n—\n\nLoket buka pukul sembilan pagi.' })
  expect(out?.passages?.map((one) => one.language)).toEqual(['ar', 'id'])
  expect((await save(post, { translations: [{ ...ar, madeFrom: { title: 'a', text: 'b' } }] })).post.state).toBe('approved')
  expect((await save(await approved({ translations: [ar], variants: post.content.variants }), { translations: [{ ...ar, text: 'مغلق' }] })).post.state).toBe(
    'draft',
  )
})

test('a language that goes out without words or title is named before it is sent', async () => {
  const post = await draft({
    translations: [{ language: 'ja', title: '', text: '', madeFrom: null }],
    variants: [{ channel: page.id, language: 'ja', text: null }],
  })
  await expect(submit(post)).rejects.toThrow(/teks bahasa Jepang belum ditulis/)
  const titled = await save(post, { translations: [{ language: 'ja', title: '', text: '土曜日', madeFrom: null }] })
  await expect(submit(titled.post)).rejects.toThrow(/judul bahasa Jepang masih kosong/)
})

test('one sitting of one person is one version; another person begins a new one', async () => {
  let post = await draft()
  post = (await save(post, { text: 'Satu.' })).post
  post = (await save(post, { text: 'Dua.' })).post
  post = (await save(post, { text: 'Tiga.' }, net.admin)).post
  const versions = await desk.as(net.editor, (at) => reading.versions(at, post.id))
  expect(versions.map((one) => [one.by, one.content.text])).toEqual([
    ['Sekar Wening', 'Tiga.'],
    ['Bima Samudra', 'Dua.'],
  ])
})

test('changing the text after approval voids it; the same content saved again does not', async () => {
  const post = await approved()
  expect(post.state).toBe('approved')
  const same = await save(post, {})
  expect(same.post.state).toBe('approved')
  const other = await save(same.post, { text: 'Loket buka pukul sepuluh pagi.' })
  expect(other.post.state).toBe('draft')
})

test('changing the link, a channel or a language voids an approval too', async () => {
  const changes: Partial<Written>[] = [{ link: 'https://contoh.go.id/a' }, { variants: [] }, { variants: [{ channel: page.id, language: 'en', text: null }] }]
  for (const change of changes) expect((await save(await approved(), change)).post.state).toBe('draft')
})

test('alternative text is content: changing it after approval means the approval no longer covers what goes out', async () => {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const { id } = await media.upload((door) => work(desk.house, net.editor, door), desk.house, { institution: net.kemlu, bytes })
  await desk.as(net.editor, (at) => media.describe(at, { id, alt: 'Loket', isDecorative: false }))
  const post = await approved({ media: [id] })
  await desk.as(net.editor, (at) => media.describe(at, { id, alt: 'Loket tutup', isDecorative: false }))
  const now = await desk.as(net.editor, (at) => posts.contentOf(at, post.id))
  const status = await desk.as(net.editor, (at) => approvals.statusOf(at, post.id))
  expect(approvals.isCleared(status, now.digest)).toBe(false)
  await desk.at(net.kemlu, (at) => posts.followImage(at, id))
  expect(await desk.as(net.editor, (at) => approvals.statusOf(at, post.id))).toMatchObject({ state: 'voided' })
})

test('a post that turns out to be sensitive is approved anew, by the stricter path', async () => {
  const post = await approved()
  const stricter = await save(post, { sensitivity: 'sensitive' })
  expect(stricter.post.state).toBe('draft')
  expect((await submit(stricter.post)).state).toBe('in_review')
  const [asked] = (await desk.as(net.approver, (at) => waiting(at))).filter((one) => one.subject === post.id)
  expect(asked).toMatchObject({ steps: 2 })
})

test('a text too long for one of seven channels names the channel and by how much', async () => {
  const post = await draft({ text: 'a'.repeat(64), variants: seven.map(({ id }) => ({ channel: id, language: 'id', text: null })) })
  await expect(submit(post)).rejects.toThrow('Belum dapat dikirim: Delta lebih 24 karakter. Perbaiki, lalu kirim lagi; teks Anda tersimpan.')
})

test('an image without alternative text keeps a post from being sent', async () => {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  const { id } = await media.upload((door) => work(desk.house, net.editor, door), desk.house, { institution: net.kemlu, bytes })
  const post = await draft({ media: [id] })
  await expect(submit(post)).rejects.toThrow(/1 gambar belum punya teks alternatif/)
  await desk.as(net.editor, (at) => media.describe(at, { id, alt: null, isDecorative: true }))
  expect((await submit(post)).state).toBe('in_review')
})

test('a post without a channel, or on an older version, is not sent', async () => {
  const post = await draft({ variants: [] })
  expect(await refusal(submit(post))).toBe('NO_CHANNEL')
  await save(post, { text: 'Baru.' })
  expect(await refusal(submit(post))).toBe('CHANGED_MEANWHILE')
})

test('nobody without the role, of another institution, or of the parent reads or writes a draft', async () => {
  const post = await draft()
  const read = (person: typeof net.editor) => refusal(desk.as(person, (at) => reading.get(at, post.id)))
  expect(await read(net.komdigiAdmin)).toBe('NOT_FOUND')
  expect(await read(net.coordinator)).toBe('NOT_FOUND')
  expect(await read(net.tokyoEditor)).toBe('NOT_FOUND')
  expect(await refusal(save(post, { text: 'x' }, net.viewer))).toBe('FORBIDDEN')
  expect(await read(net.viewer)).toBe('allowed')
})

test('a mission shows its drafts by grant, and only as long as it lasts', async () => {
  const tokyo = await desk.as(net.tokyoEditor, (at) => posts.draft(at, { institution: net.tokyo, content: content({ variants: [] }) }))
  const now = desk.clock.now()
  const granting = {
    from: net.tokyo,
    to: net.kemlu,
    kind: 'read_drafts' as const,
    reason: 'Menjelang kunjungan',
    startsAt: now.toString(),
    endsAt: now.add({ hours: 1 }).toString(),
  }
  await desk.as(net.tokyoEditor, (at) => institutions.grant(at, granting))
  const reader = await again(desk, net.editor)
  expect((await desk.as(reader, (at) => reading.get(at, tokyo.id))).mayWrite).toBe(false)
  desk.clock.advance({ hours: 2 })
  expect(await refusal(desk.as(await again(desk, net.editor), (at) => reading.get(at, tokyo.id)))).toBe('NOT_FOUND')
})

test('a discarded draft comes back whole', async () => {
  const post = await draft({ title: 'Jangan hilang' })
  await desk.as(net.editor, (at) => posts.discard(at, post.id))
  const listed = async () => (await desk.as(net.editor, (at) => reading.list(at, { institution: net.kemlu, search: 'Jangan hilang', limit: 50 }))).rows.length
  expect(await listed()).toBe(0)
  await desk.as(net.editor, (at) => posts.restore(at, post.id))
  expect(await listed()).toBe(1)
})

test('the list is paged without gaps or repeats, also when it is filtered by state', async () => {
  const collect = async (state?: 'draft') => {
    const seen: string[] = []
    let after: string | undefined
    for (;;) {
      const page = await desk.as(net.editor, (at) => reading.list(at, { institution: net.kemlu, limit: 3, state, after }))
      seen.push(...page.rows.map(({ id }) => id))
      if (!page.next) return seen
      after = page.next
    }
  }
  const all = await collect()
  expect(new Set(all).size).toBe(all.length)
  const drafts = await collect('draft')
  expect(drafts.length).toBeGreaterThan(3)
  expect(all.filter((id) => drafts.includes(id))).toEqual(drafts)
})
