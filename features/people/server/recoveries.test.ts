import { expect, test } from 'vitest'
import type { PersonId } from '#kit/ids.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { isPassword, openAccount } from './accounts.ts'
import { appointDeputy, deputies, endDeputy } from './deputies.ts'
import { welcome } from './joining.ts'
import { actingFor } from './people.ts'
import { confirmRecovery, openRecovery, recover, recoveries } from './recoveries.ts'
import { again, member, network } from './testing.ts'

const desk = await testDesk()
const net = await network(desk)
const before = 'kapal layar menuju teluk biru'
const after = 'hujan sore di tepi danau'
const address = 'http://localhost'
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? ''

/** Somebody with an account, one open session and a second factor. */
async function colleague(name: string) {
  const person = { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.go.id` }
  const id = await openAccount(desk.house, { ...person, password: before })
  await desk.at(net.kemlu, (at) => welcome(at, { institution: net.kemlu, person: { id, ...person }, roles: ['editor'] }))
  await desk.owner.query(`insert into auth.session ("expiresAt", token, "updatedAt", "userId") values (now() + interval '1 day', $1, now(), $2)`, [name, id])
  await desk.owner.query(`insert into auth."twoFactor" (secret, "backupCodes", "userId") values ('x', 'x', $1)`, [id])
  await desk.owner.query(`update auth."user" set "twoFactorEnabled" = true where id = $1`, [id])
  return id
}
const count = async (table: string, id: PersonId) =>
  (await desk.owner.query<{ n: number }>(`select count(*)::int as n from auth."${table}" where "userId" = $1`, [id])).rows[0]?.n
const opened = (person: PersonId, kind: 'password' | 'account') =>
  desk.as(net.admin, (at) => openRecovery(at, address, { institution: net.kemlu, person, kind, reason: 'Ponsel hilang' }))

test('a password link from one admin sets a new password once, ends every session and leaves the second factor', async () => {
  const person = await colleague('Damar Wulan')
  const token = tokenOf((await opened(person, 'password')).link)
  expect(await refusal(recover(desk.house, { token, password: 'password1234' }))).toBe('PASSWORD_COMMON')
  expect(await count('session', person)).toBe(1)
  await recover(desk.house, { token, password: after })
  expect([await isPassword(desk.house, person, before), await isPassword(desk.house, person, after)]).toEqual([false, true])
  expect([await count('session', person), await count('twoFactor', person)]).toEqual([0, 1])
  expect(await refusal(recover(desk.house, { token, password: before }))).toBe('LINK_USED')
})

test('a whole account takes two people: whoever opened it, and whoever it is for, cannot confirm it', async () => {
  const person = await colleague('Ratih Kumala')
  const second = await member(desk, net.kemlu, 'Bayu Segara', 'admin')
  expect(await opened(person, 'account')).toEqual({ link: null, expiresAt: null })
  const [waiting] = await desk.as(second, (at) => recoveries(at))
  if (!waiting) throw new Error('nothing waits')
  expect(waiting).toMatchObject({ person: 'Ratih Kumala', openedBy: net.admin.name, isMine: false })
  expect(await refusal(desk.as(net.admin, (at) => confirmRecovery(at, address, waiting.id)))).toBe('SECOND_PERSON')
  expect(await refusal(desk.as(await again(desk, { id: person }), (at) => confirmRecovery(at, address, waiting.id)))).toBe('SECOND_PERSON')
  expect(await refusal(desk.as(net.editor, (at) => confirmRecovery(at, address, waiting.id)))).toBe('FORBIDDEN')
  expect(await refusal(desk.as(net.komdigiAdmin, (at) => confirmRecovery(at, address, waiting.id)))).toBe('NOT_FOUND')

  const { link } = await desk.as(second, (at) => confirmRecovery(at, address, waiting.id))
  expect(await refusal(desk.as(net.coordinator, (at) => confirmRecovery(at, address, waiting.id)))).toBe('NOT_FOUND')
  await recover(desk.house, { token: tokenOf(link), password: after })
  expect([await count('session', person), await count('twoFactor', person)]).toEqual([0, 0])
  const told = await desk.owner.query<{ kind: string }>(`select kind from events where subject_id = $1 order by id`, [waiting.id])
  expect(told.rows.map(({ kind }) => kind)).toEqual(['recovery.opened', 'recovery.confirmed', 'recovery.used'])
})

test('the second person may be the admin above, or the coordinator, and sees what waits', async () => {
  const person = await colleague('Sekar Kinasih')
  await opened(person, 'account')
  const above = await member(desk, net.root, 'Panji Asmara', 'admin')
  for (const second of [above, net.coordinator]) expect((await desk.as(second, (at) => recoveries(at))).map((one) => one.person)).toContain('Sekar Kinasih')
  const onlyLooks = await member(desk, net.root, 'Dewi Rembulan', 'viewer')
  expect(await desk.as(onlyLooks, (at) => recoveries(at))).toEqual([])
  const [waiting] = await desk.as(above, (at) => recoveries(at))
  if (!waiting) throw new Error('nothing waits')
  expect(await refusal(desk.as(onlyLooks, (at) => confirmRecovery(at, address, waiting.id)))).toBe('FORBIDDEN')
  expect(await refusal(desk.as(above, (at) => confirmRecovery(at, address, waiting.id)))).toBe('allowed')
})

test('being admin somewhere else does not make a viewer above a second person', async () => {
  const person = await colleague('Laksmi Dewanti')
  await opened(person, 'account')
  const { id } = await member(desk, net.komdigi, 'Surya Baskara', 'admin')
  await desk.at(net.root, (at) => welcome(at, { institution: net.root, person: { id, name: 'Surya Baskara', email: `${id}@contoh.go.id` }, roles: ['viewer'] }))
  const mixed = await again(desk, { id })
  expect((await desk.as(mixed, (at) => recoveries(at))).map((one) => one.person)).not.toContain('Laksmi Dewanti')
})

test('nobody recovers themselves, nor somebody who is not a member', async () => {
  expect(await refusal(opened(net.admin.id, 'password'))).toBe('NOT_YOURSELF')
  expect(await refusal(opened(net.komdigiAdmin.id, 'password'))).toBe('NOT_FOUND')
})

test('a deputy acts from the first day to the last, by the calendar of the institution', async () => {
  desk.clock.set('2026-11-25T10:00:00Z')
  const days = { startsOn: '2026-11-26', endsOn: '2026-11-27' }
  const appointment = { institution: net.kemlu, person: net.approver.id, deputy: net.editor.id, title: 'plh' as const, ...days }
  const { id } = await desk.as(net.admin, (at) => appointDeputy(at, appointment))
  const acting = () => desk.at(net.kemlu, (at) => actingFor(at, { institution: net.kemlu, deputy: net.editor.id, zone: 'Asia/Jakarta' }))
  const acts = [{ person: net.approver.id, title: 'plh' }]
  expect(await acting()).toEqual([])
  desk.clock.set('2026-11-25T17:00:00Z')
  expect(await acting()).toEqual(acts)
  desk.clock.set('2026-11-27T16:59:00Z')
  expect(await acting()).toEqual(acts)
  desk.clock.set('2026-11-27T17:00:00Z')
  expect(await acting()).toEqual([])
  desk.clock.set('2026-11-26T03:00:00Z')
  await desk.as(net.admin, (at) => endDeputy(at, id))
  expect(await acting()).toEqual([])
  expect(await desk.as(net.viewer, (at) => deputies(at, net.kemlu))).toEqual([])
})

test('a deputy is a colleague, another person, for days in their order', async () => {
  const days = { title: 'plt' as const, startsOn: '2026-12-01', endsOn: '2026-12-02' }
  const appointing = (change: object) =>
    refusal(desk.as(net.admin, (at) => appointDeputy(at, { institution: net.kemlu, person: net.approver.id, deputy: net.editor.id, ...days, ...change })))
  expect(await appointing({ deputy: net.komdigiAdmin.id })).toBe('NOT_COLLEAGUES')
  expect(await appointing({ deputy: net.approver.id })).toBe('NOT_COLLEAGUES')
  expect(await appointing({ endsOn: '2026-11-30' })).toBe('DATES_REVERSED')
  expect(
    await refusal(desk.as(net.editor, (at) => appointDeputy(at, { institution: net.kemlu, person: net.approver.id, deputy: net.editor.id, ...days }))),
  ).toBe('FORBIDDEN')
})

test('one institution alone cannot give a password to somebody who also serves another', async () => {
  const person = await colleague('Dua Meja')
  await desk.at(net.komdigi, (at) =>
    welcome(at, { institution: net.komdigi, person: { id: person, name: 'Dua Meja', email: 'dua.meja@contoh.go.id' }, roles: ['admin'] }),
  )
  expect(await refusal(opened(person, 'password'))).toBe('ROLES_ELSEWHERE')
  expect(await refusal(opened(person, 'account'))).toBe('allowed')
})
