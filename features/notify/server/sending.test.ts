import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { network } from '#features/people/server/testing.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import type { House } from '#kit/server/house.ts'
import type { RequestContext } from '#kit/server/http.ts'
import { openMail } from '#kit/server/mail.ts'
import type { Person } from '#kit/rules.ts'
import { testDesk } from '#kit/server/testing.ts'
import { usualPreferences } from '../rules.ts'
import * as devices from './devices.ts'
import * as notify from './notify.ts'
import { resealPushKeys } from './push-keys.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import { sweep } from './sending.ts'
import { hearAll, pushService, sendAll } from './testing.ts'

const desk = await testDesk()
const net = await network(desk)
const institution = net.kemlu
const service = await pushService()
const subject = '01900000-0000-7000-8000-0000000000aa'
afterAll(() => service.close())

type Letter = { to: string[]; text: string }
const plain = (text: string) => text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
const taken: Letter[] = []
const answers: (number | 'hang')[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const answer = answers.shift()
      if (answer !== 451 && answer !== 550)
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: plain(Buffer.concat(parts).toString('utf8')) })
      if (answer === 'hang') return
      done(typeof answer === 'number' ? Object.assign(new Error('no'), { responseCode: answer }) : null)
    })
  },
})
smtp.on('error', () => undefined)
smtp.listen(0, '127.0.0.1')
await once(smtp.server, 'listening')
const patient = { connection: 300, greeting: 300, socket: 400 }
const from = 'Sinergi <sinergi@contoh.example>'
const mail = openMail({ url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, from, patient })
afterAll(() => smtp.close(() => undefined))

const house: House = { ...desk.house, mail, fetch: guardedFetch({ allowed: [service.host] }) }
const byPush: House = { ...house, mail: null }

const contextOf = (person: Person, isShared = false) =>
  ({
    house,
    person,
    session: { id: 's', shared: isShared },
    headers: new Headers({ 'user-agent': 'Chrome Android' }),
    work: (door: never) => desk.as(person, door),
  }) as unknown as RequestContext
const ask = (kind = 'approval.opened', people = [net.approver.id], title = 'Judul rahasia') =>
  desk.at(institution, (at) => at.announce(kind as 'approval.opened', { institution, id: subject, detail: { title, for: people, approval: subject } }))
const sendings = async () =>
  (
    await desk.owner.query<{ way: string; state: string; why: string | null; attempts: number }>(
      'select way, state, why, attempts from notice_sendings order by id',
    )
  ).rows
const prefer = (person: Person, change: object) => desk.as(person, (at) => devices.setPreferences(at, { ...usualPreferences('Asia/Jakarta'), ...change }))
const told = async (using: House) => (await hearAll(desk), await sendAll(desk, using))

beforeEach(async () => {
  taken.length = answers.length = service.called.length = service.answers.length = 0
  await desk.owner.query('delete from notice_sendings; delete from notice_preferences; delete from push_devices')
})

test('a device is told what kind of thing waits, sealed to it and signed by the house, with no content and nobody’s name', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('sinta'))
  await ask()
  await told(byPush)
  const [call] = service.called
  expect(call?.text).toEqual({ body: 'Satu persetujuan menunggu Anda', path: `/setujui/${subject}`, tag: expect.any(String) })
  expect(call?.isSigned).toBe(true)
  expect(call?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '43200', urgency: 'normal', topic: call?.text.tag.replaceAll('-', '') })
  expect(JSON.stringify(call)).not.toMatch(/rahasia|Sinta/i)
  await told(byPush)
  expect(service.called).toHaveLength(1)
})

test('a device that is gone is forgotten, one that is busy is tried again, and the one reached already is not called twice', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('satu'))
  await devices.subscribe(contextOf(net.approver), service.subscription('dua'))
  await devices.subscribe(contextOf(net.approver), service.subscription('tiga'))
  service.answers.push(201, 410, 503)
  await ask()
  await told(byPush)
  expect((await devices.settings(contextOf(net.approver))).devices).toHaveLength(2)
  expect(await sendings()).toMatchObject([{ way: 'push', state: 'waiting', attempts: 1 }, { way: 'email' }])
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, byPush)
  expect(service.called).toHaveLength(4)
  expect((await sendings())[0]).toMatchObject({ state: 'sent', attempts: 2 })
})

test('an address inside our own network is never called, whatever a browser says its push service is', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('dalam'))
  await ask()
  await hearAll(desk)
  await sendAll(desk, { ...desk.house, mail: null })
  expect(service.called).toHaveLength(0)
  expect((await sendings())[0]).toMatchObject({ way: 'push', state: 'refused' })
})

test('a shared device cannot be subscribed, a key that is none is refused, and a browser belongs to whoever subscribed it last', async () => {
  const own = service.subscription('bersama')
  await expect(devices.subscribe(contextOf(net.approver, true), own)).rejects.toMatchObject({ code: 'SHARED_DEVICE' })
  await expect(devices.subscribe(contextOf(net.approver), { ...own, p256dh: 'B'.repeat(87) })).rejects.toMatchObject({ code: 'KEY_WRONG' })
  await devices.subscribe(contextOf(net.approver), own)
  await devices.subscribe(contextOf(net.secondApprover), own)
  expect((await devices.settings(contextOf(net.approver))).devices).toEqual([])
  expect(await devices.test(contextOf(net.secondApprover))).toEqual([{ device: 'Chrome · Android', end: 'sent' }])
  expect(service.called[0]?.text.body).toContain('Percobaan')
})

test('what was read or done with before it left does not leave any more', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('sinta'))
  await ask()
  await hearAll(desk)
  await desk.at(institution, (at) => at.announce('approval.approved', { institution, id: subject }))
  await told(house)
  expect(service.called).toHaveLength(0)
  expect(taken).toHaveLength(0)
  expect(await sendings()).toMatchObject([{ state: 'dropped' }, { state: 'dropped' }])
})

test('quiet hours hold push and e-mail until they end, and an emergency comes through', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('sinta'))
  await prefer(net.approver, { quiet: { from: '22:00', to: '06:00' } })
  desk.clock.set('2026-11-24T16:00:00Z')
  await ask()
  await ask('approval.emergency_opened')
  await told(byPush)
  expect(service.called.map(({ text }) => text.body)).toEqual(['Satu kiriman jalur darurat perlu disahkan'])
  desk.clock.set('2026-11-24T23:00:00Z')
  await sendAll(desk, byPush)
  expect(service.called).toHaveLength(2)
})

test('an e-mail says what waits and where, in the reader’s language, with the same id every time and no content', async () => {
  await desk.owner.query(`update people set language = 'en' where id = $1`, [net.secondApprover.id])
  await ask('approval.opened', [net.approver.id, net.secondApprover.id])
  await told(house)
  expect(taken.map(({ to }) => to[0]).toSorted()).toEqual([`${net.approver.id}@contoh.go.id`, `${net.secondApprover.id}@contoh.go.id`].toSorted())
  const [indonesian, english] = ['Satu persetujuan menunggu Anda (Kemlu)', 'One approval is waiting for you (Kemlu)'].map((subject) =>
    taken.find(({ text }) => text.includes(`Subject: Sinergi: ${subject}`)),
  )
  expect(english?.text).toContain(`http://localhost:8080/setujui/${subject}`)
  expect(indonesian?.text).toMatch(/Message-ID: <[0-9a-f-]{36}@localhost>/)
  expect(indonesian?.text).toContain('auto-generated')
  expect(indonesian?.text).not.toMatch(/rahasia|Sinta/i)
  await told(house)
  expect(taken).toHaveLength(2)
})

test('a digest gathers a day’s calm notices into one e-mail', async () => {
  desk.clock.set('2026-11-25T03:00:00Z')
  await prefer(net.approver, { digestAt: '16:00' })
  await ask()
  await ask('delivery.handed_over')
  await told(house)
  expect(taken).toHaveLength(0)
  desk.clock.set('2026-11-25T09:00:00Z')
  await sendAll(desk, house)
  expect(taken).toHaveLength(1)
  expect(taken[0]?.text).toContain('Subject: Sinergi: 2 hal menunggu Anda')
})

test('a server that is busy is asked again later; one that refuses is not; a lost answer is never repeated', async () => {
  answers.push(451, 550, 'hang')
  await ask()
  await told(house)
  expect((await sendings()).at(-1)).toMatchObject({ state: 'waiting', why: 'smtp 451', attempts: 1 })
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, house)
  expect((await sendings()).at(-1)).toMatchObject({ state: 'refused', why: 'smtp 550', attempts: 2 })
  await ask('delivery.handed_over')
  await told(house)
  expect((await sendings()).at(-1)).toMatchObject({ state: 'unknown' })
  desk.clock.advance({ hours: 2 })
  await sweep({ house })
  await sendAll(desk, house)
  expect(taken).toHaveLength(1)
  expect((await sendings()).at(-1)).toMatchObject({ state: 'unknown', attempts: 1 })
})

test('a mail server that takes the line and says nothing costs one try its patience, and the letter waits', async () => {
  const lines: Socket[] = []
  const silent = createServer((line) => lines.push(line)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const hanging = openMail({ url: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, from, patient })
  await ask()
  const before = performance.now()
  await told({ ...house, mail: hanging })
  expect(performance.now() - before).toBeLessThan(5_000)
  expect((await sendings()).at(-1)).toMatchObject({ state: 'waiting', attempts: 1 })
  for (const line of lines) line.destroy()
  silent.close()
  desk.clock.advance({ minutes: 1 })
  await sendAll(desk, house)
  expect(taken).toHaveLength(1)
})

test('a worker that died in the middle is found: its push is tried again, its e-mail is not', async () => {
  await devices.subscribe(contextOf(net.approver), service.subscription('sinta'))
  await ask()
  await hearAll(desk)
  await desk.owner.query(`update notice_sendings set state = 'sending', attempts = 1, claimed_at = $1`, [desk.house.now().toString()])
  desk.clock.advance({ minutes: 6 })
  await sweep({ house })
  await sendAll(desk, house)
  expect(service.called).toHaveLength(1)
  expect(taken).toHaveLength(0)
  expect((await sendings()).map(({ state }) => state)).toEqual(['sent', 'unknown'])
})

test('the push keys survive a new key of the house', async () => {
  const before = await devices.settings(contextOf(net.approver))
  const next = { ...house, secrets: openSecrets(new Uint8Array(32).fill(9), [desk.house.settings.key]) }
  expect(await resealPushKeys(next)).toBe(true)
  expect(await resealPushKeys({ ...house, secrets: openSecrets(new Uint8Array(32).fill(3)) })).toBe(false)
  expect((await devices.settings({ ...contextOf(net.approver), house: next })).pushKey).toBe(before.pushKey)
  await desk.as(net.approver, (at) => notify.readAll(at))
})
