import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { firstAdminCode, found, isFounded } from './first-visit.ts'
import { identify } from './identify.ts'
import { mostGuesses } from './guesses.ts'
import { signInPages } from './pages.ts'
import { sharedMinutes } from './sign-in-settings.ts'
import { endSessions } from './accounts.ts'

const desk = await testDesk()
desk.clock.set(Temporal.Now.instant())
const pages = signInPages(desk.house)
const address = desk.house.settings.address
const password = 'kapal layar menuju teluk biru'
const email = 'laras@contoh.go.id'
const founding = {
  code: firstAdminCode(desk.house),
  institution: { name: 'Kementerian Luar Negeri', shortName: 'Kemlu', class: 'ministry' as const, zone: 'Asia/Jakarta', place: 'Jakarta' },
  person: { name: 'Laras Anggrek', email, password },
}

async function send(path: string, body: object, cookie = '', headers: Record<string, string> = {}) {
  const answer = await pages.request(`${address}/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, ...(cookie ? { cookie } : {}), ...headers },
    body: JSON.stringify(body),
  })
  const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  return { status: answer.status, cookie: set.join('; '), body: (await answer.json().catch(() => ({}))) as Record<string, unknown> }
}
const signIn = (headers: Record<string, string> = {}, more: object = {}) => send('/sign-in/email', { email, password, ...more }, '', headers)
const who = (cookie: string) => identify(desk.house, new Headers({ cookie }))
const forgetAttempts = () => desk.owner.query('delete from auth."rateLimit"')

/** What an authenticator app shows (RFC 6238). */
function codeOf(uri: string) {
  const letters = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...letters].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Temporal.Now.instant().epochMilliseconds / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

test('the network is founded once, with the code from the terminal', async () => {
  expect(await refusal(found(desk.house, { ...founding, code: 'AAAA-BBBB-CCCC' }))).toBe('CODE_WRONG')
  expect(await isFounded(desk.house)).toBe(false)
  expect(await refusal(found(desk.house, { ...founding, code: founding.code.toLowerCase().replaceAll('-', ' ') }))).toBe('allowed')
  expect(await refusal(found(desk.house, founding))).toBe('ALREADY_FOUNDED')
})

test('a wrong password and an unknown address get one and the same answer, and nobody signs themselves up', async () => {
  const wrong = await send('/sign-in/email', { email, password: 'bukan sandi saya ini' })
  const unknown = await send('/sign-in/email', { email: 'siapa@contoh.go.id', password })
  expect([wrong.status, wrong.body]).toEqual([401, unknown.body])
  expect((await send('/sign-up/email', { email: 'siapa@contoh.go.id', password, name: 'Siapa' })).status).toBe(404)
  expect((await who((await signIn()).cookie))?.person.name).toBe('Laras Anggrek')
})

test('signing out everywhere ends every session but this one', async () => {
  await forgetAttempts()
  const [here, there] = [await signIn(), await signIn()]
  const known = await who(here.cookie)
  if (!known) throw new Error('not signed in')
  await endSessions(desk.house, known.person.id, known.session.id)
  expect([(await who(here.cookie)) !== null, await who(there.cookie)]).toEqual([true, null])
})

test('a session on a shared device stays short, however often it is used and whatever the page forgot to say', async () => {
  await forgetAttempts()
  for (const more of [{ rememberMe: false }, {}]) {
    const { cookie } = await signIn({ 'x-perangkat-bersama': '1' }, more)
    const known = await who(cookie)
    expect(known?.session.shared).toBe(true)
    await who(cookie)
    const { rows } = await desk.owner.query<{ minutes: number }>(
      `select extract(epoch from "expiresAt" - now())::int / 60 as minutes from auth.session where id = $1`,
      [known?.session.id],
    )
    expect(rows[0]?.minutes).toBeLessThanOrEqual(sharedMinutes)
  }
})

test('with a second factor, a password alone opens nothing; a code does, and a recovery code once', async () => {
  await forgetAttempts()
  const first = await signIn()
  const enabled = await send('/two-factor/enable', { password }, first.cookie)
  const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] }
  expect((await send('/two-factor/verify-totp', { code: codeOf(totpURI) }, first.cookie)).status).toBe(200)

  const half = await signIn()
  expect(half.body).toMatchObject({ twoFactorRedirect: true })
  expect(await who(half.cookie)).toBeNull()
  expect((await send('/two-factor/verify-totp', { code: '000000' }, half.cookie)).status).toBe(401)
  const whole = await send('/two-factor/verify-totp', { code: codeOf(totpURI) }, half.cookie)
  expect((await who(whole.cookie))?.person.name).toBe('Laras Anggrek')

  const [code] = backupCodes
  const once = await send('/two-factor/verify-backup-code', { code }, (await signIn()).cookie)
  expect(await who(once.cookie)).not.toBeNull()
  const twice = await send('/two-factor/verify-backup-code', { code }, (await signIn()).cookie)
  expect([twice.status, await who(twice.cookie)]).toEqual([401, null])
})

test('a guesser who comes from a thousand addresses is stopped at the account, and the right password afterwards opens it', async () => {
  await forgetAttempts()
  const other = 'siapa@contoh.go.id'
  const guess = async () => {
    await desk.owner.query(`delete from auth."rateLimit" where key not like 'sandi:%'`)
    return (await send('/sign-in/email', { email: other, password: 'bukan sandi saya ini' })).status
  }
  const together = await Promise.all(Array.from({ length: mostGuesses }, guess))
  expect(new Set(together)).toEqual(new Set([401]))
  expect(await guess()).toBe(429)
  expect((await signIn()).status).toBe(200)
  desk.clock.advance({ minutes: 16 })
  expect(await guess()).toBe(401)
})

test('ten wrong second factors close it for a while, also for whoever knows the password', async () => {
  await forgetAttempts()
  const half = await signIn()
  const answers: number[] = []
  const halves = await Promise.all(Array.from({ length: 11 }, () => signIn()))
  for (const { cookie } of halves) {
    await forgetAttempts()
    answers.push((await send('/two-factor/verify-totp', { code: '000000' }, cookie)).status)
  }
  expect([half.body['twoFactorRedirect'], answers[0], answers.at(-1)]).toEqual([true, 401, 429])
  await desk.owner.query('update auth."twoFactor" set "lockedUntil" = null, "failedVerificationCount" = 0')
})

test('nothing else of the library answers: no profile, no session list, no way to change a password around our own rules', async () => {
  const { cookie } = await signIn()
  for (const path of ['/update-user', '/change-password', '/revoke-sessions', '/update-session', '/verify-password', '/two-factor/generate-backup-codes'])
    expect((await send(path, { password, name: 'Lain', newPassword: 'a' }, cookie)).status, path).toBe(404)
})

test('after forty tries in a minute from one address, the next is asked to wait', async () => {
  await forgetAttempts()
  const wrong = () => send('/sign-in/email', { email, password: 'bukan sandi saya ini' })
  expect((await wrong()).status).toBe(401)
  await desk.owner.query('update auth."rateLimit" set count = 40')
  expect((await wrong()).status).toBe(429)
})
