import { expect, test } from 'vitest'
import { manual } from '#connectors/manual/manual.ts'
import { approve } from '#features/approvals/server/deciding.ts'
import { policies, setPolicy } from '#features/approvals/server/policies.ts'
import * as reviewing from '#features/approvals/server/reading.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as notify from '#features/notify/server/notify.ts'
import { hearAll } from '#features/notify/server/testing.ts'
import { appointDeputy, deputies } from '#features/people/server/deputies.ts'
import * as leaving from '#features/people/server/handovers.ts'
import * as people from '#features/people/server/people.ts'
import { personOf } from '#features/people/server/identify.ts'
import { again, member } from '#features/people/server/testing.ts'
import * as sending from '#features/posts/server/sending.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import type { PersonId } from '#kit/ids.ts'
import { testDesk } from '#kit/server/testing.ts'
import { handovers } from './handovers.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [manual])
const institution = room.kemlu
const { admin, editor, approver, secondApprover, viewer } = room

const preview = (person: PersonId, by = admin) => desk.as(by, (at) => leaving.preview(at, handovers, { institution, person }))
const handOver = (person: PersonId, successor: PersonId, roles: Person['memberships'][number]['role'][] = [], by = admin) =>
  desk.as(by, (at) => leaving.handOver(at, handovers, { institution, person, successor, roles }))
const codeOf = (doing: Promise<unknown>) =>
  doing.then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  )
const countsOf = (handed: readonly { kind: string; count: number }[]) => Object.fromEntries(handed.map(({ kind, count }) => [kind, count]))

const named = (ids: PersonId[]) => ({ people: ids, rule: 'any' as const, hours: 4 })
const policy = { institution, sensitivity: 'sensitive' as const, emergencyPeople: [editor.id], confirmHours: 2 }

test('whatever a leaver held passes to one successor in one act, as the preview said, and nothing stays behind', async () => {
  const [x, instagram] = ['x', 'instagram'].map((name) => room.own.find(({ platform }) => platform === name))
  if (!x || !instagram) throw new Error('two channels are wanted')
  for (const channel of [x, instagram])
    await desk.as(admin, (at) => channels.revise(at, { id: channel.id, handle: channel.handle, address: null, custodians: [editor.id, viewer.id] }))
  await desk.as(admin, (at) => setPolicy(at, { ...policy, steps: [named([editor.id]), named([editor.id, secondApprover.id])], escalateTo: [editor.id] }))
  await desk.as(admin, (at) =>
    appointDeputy(at, { institution, person: approver.id, deputy: editor.id, title: 'plh', startsOn: '2026-11-23', endsOn: '2026-12-01', isLeave: true }),
  )
  const draft = await room.write(['x'], { title: 'Draf yang tertinggal' })
  const planned = await room.cleared('x')
  const [delivery] = await room.schedule(planned, '2026-11-24T09:00')
  const colleague = await member(desk, institution, 'Naya Paramita', 'editor')
  const asked = await room.write(['x'], { title: 'Sensitif', sensitivity: 'sensitive' })
  await desk.owner.query('update posts set drafted_by = $1 where id = $2', [colleague.id, asked.id])
  await desk.owner.query('update versions set saved_by = $1 where post_id = $2', [colleague.id, asked.id])
  await desk.as(colleague, (at) => sending.submit(at, room.offered, { id: asked.id, version: asked.version }))

  await desk.owner.query(
    `insert into channel_credentials (channel_id, institution_id, sealed, connected_by, connected_at, renewed_at) values ($1, $2, 'tersegel', $3, now(), now())`,
    [instagram.id, institution, editor.id],
  )

  const before = await preview(editor.id)
  expect(before).toMatchObject({ name: editor.name, roles: ['editor'], lastOf: [] })
  expect(countsOf(before.handed)).toEqual({ drafts: 1, approvals: 1, deliveries: 1, channels: 2, connections: 1, policies: 1, deputies: 1 })
  expect(before.handed.find(({ kind }) => kind === 'drafts')?.items).toEqual([{ id: draft.id, title: 'Draf yang tertinggal', path: `/konten/${draft.id}` }])

  const made = await handOver(editor.id, viewer.id, ['editor'])
  expect(made).toMatchObject({ person: editor.name, successor: viewer.name, by: admin.name, roles: ['editor'], handed: before.handed })
  expect(made.chores.map(({ what, title }) => `${what}: ${title}`)).toEqual([
    `platform: instagram ${instagram.handle}`,
    `platform: x ${x.handle}`,
    `connection: instagram ${instagram.handle}`,
  ])

  const rules = (await desk.as(admin, (at) => policies(at, institution))).find(({ sensitivity }) => sensitivity === 'sensitive')
  expect(rules).toMatchObject({ steps: [named([viewer.id]), named([viewer.id, secondApprover.id])], escalateTo: [viewer.id], emergencyPeople: [viewer.id] })
  const found = await desk.as(admin, (at) => channels.findMany(at, [x.id, instagram.id]))
  expect(found.map(({ custodians }) => custodians)).toEqual([[viewer.id], [viewer.id]])
  expect(await desk.as(admin, (at) => deputies(at, institution))).toMatchObject([{ person: approver.id, deputy: viewer.id, isLeave: true }])

  const successor = await again(desk, viewer)
  const waiting = (await desk.as(successor, (at) => reviewing.waiting(at))).find(({ subject }) => subject === asked.id)
  if (!waiting) throw new Error('the step did not pass')
  expect(await desk.as(successor, (at) => approve(at, { id: waiting.id, digest: asked.digest }))).toMatchObject({ step: 1 })

  // Trouble with what the leaver planned calls the successor.
  if (!delivery) throw new Error('nothing planned')
  desk.clock.set('2026-11-24T02:00:01Z')
  await room.run(delivery)
  await hearAll(desk)
  const heard = await desk.as(successor, (at) => notify.list(at, { isUnread: false, limit: 50 }))
  expect(heard.rows.map(({ event }) => event)).toEqual(expect.arrayContaining(['delivery.handed_over', 'handover.made', 'approval.reassigned']))
  expect(heard.rows.find(({ kind }) => kind === 'succession')).toMatchObject({ path: `/serah-terima/${made.id}`, title: editor.name })

  // Nothing in any table still waits for the leaver.
  expect((await personOf(desk.house, editor.id))?.memberships).toEqual([])
  expect(await codeOf(preview(editor.id))).toBe('NOT_FOUND')
  const left = await desk.owner.query<{ count: number }>(
    `select (select count(*) from posts where coalesce(kept_by, drafted_by) = $1)::int + (select count(*) from channels where $1 = any(custodian_ids))::int
      + (select count(*) from approval_policies where steps::text like '%' || $1::text || '%' or $1 = any(escalate_to || emergency_people))::int
      + (select count(*) from approvals where state = 'in_review' and steps::text like '%' || $1::text || '%')::int
      + (select count(*) from deputies where ended_at is null and $1 in (person_id, deputy_id))::int as count`,
    [editor.id],
  )
  expect(left.rows[0]?.count).toBe(0)
})

test('the successor ticks off what hangs on the leaver outside; a colleague neither sees nor ticks it, and each tick is written down', async () => {
  const successor = await again(desk, viewer)
  const [made] = await desk.as(admin, (at) => leaving.list(at, institution))
  if (!made) throw new Error('no hand-over')
  expect(made.open).toBe(3)
  const whole = await desk.as(successor, (at) => leaving.get(at, made.id))
  const [chore] = whole.chores
  if (!chore) throw new Error('no chore')
  const ticked = await desk.as(successor, (at) => leaving.tick(at, { id: chore.id, isDone: true }))
  expect(ticked.chores[0]).toMatchObject({ doneBy: viewer.name, doneAt: expect.any(String) })
  expect(await codeOf(desk.as(approver, (at) => leaving.get(at, made.id)))).toBe('NOT_FOUND')
  expect(await codeOf(desk.as(approver, (at) => leaving.tick(at, { id: chore.id, isDone: false })))).toBe('NOT_FOUND')
  expect(await codeOf(desk.as(approver, (at) => leaving.list(at, institution)))).toBe('FORBIDDEN')
  expect((await desk.as(admin, (at) => leaving.list(at, institution)))[0]?.open).toBe(2)
  const { rows } = await desk.owner.query(`select kind from events where kind = 'handover.chore_done'`)
  expect(rows).toHaveLength(1)
})

test('a step passes to nobody who wrote the post: it falls to every approver', async () => {
  const leaver = await member(desk, institution, 'Raka Mahendra', 'approver')
  const writer = await member(desk, institution, 'Tirta Lesmana', 'editor')
  await desk.as(admin, (at) => setPolicy(at, { ...policy, emergencyPeople: [], escalateTo: [], steps: [named([leaver.id])] }))
  const post = await room.write(['x'], { title: 'Ditulis pengganti', sensitivity: 'sensitive' })
  await desk.owner.query('update versions set saved_by = $1 where post_id = $2', [writer.id, post.id])
  await desk.owner.query('update posts set drafted_by = $1 where id = $2', [writer.id, post.id])
  await desk.as(writer, (at) => sending.submit(at, room.offered, { id: post.id, version: post.version }))
  await handOver(leaver.id, writer.id)
  const asked = (await desk.as(approver, (at) => reviewing.waiting(at))).find(({ subject }) => subject === post.id)
  expect(asked).toBeDefined()
  expect((await desk.as(await again(desk, writer), (at) => reviewing.waiting(at))).map(({ subject }) => subject)).not.toContain(post.id)
})

test('nothing is handed over halfway: without a fit successor, or without a role only the leaver holds, all stays as it was', async () => {
  const ended = await member(desk, institution, 'Mantan Pegawai', 'editor')
  await desk.as(admin, (at) => people.suspend(at, { institution, person: ended.id }))
  expect(await codeOf(handOver(secondApprover.id, secondApprover.id))).toBe('NO_SUCCESSOR')
  expect(await codeOf(handOver(secondApprover.id, ended.id))).toBe('NO_SUCCESSOR')
  expect(await codeOf(handOver(secondApprover.id, room.komdigiAdmin.id))).toBe('NO_SUCCESSOR')
  expect(await codeOf(handOver(secondApprover.id, approver.id, ['admin']))).toBe('ROLE_NOT_HELD')
  expect((await preview(admin.id)).lastOf).toEqual(['admin'])
  expect(await codeOf(handOver(admin.id, approver.id))).toBe('LAST_OF_ROLE')
  expect(await codeOf(handOver(approver.id, secondApprover.id, [], secondApprover))).toBe('FORBIDDEN')
  expect((await again(desk, admin)).memberships).toContainEqual({ institution, role: 'admin' })
})

test('a mission of one person first invites a successor; the borrowed approver it lives by need not pass', async () => {
  const { tokyo, tokyoEditor } = room
  const span = { startsAt: '2026-11-22T00:00:00Z', endsAt: '2026-12-22T00:00:00Z', reason: 'satu petugas' }
  await desk.as(tokyoEditor, (at) => institutions.grant(at, { from: tokyo, to: institution, kind: 'approve', ...span }))
  const passing = { institution: tokyo, person: tokyoEditor.id, roles: ['admin' as const, 'editor' as const] }
  const alone = desk.as(tokyoEditor, (at) => leaving.handOver(at, handovers, { ...passing, successor: tokyoEditor.id }))
  expect(await codeOf(alone)).toBe('NO_SUCCESSOR')
  const next = await member(desk, tokyo, 'Jaka Sakura', 'viewer')
  const made = await desk.as(await again(desk, tokyoEditor), (at) => leaving.handOver(at, handovers, { ...passing, successor: next.id }))
  expect(made.roles).toEqual(['admin', 'editor'])
  const roles = (await again(desk, next)).memberships.map(({ role }) => role)
  expect(roles.toSorted()).toEqual(['admin', 'editor', 'viewer'])
  expect((await again(desk, tokyoEditor)).memberships).toEqual([])
})
