import { expect, test } from 'vitest'
import { manual } from '#connectors/manual/manual.ts'
import { approve, sendBack } from '#features/approvals/server/deciding.ts'
import { confirm } from '#features/approvals/server/emergency.ts'
import { escalate } from '#features/approvals/server/escalating.ts'
import { setPolicy } from '#features/approvals/server/policies.ts'
import * as reviewing from '#features/approvals/server/reading.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { appointDeputy } from '#features/people/server/deputies.ts'
import { suspend } from '#features/people/server/people.ts'
import { member } from '#features/people/server/testing.ts'
import * as notes from '#features/posts/server/notes.ts'
import * as sending from '#features/posts/server/sending.ts'
import { pause, resume } from '#features/publishing/server/pausing.ts'
import { chase, giveBack } from '#features/publishing/server/settling.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import { testDesk } from '#kit/server/testing.ts'
import { usualPreferences } from '../rules.ts'
import { setPreferences } from './devices.ts'
import * as notify from './notify.ts'
import { hearAll } from './testing.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [manual])
const institution = room.kemlu

const listOf = async (person: Person) => (await hearAll(desk), (await desk.as(person, (at) => notify.list(at, { isUnread: false, limit: 50 }))).rows)
const kindsOf = async (person: Person, isOpen = true) => (await listOf(person)).filter((one) => !isOpen || !one.isRead).map(({ kind }) => kind)
const submitted = async (more: object = {}) => {
  const post = await room.write(['x'], more)
  await desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: post.id, version: post.version }))
  return post
}
const askedOf = async (person: Person, subject: string) => {
  const found = (await desk.as(person, (at) => reviewing.waiting(at))).find((one) => one.subject === subject)
  if (!found) throw new Error('nothing waits')
  return found
}
const clear = (...people: Person[]) => Promise.all(people.map((person) => desk.as(person, (at) => notify.readAll(at))))

test('every approver hears that a post waits, its author does not, and a decision settles it for all of them', async () => {
  const post = await submitted({ title: 'Loket baru' })
  for (const approver of [room.approver, room.secondApprover]) {
    const [notice] = await listOf(approver)
    expect(notice).toMatchObject({ kind: 'approval_waiting', event: 'approval.opened', title: 'Loket baru', isRead: false, institution })
    expect(notice?.path).toBe(`/setujui/${(await askedOf(approver, post.id)).id}`)
  }
  expect(await kindsOf(room.editor)).toEqual([])
  expect(await kindsOf(room.viewer)).toEqual([])
  await desk.as(room.approver, async (at) => sendBack(at, { id: (await askedOf(room.approver, post.id)).id, digest: post.digest, note: 'Sebut sumbernya.' }))
  expect(await kindsOf(room.secondApprover)).toEqual([])
  expect(await listOf(room.editor)).toMatchObject([{ kind: 'approval_returned', path: `/konten/${post.id}`, title: 'Loket baru' }])
  await desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: post.id, version: post.version }))
  expect(await kindsOf(room.editor)).toEqual([])
  await clear(room.approver, room.secondApprover)
})

test('a named step asks only those it names, and their deputy of today', async () => {
  const deputy = await member(desk, institution, 'Dimas Pengganti', 'viewer')
  await desk.as(room.admin, (at) =>
    appointDeputy(at, { institution, person: room.secondApprover.id, deputy: deputy.id, title: 'plh', startsOn: '2026-11-23', endsOn: '2026-11-23' }),
  )
  const step = { people: [room.secondApprover.id], rule: 'any' as const, hours: 4 }
  await desk.as(room.admin, (at) =>
    setPolicy(at, { institution, sensitivity: 'sensitive', steps: [step], escalateTo: [room.viewer.id], emergencyPeople: [room.editor.id], confirmHours: 2 }),
  )
  const post = await submitted({ sensitivity: 'sensitive' })
  expect(await kindsOf(room.secondApprover)).toEqual(['approval_waiting'])
  expect(await kindsOf(deputy)).toEqual(['approval_waiting'])
  expect(await kindsOf(room.approver)).toEqual([])
  desk.clock.advance({ hours: 5 })
  await desk.at(institution, async (at) => escalate(at, (await askedOf(room.secondApprover, post.id)).id, '0'))
  expect(await kindsOf(room.viewer)).toEqual(['approval_late'])
  await desk.as(room.viewer, async (at) => approve(at, { id: (await askedOf(room.viewer, post.id)).id, digest: post.digest }))
  expect([...(await kindsOf(room.viewer)), ...(await kindsOf(deputy)), ...(await kindsOf(room.secondApprover))]).toEqual([])
})

test('a borrowed approver abroad hears of it, and whoever is suspended or only lends does not', async () => {
  const tokyo = room.tokyo
  const span = { startsAt: '2026-11-22T00:00:00Z', endsAt: '2026-12-22T00:00:00Z', reason: 'satu petugas' }
  await desk.as(room.tokyoEditor, (at) => institutions.grant(at, { from: tokyo, to: institution, kind: 'approve', ...span }))
  const ended = await member(desk, institution, 'Mantan Penyetuju', 'approver')
  await desk.as(room.admin, (at) => suspend(at, { institution, person: ended.id }))
  const detail = { approval: '01900000-0000-7000-8000-000000000009', title: 'Kabar Tokyo', for: [], not: [room.tokyoEditor.id] }
  await desk.as(room.tokyoEditor, (at) => at.announce('approval.opened', { institution: tokyo, id: room.tokyo, detail }))
  const [notice] = await listOf(room.approver)
  expect(notice).toMatchObject({ institution: tokyo, title: 'Kabar Tokyo', isRead: false })
  expect(await kindsOf(room.editor)).toEqual([])
  const told = await desk.owner.query<{ count: number }>('select count(*)::int as count from notices where person_id = $1', [ended.id])
  expect(told.rows[0]?.count).toBe(0)
  await clear(room.approver, room.secondApprover)
})

test('the emergency lane calls the approvers, who are done when one of them confirms', async () => {
  const post = await room.write(['x'], { sensitivity: 'sensitive' })
  await desk.as(room.editor, (at) => sending.submitEmergency(at, room.offered, { id: post.id, version: post.version, reason: 'Badai mendekat sekarang.' }))
  expect(await kindsOf(room.approver)).toEqual(['emergency'])
  expect(await kindsOf(room.editor)).toEqual([])
  await desk.as(room.approver, async (at) => confirm(at, { id: (await askedOf(room.approver, post.id)).id }))
  expect(await kindsOf(room.secondApprover)).toEqual([])
})

test('a hand-off calls the custodian, calls again when it is late, and is done when the proof comes back; its author hears that it is out', async () => {
  const custodian = await member(desk, institution, 'Tari Penjaga', 'advocate')
  await desk.owner.query('update channels set custodian_ids = $1 where institution_id = $2', [[custodian.id], institution])
  const post = await room.cleared('x')
  const [delivery] = await room.schedule(post, '2026-11-23T13:00')
  if (!delivery) throw new Error('nothing planned')
  desk.clock.set('2026-11-23T06:00:01Z')
  await room.run(delivery)
  expect(await listOf(custodian)).toMatchObject([{ kind: 'handoff', path: `/serah/${delivery.id}`, title: post.title }])
  await desk.at(institution, (at) => chase(at, delivery.id, 1))
  expect(await kindsOf(custodian)).toEqual(['handoff_late', 'handoff'])
  await desk.as(custodian, (at) => giveBack(at, { id: delivery.id, address: 'https://contoh.example/x', screenshot: null }))
  expect(await kindsOf(custodian)).toEqual([])
  expect(await kindsOf(room.editor)).toEqual(['published'])
  await clear(room.editor, room.approver, room.secondApprover)
})

test('a delivery that cannot leave calls whoever planned it; when they have left, whoever runs the desk', async () => {
  const detail = { why: 'refused', post: room.kemlu, title: 'Ditolak' }
  const fail = (people: string[]) =>
    desk.at(institution, (at) => at.announce('delivery.rejected', { institution, id: institution, detail: { ...detail, for: people } }))
  await fail([room.editor.id])
  expect(await kindsOf(room.editor)).toEqual(['delivery'])
  expect(await kindsOf(room.admin)).toEqual([])
  await fail(['01900000-0000-7000-8000-00000000dead'])
  expect(await kindsOf(room.admin)).toEqual(['delivery'])
  await desk.at(institution, (at) => at.announce('delivery.held', { institution, id: institution, detail: { why: 'paused', for: [room.editor.id] } }))
  expect((await kindsOf(room.editor)).length).toBe(2)
  await desk.at(institution, (at) => at.announce('delivery.cancelled', { institution, id: institution }))
  expect([...(await kindsOf(room.editor)), ...(await kindsOf(room.admin))]).toEqual([])
})

test('a pause of the network reaches every desk of it, and its end clears it away', async () => {
  const started = { scope: 'network' as const, channel: null, reason: 'duka' as const, note: null, isEmergencyExempt: true, endsAt: null }
  const set = await desk.as(room.coordinator, (at) => pause(at, { institution: room.root, ...started }))
  for (const person of [room.editor, room.komdigiAdmin, room.tokyoEditor]) expect(await kindsOf(person)).toEqual(['paused'])
  expect(await kindsOf(room.coordinator)).toEqual([])
  await desk.as(room.coordinator, (at) => resume(at, set.id))
  expect(await kindsOf(room.tokyoEditor)).toEqual([])
})

test('whoever is called into a note hears of it, and nobody else', async () => {
  const post = await room.write(['x'], { title: 'Jam loket' })
  const note = { post: post.id, text: '@Sinta Cendana, benar?', anchor: null, replyTo: null }
  await desk.as(room.editor, (at) => notes.write(at, { ...note, mentioned: [] }))
  expect((await kindsOf(room.approver)).includes('mention')).toBe(false)
  await desk.as(room.editor, (at) => notes.write(at, { ...note, mentioned: [room.approver.id] }))
  expect((await listOf(room.approver)).filter(({ kind }) => kind === 'mention')).toMatchObject([{ title: 'Jam loket', path: `/konten/${post.id}` }])
  for (const person of [room.editor, room.secondApprover]) expect(await kindsOf(person, false)).not.toContain('mention')
  await clear(room.approver)
})

test('an event heard twice tells once, and nobody reads or marks another’s notice', async () => {
  await submitted({ title: 'Dua kali' })
  const before = await listOf(room.approver)
  const { rows } = await desk.owner.query<{ id: string; kind: string; subject_id: string }>(
    `select id, kind, subject_id from events where kind = 'approval.opened' order by id desc limit 1`,
  )
  const [event] = rows
  const { hear } = await import('./hearing.ts')
  const { jobContext } = await import('#kit/server/jobs.ts')
  await hear(jobContext(desk.house), { event: event?.id ?? '', kind: 'approval.opened', institution, id: event?.subject_id ?? '' })
  expect(await listOf(room.approver)).toEqual(before)
  const [notice] = before
  if (!notice) throw new Error('no notice')
  await desk.as(room.admin, (at) => notify.read(at, [notice.id]))
  expect(await kindsOf(room.approver)).toEqual(['approval_waiting'])
  await desk.as(room.approver, (at) => notify.read(at, [notice.id]))
  expect(await desk.as(room.approver, (at) => notify.unread(at))).toEqual({ count: 0 })
})

test('a kind turned off in the app stays out of the list, and the list goes on where it stopped', async () => {
  const usual = usualPreferences('Asia/Jakarta')
  const mute = { ...usual, choices: { ...usual.choices, paused: { inApp: false, push: false, email: false } } }
  await desk.as(room.admin, (at) => setPreferences(at, mute))
  const before = (await listOf(room.admin)).length
  const set = { scope: 'institution' as const, channel: null, reason: 'gangguan' as const, note: null, isEmergencyExempt: true, endsAt: null }
  await desk.as(room.coordinator, (at) => at.announce('pause.started', { institution: room.root, id: room.root, detail: set }))
  expect((await listOf(room.admin)).length).toBe(before)
  const all = await listOf(room.approver)
  const seen: string[] = []
  for (let after: string | undefined; ;) {
    const page = await desk.as(room.approver, (at) => notify.list(at, { isUnread: false, after, limit: 2 }))
    seen.push(...page.rows.map(({ id }) => id))
    if (!page.next) break
    after = page.next
  }
  expect(seen).toEqual(all.map(({ id }) => id))
})
