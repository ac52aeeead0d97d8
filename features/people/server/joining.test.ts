import { expect, test } from 'vitest'
import type { Person, Role } from '#kit/rules.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Door } from '#kit/server/work.ts'
import { openAccount } from './accounts.ts'
import { accept, invitations, invite, inviteFirst, withdraw } from './invitations.ts'
import { welcome } from './joining.ts'
import { openLink } from './open-link.ts'
import { personOf } from './identify.ts'
import { changeRoles, members, restore, suspend } from './people.ts'
import * as sessions from './sessions.ts'
import * as store from './store.ts'
import { again, member, network } from './testing.ts'

const desk = await testDesk()
const net = await network(desk)
const password = 'kapal layar menuju teluk biru'
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? ''

async function invited(email: string, ...roles: Role[]) {
  const { link } = await desk.as(net.admin, (at) => invite(at, 'http://localhost', { institution: net.kemlu, email, roles }))
  const [row] = await desk.as(net.admin, (at) => invitations(at, net.kemlu))
  if (!row) throw new Error('no invitation')
  return { token: tokenOf(link), id: row.id }
}
const comeIn = (token: string) => accept(desk.house, null, { token, name: 'Jati Arkana', password })

test('an invitation is looked at as often as you like, and used once', async () => {
  const { token } = await invited('jati@contoh.go.id', 'editor')
  const shown = { kind: 'invitation', institution: 'Kementerian Luar Negeri', email: 'jati@contoh.go.id', hasAccount: false }
  expect(await openLink(desk.house, token)).toEqual(shown)
  expect(await openLink(desk.house, token)).toEqual(shown)
  await comeIn(token)
  const joined = (await desk.as(net.admin, (at) => members(at, net.kemlu))).find(({ email }) => email === 'jati@contoh.go.id')
  expect(joined).toMatchObject({ name: 'Jati Arkana', roles: ['editor'] })
  expect(await refusal(comeIn(token))).toBe('LINK_USED')
  expect(await refusal(openLink(desk.house, token))).toBe('LINK_USED')
})

test('an invitation that is withdrawn, past its seven days or made up opens nothing', async () => {
  const withdrawn = await invited('satu@contoh.go.id', 'viewer')
  await desk.as(net.admin, (at) => withdraw(at, withdrawn.id))
  expect(await refusal(comeIn(withdrawn.token))).toBe('LINK_UNKNOWN')
  const old = await invited('dua@contoh.go.id', 'viewer')
  desk.clock.advance({ hours: 24 * 7 })
  expect(await refusal(comeIn(old.token))).toBe('LINK_EXPIRED')
  expect(await refusal(comeIn('x'.repeat(32)))).toBe('LINK_UNKNOWN')
})

test('an invitation is for the person it names, who signs in first when they have an account', async () => {
  const known = await desk.as(net.komdigiAdmin, (at) => members(at, net.komdigi))
  const { token } = await invited(known[0]?.email ?? '', 'approver')
  expect(await refusal(accept(desk.house, null, { token, name: 'Orang Lain', password }))).toBe('SIGN_IN_FIRST')
  expect(await refusal(accept(desk.house, net.viewer.id, { token }))).toBe('OTHER_PERSON')
  await accept(desk.house, net.komdigiAdmin.id, { token })
  expect((await again(desk, net.komdigiAdmin)).memberships).toContainEqual({ institution: net.kemlu, role: 'approver' })
})

test('a password that is short, common or made of the newcomer’s own name is refused, and the link stays good', async () => {
  const { token } = await invited('tiga@contoh.go.id', 'viewer')
  const withPassword = (secret: string) => refusal(accept(desk.house, null, { token, name: 'Kirana Bestari', password: secret }))
  expect(await withPassword('pendek')).toBe('PASSWORD_SHORT')
  for (const common of ['password1234', 'qwertyuiop12', '123456789012', 'indonesiamerdeka', 'kiranabestari'])
    expect([common, await withPassword(common)]).toEqual([common, 'PASSWORD_COMMON'])
  expect(await withPassword(password)).toBe('allowed')
})

test('only a coordinator makes a coordinator, by invitation or by role', async () => {
  const wanted = { institution: net.kemlu, email: 'empat@contoh.go.id', roles: ['coordinator' as const] }
  expect(await refusal(desk.as(net.admin, (at) => invite(at, 'http://localhost', wanted)))).toBe('FORBIDDEN')
  const change = { institution: net.kemlu, person: net.editor.id, roles: ['coordinator' as const] }
  expect(await refusal(desk.as(net.admin, (at) => changeRoles(at, change)))).toBe('FORBIDDEN')
})

test('an institution keeps one admin: the last can neither step down nor be suspended', async () => {
  const stepDown = { institution: net.kemlu, person: net.admin.id, roles: ['editor' as const] }
  expect(await refusal(desk.as(net.admin, (at) => changeRoles(at, stepDown)))).toBe('LAST_ADMIN')
  expect(await refusal(desk.as(net.admin, (at) => suspend(at, { institution: net.kemlu, person: net.admin.id })))).toBe('NOT_YOURSELF')
  const second = await member(desk, net.kemlu, 'Tara Widuri', 'admin')
  await desk.as(net.admin, (at) => changeRoles(at, stepDown))
  expect(await refusal(desk.as(second, (at) => changeRoles(at, { ...stepDown, person: second.id })))).toBe('LAST_ADMIN')
  await desk.as(second, (at) => changeRoles(at, { ...stepDown, roles: ['admin'] }))
})

test('two admins who remove each other at one moment leave one of them', async () => {
  const [one, other] = [await member(desk, net.tokyo, 'Lintang Ayu', 'admin'), await again(desk, net.tokyoEditor)]
  const remove = (by: typeof one, person: typeof one) =>
    refusal(desk.as(by, (at) => changeRoles(at, { institution: net.tokyo, person: person.id, roles: ['editor'] })))
  const answers = await Promise.all([remove(one, other), remove(other, one)])
  expect(answers.toSorted()).toEqual(['LAST_ADMIN', 'allowed'])
})

test('a suspended person is a stranger at the next request, and comes back when restored', async () => {
  const admin = await again(desk, net.admin)
  await desk.as(admin, (at) => suspend(at, { institution: net.kemlu, person: net.viewer.id }))
  expect(await personOf(desk.house, net.viewer.id)).toBeNull()
  await desk.as(admin, (at) => restore(at, { institution: net.kemlu, person: net.viewer.id }))
  expect(await personOf(desk.house, net.viewer.id)).toMatchObject({ name: net.viewer.name })
  expect(await refusal(desk.as(net.komdigiAdmin, (at) => suspend(at, { institution: net.komdigi, person: net.viewer.id })))).toBe('NOT_FOUND')
})

test('an institution cannot take back what another decided: only the one that suspended an account restores it', async () => {
  const both = await member(desk, net.komdigi, 'Satria Lintang', 'viewer')
  await desk.at(net.kemlu, (at) => store.give(at, { institution: net.kemlu, person: both.id, roles: ['editor'], by: net.admin.id }))
  const [admin, other] = [await again(desk, net.admin), await again(desk, net.komdigiAdmin)]
  await desk.as(admin, (at) => suspend(at, { institution: net.kemlu, person: both.id }))
  expect(await refusal(desk.as(other, (at) => restore(at, { institution: net.komdigi, person: both.id })))).toBe('SUSPENDED_ELSEWHERE')
  expect(await refusal(desk.as(admin, (at) => restore(at, { institution: net.kemlu, person: both.id })))).toBe('allowed')
})

test('a suspended account loses its sessions for good: restoring it does not sign a lost phone in again', async () => {
  const admin = await again(desk, net.admin)
  const id = await openAccount(desk.house, { email: 'tujuh@contoh.go.id', name: 'Kirana Ayu', password })
  await desk.at(net.kemlu, (at) => welcome(at, { institution: net.kemlu, person: { id, name: 'Kirana Ayu', email: 'tujuh@contoh.go.id' }, roles: ['viewer'] }))
  await desk.owner.query(`insert into auth.session ("expiresAt", token, "updatedAt", "userId") values (now() + interval '1 day', 'ponsel', now(), $1)`, [id])
  const context = { house: desk.house, headers: new Headers(), person: admin, session: null, work: <T>(door: Door<T>) => desk.as(admin, door) }
  await sessions.suspend(context, { institution: net.kemlu, person: id })
  await sessions.restore(context, { institution: net.kemlu, person: id })
  expect((await desk.owner.query('select 1 from auth.session where "userId" = $1', [id])).rowCount).toBe(0)
})

test('colleagues see names, and only the admin sees e-mail addresses', async () => {
  const [asViewer, asAdmin] = [
    await desk.as(net.viewer, (at) => members(at, net.kemlu)),
    await desk.as(await again(desk, net.admin), (at) => members(at, net.kemlu)),
  ]
  expect(asViewer.every(({ email }) => email === '')).toBe(true)
  expect(asAdmin.every(({ email }) => email !== '')).toBe(true)
})

test('an account without a person beside it takes the password of the next invitation', async () => {
  await openAccount(desk.house, { email: 'lima@contoh.go.id', name: 'Setengah Jadi', password: 'sandi yang terlupa lama' })
  const { token } = await invited('lima@contoh.go.id', 'viewer')
  expect(await refusal(comeIn(token))).toBe('allowed')
})

test('whoever runs the ministry invites a new mission’s first admin, once, and reaches it in nothing else', async () => {
  const admin = await again(desk, net.admin)
  const email = 'delapan@contoh.go.id'
  const first = (by: Person, institution = net.denHaag) => inviteFirst(desk.house, by, { institution, email })
  expect(await refusal(first(net.editor))).toBe('FORBIDDEN')
  expect(await refusal(first(await again(desk, net.komdigiAdmin)))).toBe('FORBIDDEN')
  expect(await refusal(first(admin, net.root))).toBe('NOT_FOUND')
  const [old, link] = [await first(admin), (await first(admin)).link]
  expect(await refusal(comeIn(tokenOf(old.link)))).toBe('LINK_UNKNOWN')
  await comeIn(tokenOf(link))
  expect(await refusal(first(admin))).toBe('HAS_ADMIN')
  expect(await refusal(desk.as(admin, (at) => members(at, net.denHaag)))).toBe('FORBIDDEN')
})

test('a newcomer says their name', async () => {
  const { token } = await invited('enam@contoh.go.id', 'viewer')
  expect(await refusal(accept(desk.house, null, { token, password }))).toBe('INVALID')
})
