import { expect, test } from 'vitest'
import { again, member, network } from '#features/people/server/testing.ts'
import { reachOf } from '#kit/rules.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import * as institutions from './institutions.ts'

const desk = await testDesk()
const net = await network(desk)

test('a role reaches its institution and its work units, never a child institution', async () => {
  expect(reachOf(net.editor).toSorted()).toEqual([net.kemlu, net.humas].toSorted())
  expect(reachOf(net.editor)).not.toContain(net.tokyo)
})

test('a parent sees time and channel of what lies below, and so does the coordinator of the whole network', () => {
  expect(net.admin.below).toEqual(expect.arrayContaining([net.tokyo, net.denHaag]))
  expect(net.admin.below).not.toContain(net.komdigi)
  expect(net.coordinator.below).toEqual(expect.arrayContaining([net.kemlu, net.komdigi, net.tokyo]))
})

test('everyone signed in reads the directory', async () => {
  const seen = await desk.as(net.komdigiAdmin, (work) => institutions.list(work))
  expect(seen.map(({ shortName }) => shortName)).toContain('KBRI Tokyo')
})

test('only the admin of an institution places what stands under it', async () => {
  const unit = {
    parentId: net.kemlu,
    class: 'work_unit' as const,
    missionKind: null,
    name: 'Direktorat Diplomasi Publik',
    shortName: 'Diplik',
    zone: 'Asia/Jakarta',
    place: 'Jakarta',
    workingDays: [1, 2, 3, 4, 5],
    opens: '08:00',
    closes: '16:00',
    languages: ['id'],
  }
  expect(await refusal(desk.as(net.editor, (work) => institutions.place(work, unit)))).toBe('FORBIDDEN')
  expect(await refusal(desk.as(net.komdigiAdmin, (work) => institutions.place(work, unit)))).toBe('FORBIDDEN')
  expect(await refusal(desk.as(net.coordinator, (work) => institutions.place(work, unit)))).toBe('FORBIDDEN')
  const placed = await desk.as(net.admin, (work) => institutions.place(work, unit))
  expect(placed.slug).toBe('diplik')
  expect(await refusal(desk.as(net.admin, (work) => institutions.place(work, unit)))).toBe('NAME_TAKEN')
})

test('an institution that closes before it opens is sent back with a sentence', async () => {
  const tokyo = await desk.as(net.tokyoEditor, (work) => institutions.get(work, { id: net.tokyo }))
  expect(await refusal(desk.as(net.tokyoEditor, (work) => institutions.revise(work, { ...tokyo, opens: '17:00', closes: '09:00' })))).toBe('CLOSED_BEFORE_OPEN')
})

test('the parent’s admin cannot revise a child institution', async () => {
  const tokyo = await desk.as(net.admin, (work) => institutions.get(work, { id: net.tokyo }))
  expect(await refusal(desk.as(net.admin, (work) => institutions.revise(work, { ...tokyo, name: 'Bukan Tokyo' })))).toBe('FORBIDDEN')
})

const year = (from: Temporal.Instant) => ({ startsAt: from.toString(), endsAt: from.add({ hours: 24 * 30 }).toString() })

test('a mission lends itself an approver by grant, both sides see it, and revoking it ends it at once', async () => {
  const granting = { from: net.tokyo, to: net.kemlu, kind: 'approve' as const, reason: 'Satu orang di perwakilan', ...year(desk.clock.now()) }
  expect(await refusal(desk.as(net.admin, (work) => institutions.grant(work, granting)))).toBe('FORBIDDEN')
  const given = await desk.as(net.tokyoEditor, (work) => institutions.grant(work, granting))

  const approver = await again(desk, net.approver)
  expect(approver.grants).toEqual([{ from: net.tokyo, kind: 'approve', role: 'approver' }])
  expect((await again(desk, net.editor)).grants).toEqual([])
  expect(await desk.as(net.admin, (work) => institutions.grants(work, net.kemlu))).toHaveLength(1)

  await desk.as(net.tokyoEditor, (work) => institutions.revokeGrant(work, given.id))
  expect((await again(desk, net.approver)).grants).toEqual([])
})

test('a grant is over when its last day is over', async () => {
  const granting = { from: net.tokyo, to: net.kemlu, kind: 'read_drafts' as const, reason: 'Menjelang kunjungan', ...year(desk.clock.now()) }
  await desk.as(net.tokyoEditor, (work) => institutions.grant(work, granting))
  expect((await again(desk, net.editor)).grants).toHaveLength(1)
  desk.clock.advance({ hours: 24 * 31 })
  expect((await again(desk, net.editor)).grants).toEqual([])
})

test('someone of another institution cannot see a grant that is not theirs', async () => {
  expect(await refusal(desk.as(net.komdigiAdmin, (work) => institutions.grants(work, net.tokyo)))).toBe('FORBIDDEN')
  const stranger = await member(desk, net.komdigi, 'Tirta Lesmana', 'admin')
  expect(await desk.as(stranger, (work) => institutions.grants(work, net.komdigi))).toEqual([])
})

test('a name in another script gets an address too, and of two admins who choose one name at once the second hears that it is taken', async () => {
  const under = (shortName: string) =>
    desk.as(net.admin, (work) =>
      institutions.place(work, {
        parentId: net.kemlu,
        class: 'work_unit',
        missionKind: null,
        name: `Unit ${shortName}`,
        shortName,
        zone: 'Asia/Riyadh',
        place: 'Riyadh',
        workingDays: [7, 1, 2, 3, 4],
        opens: '08:00',
        closes: '15:00',
        languages: ['ar'],
      }),
    )
  expect((await under('السفارة')).slug).toBe('instansi')
  expect((await under('Éxito & Co')).slug).toBe('exito-co')
  const answers = await Promise.all([refusal(under('Humas Dua')), refusal(under('humas dua'))])
  expect(answers.toSorted()).toEqual(['NAME_TAKEN', 'allowed'])
})

test('nothing is granted to an institution that is not there', async () => {
  const granting = { from: net.tokyo, to: net.tokyoEditor.id as never, kind: 'approve' as const, reason: 'Satu orang' }
  const span = { startsAt: '2027-11-23T00:00:00Z', endsAt: '2027-12-01T00:00:00Z' }
  expect(await refusal(desk.as(net.tokyoEditor, (work) => institutions.grant(work, { ...granting, ...span })))).toBe('NOT_FOUND')
})
