import { expect, test } from 'vitest'
import { member, network } from '#features/people/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { ApprovalId, Policy } from '../contract.ts'
import * as approvals from './approvals.ts'
import * as deciding from './deciding.ts'
import * as emergency from './emergency.ts'
import { escalate } from './escalating.ts'
import { setPolicy } from './policies.ts'
import * as reading from './reading.ts'

const desk = await testDesk()
const net = await network(desk)
const head = await member(desk, net.kemlu, 'Wira Anggara', 'viewer')

let count = 0
const opening = () => ({
  institution: net.kemlu,
  subject: `01900000-0000-7000-9000-${String((count += 1)).padStart(12, '0')}`,
  title: 'Jadwal layanan akhir tahun',
  digest: 'd1',
  authors: [net.editor.id],
  sensitivity: 'routine' as const,
})
const policy = (change: Partial<Policy>) =>
  desk.as(net.admin, (work) =>
    setPolicy(work, {
      institution: net.kemlu,
      sensitivity: 'routine',
      steps: [{ people: [net.approver.id, net.secondApprover.id], rule: 'all', hours: 4 }],
      escalateTo: [head.id],
      emergencyPeople: [net.editor.id],
      confirmHours: 2,
      ...change,
    }),
  )
const approve = (person: Person, id: ApprovalId) => desk.as(person, (work) => deciding.approve(work, { id, digest: 'd1' }))
const waitsFor = async (person: Person) => (await desk.as(person, (work) => reading.waiting(work))).map((one) => one.id)
const late = (id: ApprovalId, step: string) => desk.at(net.kemlu, (work) => escalate(work, id, step))

test('an overdue step is put before whom the policy names, who may decide it for those who are late', async () => {
  await policy({})
  const id = await desk.as(net.editor, (work) => approvals.open(work, opening()))
  expect(await waitsFor(head)).not.toContain(id)
  expect(await refusal(approve(head, id))).toBe('NOT_YOUR_STEP')
  await late(id, '0')
  expect(await waitsFor(head)).toContain(id)
  expect((await approve(head, id)).state).toBe('approved')
})

test('where the policy names nobody, the admins step in, but never over their own work', async () => {
  await policy({ escalateTo: [] })
  const own = { ...opening(), authors: [net.admin.id] }
  const [mine, theirs] = [await desk.as(net.admin, (work) => approvals.open(work, own)), await desk.as(net.editor, (work) => approvals.open(work, opening()))]
  await late(mine, '0')
  await late(theirs, '0')
  expect(await refusal(approve(net.admin, mine))).toBe('OWN_WORK')
  expect((await approve(net.admin, theirs)).state).toBe('approved')
})

test('the next step begins with its own people: nobody stays called in', async () => {
  const step = { people: null, rule: 'any' as const, hours: 4 }
  await policy({ steps: [step, step] })
  const id = await desk.as(net.editor, (work) => approvals.open(work, opening()))
  await late(id, '0')
  await approve(net.approver, id)
  expect(await refusal(approve(head, id))).toBe('NOT_YOUR_STEP')
})

test('an emergency nobody confirmed in time is put before whom the policy names, who confirms or recalls', async () => {
  await policy({})
  const id = await desk.as(net.editor, (work) => emergency.openEmergency(work, { ...opening(), reason: 'Banjir di sekitar kantor' }))
  expect(await refusal(desk.as(head, (work) => emergency.confirm(work, { id })))).toBe('NOT_YOUR_STEP')
  await late(id, 'confirm')
  expect((await desk.as(head, (work) => emergency.recall(work, { id, note: 'Salah alamat posko' }))).state).toBe('recalled')
})

test('whoever sent an emergency cannot slip out of its confirmation by changing or withdrawing the text', async () => {
  await policy({})
  const asked = { ...opening(), reason: 'Gempa, nomor darurat' }
  const id = await desk.as(net.editor, (work) => emergency.openEmergency(work, asked))
  await desk.as(net.editor, (work) => approvals.voidFor(work, asked.subject, 'content_changed'))
  expect(await waitsFor(net.approver)).toContain(id)
  await desk.as(net.approver, (work) => emergency.confirm(work, { id, note: 'Nomornya benar' }))
  expect(await waitsFor(net.approver)).not.toContain(id)
})
