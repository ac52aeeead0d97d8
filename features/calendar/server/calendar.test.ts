import { beforeAll, expect, test } from 'vitest'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { again, member } from '#features/people/server/testing.ts'
import type { Post } from '#features/posts/contract.ts'
import { schedule } from '#features/publishing/server/publishing.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Filters } from '../contract.ts'
import { usualTargets } from '../rules.ts'
import * as calendar from './calendar.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(fakePages()), manual])
const week = { first: '2026-11-23', days: 7, zone: 'Asia/Jakarta' }
const refusal = (code: string) => expect.objectContaining({ code })

const look = (person: Person, more: Filters & { most?: number; days?: number } = {}) =>
  desk.as(person, (at) => calendar.span(at, { ...week, most: 20, ...more }))
const slotsOf = async (person: Person, more: Parameters<typeof look>[1] = {}) => (await look(person, more)).flatMap(({ slots }) => slots)
const titles = async (person: Person, more: Filters = {}) => (await slotsOf(person, more)).map(({ post }) => post?.title ?? null)
const planned = async (title: string, wall: string, change: { platforms?: string[]; language?: string } = {}) => {
  const post = await room.write(change.platforms ?? ['instagram', 'x'], { title, ...(change.language ? { language: change.language } : {}) })
  return { post, deliveries: await desk.as(room.editor, (at) => schedule(at, { post: post.id, wall, zone: 'Asia/Jakarta' })) }
}

let paspor: Post
let soto: Post
beforeAll(async () => {
  paspor = (await planned('Jadwal paspor', '2026-11-24T09:00')).post
  soto = (await planned('Resep soto diaspora', '2026-11-24T09:20', { platforms: ['instagram'] })).post
  await planned('Tanya jawab: lapor diri', '2026-11-25T14:00', { platforms: ['x'] })
})

test('a slot is one post at one time, with all its channels, and stands on its day of the zone that looks', async () => {
  const tuesday = (await look(room.viewer)).find(({ day }) => day === '2026-11-24')
  expect(tuesday?.states).toEqual({ scheduled: 3 })
  expect(tuesday?.slots.map(({ post, deliveries }) => [post?.title, deliveries.map(({ platform }) => platform)])).toEqual([
    ['Jadwal paspor', ['instagram', 'x']],
    ['Resep soto diaspora', ['instagram']],
  ])
  expect(tuesday?.slots[0]).toMatchObject({
    at: '2026-11-24T02:00:00Z',
    zone: 'Asia/Jakarta',
    mayMove: false,
    post: { state: 'draft', author: 'Bima Samudra', form: 'text' },
  })
  const fromHonolulu = await desk.as(room.viewer, (at) => calendar.span(at, { ...week, zone: 'Pacific/Honolulu', most: 20 }))
  expect(fromHonolulu.find(({ day }) => day === '2026-11-23')?.slots).toHaveLength(2)
})

test('a day says how much it holds beyond what it shows, and the list brings the rest page by page', async () => {
  const tuesday = (await look(room.editor, { most: 1 })).find(({ day }) => day === '2026-11-24')
  expect(tuesday?.slots).toHaveLength(1)
  expect(tuesday?.states).toEqual({ scheduled: 3 })
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await desk.as(room.editor, (at) => calendar.list(at, { ...week, limit: 1, after }))
    found.push(...page.rows.map(({ post }) => post?.title ?? ''))
    after = page.next ?? undefined
  } while (after)
  expect(found).toEqual(['Jadwal paspor', 'Resep soto diaspora', 'Tanya jawab: lapor diri'])
})

test('the ministry above, and the coordinator, see time, channel and state and no more; a sister, an advocate and a child see nothing', async () => {
  const above = await member(desk, room.root, 'Admin Akar', 'admin')
  for (const person of [above, room.coordinator]) {
    const seen = await slotsOf(person)
    expect(seen.map(({ at, deliveries }) => [at, deliveries.map(({ handle, state }) => `${handle} ${state}`)])).toEqual([
      ['2026-11-24T02:00:00Z', ['kemlu_instagram scheduled', 'kemlu_x scheduled']],
      ['2026-11-24T02:20:00Z', ['kemlu_instagram scheduled']],
      ['2026-11-25T07:00:00Z', ['kemlu_x scheduled']],
    ])
    expect(seen.every(({ post, mayMove, deliveries }) => post === null && !mayMove && deliveries.every(({ id }) => id === null))).toBe(true)
    expect(JSON.stringify(seen)).not.toContain(paspor.id)
    expect(await slotsOf(person, { label: 'paspor' })).toEqual([])
    expect((await slotsOf(person, { platform: 'x' })).map(({ deliveries }) => deliveries.length)).toEqual([1, 1])
  }
  expect((await look(above)).map(({ states }) => states.scheduled ?? 0)).toEqual([0, 3, 1, 0, 0, 0, 0])
  const advocate = await member(desk, room.kemlu, 'Ayu Lembayung', 'advocate')
  for (const person of [room.komdigiAdmin, room.tokyoEditor, advocate]) expect(await slotsOf(person)).toEqual([])
})

test('who was granted to read the drafts sees the calendar whole, and may still move nothing', async () => {
  const given = { from: room.kemlu, to: room.komdigi, kind: 'read_drafts' as const, startsAt: '2026-11-22T00:00:00Z', endsAt: '2026-12-22T00:00:00Z' }
  await desk.as(room.admin, (at) => institutions.grant(at, { ...given, reason: 'agenda bersama' }))
  const sister = await again(desk, room.komdigiAdmin)
  const [first] = await slotsOf(sister)
  expect(first).toMatchObject({ post: { title: 'Jadwal paspor' }, mayMove: false })
  const ids = first?.deliveries.flatMap(({ id }) => id ?? []) ?? []
  await expect(desk.as(sister, (at) => calendar.move(at, { deliveries: ids, wall: '2026-11-26T10:00', zone: 'Asia/Jakarta' }))).rejects.toEqual(
    refusal('NOT_FOUND'),
  )
})

test('the calendar narrows to a channel, a state, a language, a writer, a label and a form', async () => {
  await desk.as(room.editor, (at) => calendar.mark(at, { post: soto.id, form: 'video', labels: ['diaspora', 'diaspora'] }))
  const [instagram] = room.own.filter(({ platform }) => platform === 'instagram')
  expect(await titles(room.editor, { channel: instagram?.id })).toEqual(['Jadwal paspor', 'Resep soto diaspora'])
  expect(await titles(room.editor, { states: ['published'] })).toEqual([])
  expect(await titles(room.editor, { language: 'en' })).toEqual([])
  expect(await titles(room.editor, { author: room.approver.id })).toEqual([])
  expect(await titles(room.editor, { author: room.editor.id, label: 'diaspora' })).toEqual(['Resep soto diaspora'])
  expect(await titles(room.editor, { form: 'qa' })).toEqual(['Tanya jawab: lapor diri'])
  const choices = await desk.as(room.editor, (at) => calendar.choices(at, undefined))
  expect(choices).toMatchObject({ authors: [{ name: 'Bima Samudra' }], languages: ['id'], labels: ['diaspora'] })
  await expect(desk.as(room.viewer, (at) => calendar.mark(at, { post: soto.id, form: null, labels: [] }))).rejects.toEqual(refusal('FORBIDDEN'))
})

test('two posts too close on one channel are shown to each other, at the distance their institution chose', async () => {
  const conflicts = async () =>
    (await slotsOf(room.editor)).flatMap(({ deliveries }) =>
      deliveries.flatMap(({ platform, conflict }) => (conflict ? [`${platform}: ${conflict.title}`] : [])),
    )
  expect(await conflicts()).toEqual(['instagram: Resep soto diaspora', 'instagram: Jadwal paspor'])
  const closer = { ...usualTargets(room.kemlu), apart: 15 }
  await expect(desk.as(room.editor, (at) => calendar.setTargets(at, closer))).rejects.toEqual(refusal('FORBIDDEN'))
  await expect(desk.as(room.admin, (at) => calendar.setTargets(at, { ...closer, mix: { ...closer.mix, live: 9 } }))).rejects.toEqual(refusal('MIX_NOT_WHOLE'))
  await desk.as(room.admin, (at) => calendar.setTargets(at, closer))
  expect(await conflicts()).toEqual([])
  expect(await desk.as(room.viewer, (at) => calendar.targets(at, room.kemlu))).toEqual(closer)
})

test('what an institution says is counted by day and form, once per post', async () => {
  const mix = await desk.as(room.viewer, (at) => calendar.mix(at, { ...week, institution: room.kemlu }))
  expect(mix.toSorted((a, b) => a.form.localeCompare(b.form))).toEqual([
    { day: '2026-11-25', form: 'qa', count: 1, done: 0 },
    { day: '2026-11-24', form: 'text', count: 1, done: 0 },
    { day: '2026-11-24', form: 'video', count: 1, done: 0 },
  ])
  await expect(desk.as(room.coordinator, (at) => calendar.mix(at, { ...week, institution: room.kemlu }))).rejects.toEqual(refusal('FORBIDDEN'))
})

test('a slot moves whole, in the zone it was planned in, and is put back exactly as it stood', async () => {
  const limit = { notAfter: '2026-11-26T10:00' }
  const post = await room.write(['instagram', 'x'], { title: 'Layanan keliling' })
  const made = await desk.as(room.editor, (at) => schedule(at, { post: post.id, wall: '2026-11-26T09:00', zone: 'Asia/Jakarta', ...limit }))
  const ids = made.map(({ id }) => id)
  const times = async () => (await slotsOf(room.editor, { days: 300 })).filter((one) => one.post?.id === post.id).map(({ at, zone }) => `${at} ${zone}`)
  const there = await desk.as(room.editor, (at) => calendar.move(at, { deliveries: ids, wall: '2026-11-27T11:00', zone: 'Asia/Tokyo' }))
  expect(await times()).toEqual(['2026-11-27T02:00:00Z Asia/Jakarta'])
  const back = await desk.as(room.editor, (at) => calendar.putBack(at, there.back))
  expect(await times()).toEqual(['2026-11-26T02:00:00Z Asia/Jakarta'])
  expect((await room.see({ id: made[0]?.id ?? ('' as never), post: post.id })).notAfter).toBe('2026-11-26T03:00:00Z')
  expect(back.back.map(({ at }) => at)).toEqual(['2026-11-27T02:00:00Z', '2026-11-27T02:00:00Z'])
})

test('a missing or repeated hour of the zone that is looked at is asked about, a past one refused, and nothing moves meanwhile', async () => {
  const { deliveries } = await planned('Jadwal musim semi', '2026-11-27T08:00')
  const ids = deliveries.map(({ id }) => id)
  const to = (wall: string, choose?: 'earlier' | 'later') =>
    desk.as(room.editor, (at) => calendar.move(at, { deliveries: ids, wall, zone: 'Europe/Amsterdam', choose }))
  await expect(to('2027-03-28T02:30')).rejects.toEqual(refusal('HOUR_MISSING'))
  await expect(to('2027-10-31T02:30')).rejects.toEqual(refusal('HOUR_REPEATED'))
  await expect(to('2026-11-23T01:00')).rejects.toEqual(refusal('PAST_TIME'))
  expect(await titles(room.editor)).toContain('Jadwal musim semi')
  expect((await to('2027-10-31T02:30', 'later')).at).toBe('2027-10-31T01:30:00Z')
  expect(await titles(room.editor)).not.toContain('Jadwal musim semi')
})
