import { describe, expect, test } from 'vitest'
import { network } from '#features/people/server/testing.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { ChannelId, OfferedPlatform } from '../contract.ts'
import { verified } from '../public-contract.ts'
import { readAddress } from './address.ts'
import * as channels from './channels.ts'
import * as incidents from './incidents.ts'
import { jobs } from './jobs.ts'
import * as lookalikes from './lookalikes.ts'
import { registerPages } from './pages.ts'
import { registerIn } from './register.ts'
import * as trusting from './trusting.ts'

const desk = await testDesk()
const net = await network(desk)
const limits = {} as OfferedPlatform['limits']
const offered: OfferedPlatform[] = [
  { id: 'ig', name: 'Instagram', mark: 'instagram', connector: 'tangan', limits, hosts: ['instagram.com'] },
  { id: 'ex', name: 'X', mark: 'x', connector: 'tangan', limits, hosts: ['x.com', 'twitter.com'] },
  { id: 'fb', name: 'Facebook', mark: 'facebook', connector: 'tangan', limits, hosts: ['facebook.com'] },
  { id: 'situs', name: 'Situs', mark: 'other', connector: 'tangan', limits },
  { id: 'halaman', name: 'Ruang berita', mark: 'site', connector: 'sendiri', limits },
]
const register = (platform: string, handle: string, change: object = {}) =>
  desk.as(net.admin, (at) => channels.register(at, offered, { institution: net.kemlu, platform, handle, address: null, custodians: [], ...change }))
const ids: Record<string, ChannelId> = {}
for (const [platform, handle] of [
  ['ig', '@kemlu_ri'],
  ['ex', '@Kemlu_RI'],
  ['fb', 'KemluRI'],
  ['ig', '@kemlu_beku'],
  ['ig', '@kemlu_dibajak'],
  ['ig', '@kemlu_lama'],
] as const)
  ids[`${platform}${handle}`] = (await register(platform, handle)).id
await register('situs', 'kemlu.contoh.go.id', { address: 'https://kemlu.contoh.go.id/' })
const idOf = (name: string) => ids[name] ?? ('' as ChannelId)
await desk.as(net.admin, (at) => trusting.freeze(at, { id: idOf('ig@kemlu_beku'), reason: 'dipindahkan' }))
await desk.as(net.admin, (at) => incidents.openIncident(at, { id: idOf('ig@kemlu_dibajak'), what: 'Lelang palsu' }))
await desk.as(net.admin, (at) => channels.retire(at, { id: idOf('ig@kemlu_lama'), reason: 'digabung' }))
await desk.at(net.kemlu, (at) => channels.registerOwn(at, offered.slice(4), net.kemlu))

const app = registerPages(desk.house, offered, '/gaya.css')
const get = (path: string) => app.request(`http://localhost:8080${path}`)
const verify = async (url: string) => verified.strict().parse(await (await get(`/api/register/verify?url=${encodeURIComponent(url)}`)).json())

describe('an address of any shape', () => {
  test.each([
    ['https://www.instagram.com/Kemlu_RI/?hl=id', 'ig', 'kemlu_ri'],
    ['http://m.facebook.com/KemluRI#atas', 'fb', 'kemluri'],
    ['facebook.com/profile.php?id=100064', 'fb', '100064'],
    ['id-id.facebook.com/pages/KemluRI', 'fb', 'kemluri'],
    ['twitter.com/@Kemlu_RI/', 'ex', 'kemlu_ri'],
    ['https://mobile.twitter.com/kemlu_ri/status/17', 'ex', 'kemlu_ri'],
    ['HTTPS://X.COM/KEMLU_RI', 'ex', 'kemlu_ri'],
    ['<https://x.com/kemlu_ri>', 'ex', 'kemlu_ri'],
    ['@Kemlu_RI', null, 'kemlu_ri'],
    ['@humas@sosial.contoh.go.id', null, 'humas'],
    ['https://xn--kemu-6ya.contoh.go.id/a/', null, '/a'],
    ['instagram.com/%E0%A4%A', 'ig', '%e0%a4%a'],
  ])('%s', (text, platform, key) => expect(readAddress(text, offered)).toMatchObject({ platform, key }))

  test('nothing is nothing, and rubbish is a name', () => {
    expect(readAddress('  ', offered)).toBeNull()
    expect(readAddress('http://', offered)?.platform).toBeNull()
    expect(readAddress('\u200b'.repeat(900), offered)?.key.length).toBeLessThanOrEqual(500)
  })
})

describe('what the public is told', () => {
  test.each([
    ['https://x.com/kemlu_ri', 'official'],
    ['@kemlu_ri', 'official'],
    ['kemlu.contoh.go.id/layanan/paspor', 'official'],
    ['http://localhost:8080/berita/kemlu/kabar-1', 'official'],
    ['https://www.instagram.com/kemlu_beku', 'frozen'],
    ['instagram.com/kemlu_dibajak', 'incident'],
    ['instagram.com/kemlu_lama', 'retired'],
    ['https://x.com/kucing_lucu', 'unregistered'],
    ['kemlu.contoh.go.id.penipu.example', 'unregistered'],
  ])('%s is %s', async (url, status) => expect((await verify(url)).status).toBe(status))

  test('an account nobody registered is never called false, and says which of ours it resembles', async () => {
    const { status, sentence, account, resembles } = await verify('https://x.com/kemlu.ri.official')
    expect({ status, account }).toEqual({ status: 'unregistered', account: null })
    expect(resembles).toMatchObject({ how: 'addition', account: { handle: '@Kemlu_RI' } })
    expect(sentence.id).toContain('tidak terdaftar')
    expect(sentence.id).not.toMatch(/palsu/i)
    expect((await verify('https://www.facebook.com/kem1u_ri')).resembles?.how).toBe('homoglyph')
    expect((await verify('https://kemlu-contoh.go.id')).resembles?.how).toBe('separators')
    expect((await verify('https://instagram.com/KemluRI_')).resembles).not.toBeNull()
  })

  test('any system may ask, from any origin, a while and not for ever; nothing asked is said so', async () => {
    const answer = await get('/api/register/verify?url=%40kemlu_ri')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    const again = await app.request('http://localhost:8080/api/register/verify?url=%40kemlu_ri', {
      headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    const unasked = await get('/api/register/verify')
    expect([unasked.status, await unasked.json()]).toMatchObject([
      422,
      { code: 'INVALID', data: { words: { en: 'Give an address or an account name first.' } } },
    ])
    const asked = await Promise.all(Array.from({ length: 70 }, async () => (await get('/api/register/verify?url=x')).status))
    expect(asked).toContain(429)
    desk.clock.advance({ minutes: 1 })
    expect((await verify('@kemlu_ri')).status).toBe('official')
  })

  test('the page of an institution shows what is in trouble first, and the network’s page every institution', async () => {
    const page = await (await get('/akun-resmi/kemlu')).text()
    expect(page.indexOf('Akun yang sedang bermasalah')).toBeLessThan(page.indexOf('Register akun resmi</h2>'))
    expect(page).toContain('Jangan percaya pesan darinya')
    expect(page).not.toContain('Lelang palsu')
    expect(page).not.toMatch(/<script|onclick|style="/)
    expect(await (await get('/akun-resmi?bahasa=en&periksa=%40kemlu_ri')).text()).toContain('registered as an official account of Kementerian Luar Negeri')
    expect((await get('/akun-resmi/entah')).status).toBe(404)
    expect(await (await get('/akun-resmi/kemlu?periksa=%3Cscript%3E')).text()).toContain('&lt;script&gt;')
  })
})

describe('accounts that look like ours', () => {
  const tell = (account: string, apa = 'asks') =>
    app.request('http://localhost:8080/akun-resmi/kemlu/lapor', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ akun: account, apa }).toString(),
    })
  const listed = () => desk.as(net.viewer, (at) => lookalikes.lookalikes(at, net.kemlu))

  test('anyone reports one; told twice it counts, an official account is none, and nothing about the reporter is kept', async () => {
    for (const account of ['https://instagram.com/kemlu.ri.official', 'instagram.com/kemlu.ri.official/'])
      expect((await tell(account)).headers.get('location')).toContain('lapor=reported')
    expect((await tell('https://x.com/kemlu_ri')).headers.get('location')).toContain('lapor=registered')
    const [found] = await listed()
    expect(found).toMatchObject({
      handle: 'kemlu.ri.official',
      platform: 'ig',
      reports: 2,
      what: 'asks',
      resemblance: 'addition',
      source: 'public',
      reviews: [],
    })
    expect(await listed()).toHaveLength(1)
  })

  test('one asker is not heard for ever within an hour', async () => {
    desk.clock.advance({ hours: 2 })
    const said = []
    for (let time = 0; time < 7; time += 1) said.push((await tell(`https://x.com/kemlu_r${time}`)).headers.get('location')?.includes('reported'))
    expect(said).toEqual([true, true, true, true, true, false, false])
  })

  test('another site’s form is not listened to', async () => {
    const answer = await app.request('http://localhost:8080/akun-resmi/kemlu/lapor', { method: 'POST', headers: { origin: 'https://penipu.example' } })
    expect(answer.status).toBe(403)
  })

  test('the admin judges, the judgement is kept with its history, and a reported impostor is shown to the public', async () => {
    const [found] = await listed()
    if (!found) throw new Error('nothing was reported')
    const judge = (person: typeof net.admin, change: object = {}) =>
      desk.as(person, (at) => lookalikes.review(at, { id: found.id, verdict: 'impostor', platformState: 'to_report', note: null, ...change }))
    expect(await refusal(judge(net.editor))).toBe('FORBIDDEN')
    expect(await refusal(judge(net.komdigiAdmin))).toBe('NOT_FOUND')
    await judge(net.admin)
    desk.clock.advance({ minutes: 5 })
    const judged = await judge(net.admin, { platformState: 'reported', note: 'tiket 41' })
    expect(judged.reviews.map(({ platformState, by }) => [platformState, by])).toEqual([
      ['reported', 'Sekar Wening'],
      ['to_report', 'Sekar Wening'],
    ])
    expect(await (await get('/akun-resmi/kemlu')).text()).toContain(`<bdi class="struck">${found.handle}</bdi>`)
  })

  test('a colleague flags one from inside, and hears when it is somebody’s official account', async () => {
    const flag = (account: string) =>
      desk.as(net.viewer, (at) => lookalikes.flag(at, registerIn(at, desk.house, offered), { institution: net.kemlu, account, what: 'poses' }))
    expect(await flag('@kemlu_rl')).toMatchObject({ source: 'colleague', handle: 'kemlu_rl', resemblance: 'homoglyph' })
    expect(await refusal(flag('https://instagram.com/kemlu_ri'))).toBe('IS_REGISTERED')
    expect(await refusal(flag('https://instagram.com/'))).toBe('ACCOUNT_UNREADABLE')
  })

  test('an account registered elsewhere in the network that looks like ours is told to us, once', async () => {
    const other = { institution: net.komdigi, platform: 'ig', handle: '@kemlu_ri2', address: null, custodians: [] }
    const { id } = await desk.as(net.komdigiAdmin, (at) => channels.register(at, offered, other))
    for (const _ of [1, 2]) await jobs([], offered)['channels.compare']?.({ id, institution: net.komdigi, event: 'x' }, jobContext(desk.house))
    expect((await listed()).filter(({ source }) => source === 'register')).toMatchObject([{ handle: '@kemlu_ri2', resemblance: 'addition', reports: 1 }])
  })
})
