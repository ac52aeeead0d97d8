import { expect, test } from 'vitest'
import * as institutions from '#features/institutions/server/institutions.ts'
import { appointDeputy } from '#features/people/server/deputies.ts'
import { again, member, network } from '#features/people/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { ApprovalId, Policy, Sensitivity } from '../contract.ts'
import * as approvals from './approvals.ts'
import * as deciding from './deciding.ts'
import * as emergency from './emergency.ts'
import { escalate } from './escalating.ts'
import * as policies from './policies.ts'
import * as reading from './reading.ts'

const desk = await testDesk()
const net = await network(desk)

let count = 0
const opening = (author: Person, sensitivity: Sensitivity = 'routine', institution = net.kemlu) => ({
  institution,
  subject: `01900000-0000-7000-9000-${String((count += 1)).padStart(12, '0')}`,
  title: 'Jadwal layanan akhir tahun',
  digest: 'd1',
  authors: [author.id],
  sensitivity,
})
const open = (author: Person, sensitivity?: Sensitivity) => desk.as(author, (work) => approvals.open(work, opening(author, sensitivity)))
const approve = (person: Person, id: ApprovalId, digest = 'd1') => desk.as(person, (work) => deciding.approve(work, { id, digest }))
const setPolicy = (change: Partial<Policy>) =>
  desk.as(net.admin, async (work) => {
    const [routine] = await policies.policies(work, net.kemlu)
    if (!routine) throw new Error('no policy')
    return policies.setPolicy(work, { ...routine, ...change })
  })

test('one approver clears a routine post', async () => {
  const id = await open(net.editor)
  const done = await approve(net.approver, id)
  expect(done.state).toBe('approved')
  expect(done.decisions).toMatchObject([{ person: 'Sinta Cendana', kind: 'approve', step: 0 }])
})

test('an author cannot approve their own post, whatever else they are', async () => {
  const both = await member(desk, net.kemlu, 'Nara Pradipta', 'editor', 'approver')
  expect(await refusal(approve(both, await open(both)))).toBe('OWN_WORK')
})

test('sensitive content takes two different people, one after the other', async () => {
  const id = await open(net.editor, 'sensitive')
  expect((await approve(net.approver, id)).state).toBe('in_review')
  expect(await refusal(approve(net.approver, id))).toBe('YOU_DECIDED')
  expect((await approve(net.secondApprover, id)).state).toBe('approved')
})

test('when a step wants everyone, it waits for the last of them', async () => {
  await setPolicy({ steps: [{ people: [net.approver.id, net.secondApprover.id], rule: 'all', hours: 4 }] })
  const id = await open(net.editor)
  expect((await approve(net.approver, id)).state).toBe('in_review')
  expect((await approve(net.secondApprover, id)).state).toBe('approved')
})

test('a named step refuses an approver who is not named, until they deputise for one who is', async () => {
  await setPolicy({ steps: [{ people: [net.secondApprover.id], rule: 'any', hours: 4 }] })
  const id = await open(net.editor)
  expect(await refusal(approve(net.approver, id))).toBe('NOT_YOUR_STEP')
  const appointment = {
    institution: net.kemlu,
    person: net.secondApprover.id,
    deputy: net.approver.id,
    title: 'plh' as const,
    startsOn: '2026-11-23',
    endsOn: '2026-11-25',
  }
  await desk.as(net.admin, (work) => appointDeputy(work, appointment))
  const done = await approve(net.approver, id)
  expect(done.decisions[0]?.behalf).toEqual({ name: 'Rangga Pualam', title: 'plh' })
  await setPolicy({ steps: [{ people: null, rule: 'any', hours: 4 }] })
})

test('two browsers approve at once: the second hears who decided and when', async () => {
  const id = await open(net.editor)
  const answers = await Promise.all([refusal(approve(net.approver, id)), refusal(approve(net.secondApprover, id))])
  expect(answers.toSorted()).toEqual(['ALREADY_DECIDED', 'allowed'])
  const said = await approve(net.approver, id).catch((error: Error) => error.message)
  expect(said).toMatch(/sudah memutuskan pukul 07\.30 WIB/)
})

test('an approver who read an older text is asked to read again', async () => {
  const id = await open(net.editor)
  expect(await refusal(approve(net.approver, id, 'older'))).toBe('CHANGED')
})

test('sending back needs a note, and the note reaches the author', async () => {
  const asked = opening(net.editor)
  const id = await desk.as(net.editor, (work) => approvals.open(work, asked))
  const back = (note: string) => desk.as(net.approver, (work) => deciding.sendBack(work, { id, digest: 'd1', note }))
  expect(await refusal(back('  '))).toBe('NOTE_NEEDED')
  await back('Sebutkan jam loket.')
  expect(await desk.as(net.editor, (work) => approvals.statusOf(work, asked.subject))).toMatchObject({ state: 'sent_back', note: 'Sebutkan jam loket.' })
})

test('a post that changed loses its approval and can be sent again', async () => {
  const asked = opening(net.editor)
  await desk.as(net.editor, (work) => approvals.open(work, asked))
  expect(await refusal(desk.as(net.editor, (work) => approvals.open(work, asked)))).toBe('ALREADY_OPEN')
  expect(await desk.as(net.editor, (work) => approvals.voidFor(work, asked.subject, 'text'))).toBe(true)
  expect(await refusal(desk.as(net.editor, (work) => approvals.open(work, { ...asked, digest: 'd2' })))).toBe('allowed')
})

test('an institution that asks nobody approves at once, and says so', async () => {
  await setPolicy({ steps: [] })
  const asked = opening(net.editor)
  await desk.as(net.editor, (work) => approvals.open(work, asked))
  expect(await desk.as(net.editor, (work) => approvals.statusOf(work, asked.subject))).toMatchObject({ state: 'approved', digest: 'd1' })
  await setPolicy({ steps: [{ people: null, rule: 'any', hours: 4 }] })
})

test('an overdue step calls for help once', async () => {
  const id = await open(net.editor)
  const call = () => desk.at(net.kemlu, (work) => escalate(work, id, '0'))
  await call()
  await call()
  const { rows } = await desk.owner.query(
    "select count(*)::int as n from events where kind = 'approval.escalated' and subject_id = (select subject_id from approvals where id = $1)",
    [id],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('a one-person mission borrows an approver by grant, and nobody of another ministry can step in', async () => {
  const asked = opening(net.tokyoEditor, 'routine', net.tokyo)
  const id = await desk.as(net.tokyoEditor, (work) => approvals.open(work, asked))
  expect(await refusal(approve(net.approver, id))).toBe('NOT_FOUND')
  expect(await refusal(approve(net.komdigiAdmin, id))).toBe('NOT_FOUND')
  const now = desk.clock.now()
  const granting = {
    from: net.tokyo,
    to: net.kemlu,
    kind: 'approve' as const,
    reason: 'Satu orang',
    startsAt: now.toString(),
    endsAt: now.add({ hours: 240 }).toString(),
  }
  await desk.as(net.tokyoEditor, (work) => institutions.grant(work, granting))
  const borrowed = await again(desk, net.approver)
  expect((await desk.as(borrowed, (work) => reading.waiting(work))).map((one) => one.id)).toContain(id)
  expect((await approve(borrowed, id)).state).toBe('approved')
})

test('the emergency lane is for named people, and an approver who did not send it confirms or recalls', async () => {
  const asked = { ...opening(net.editor), reason: 'Gempa, nomor darurat KBRI' }
  expect(await refusal(desk.as(net.editor, (work) => emergency.openEmergency(work, asked)))).toBe('NOT_NAMED')
  await setPolicy({ emergencyPeople: [net.editor.id] })
  const id = await desk.as(net.editor, (work) => emergency.openEmergency(work, asked))
  expect(await desk.as(net.editor, (work) => approvals.statusOf(work, asked.subject))).toMatchObject({
    state: 'approved',
    isEmergency: true,
    isUnconfirmed: true,
  })
  expect(await refusal(desk.as(net.editor, (work) => emergency.confirm(work, { id })))).toBe('OWN_WORK')
  await desk.as(net.approver, (work) => emergency.confirm(work, { id }))
  expect(await refusal(desk.as(net.secondApprover, (work) => emergency.recall(work, { id, note: 'Salah nomor' })))).toBe('ALREADY_DECIDED')
})

test('an emergency that nobody confirmed is escalated, and can still be recalled', async () => {
  const asked = { ...opening(net.editor), reason: 'Banjir di sekitar kantor' }
  const id = await desk.as(net.editor, (work) => emergency.openEmergency(work, asked))
  desk.clock.advance({ hours: 3 })
  await desk.at(net.kemlu, (work) => escalate(work, id, 'confirm'))
  expect((await desk.as(net.approver, (work) => reading.waiting(work))).find((one) => one.id === id)).toMatchObject({
    kind: 'confirm',
    escalatedAt: desk.clock.now().toString(),
  })
  const recalled = await desk.as(net.approver, (work) => emergency.recall(work, { id, note: 'Salah alamat posko' }))
  expect(recalled.state).toBe('recalled')
})
