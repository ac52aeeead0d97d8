import { expect, test } from 'vitest'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { forget } from '#features/posts/server/forgetting.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as sending from '#features/posts/server/sending.ts'
import * as series from '#features/posts/server/series.ts'
import * as templates from '#features/posts/server/templates.ts'
import type { Rule } from '#features/posts/recurring.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import * as publishing from './publishing.ts'
import { planSeries } from './planning-series.ts'
import { ofPost } from './reading.ts'
import { newsroomOf } from './testing.ts'

const desk = await testDesk()
const room = await newsroomOf(desk, [newsroom(fakePages())])
const institution = room.kemlu
const content = (text = 'Loket buka {{hari}}, {{tanggal}}.') => ({
  title: 'Layanan ke-{{nomor}}',
  text,
  language: 'id',
  sensitivity: 'routine' as const,
  link: null,
  media: [],
  variants: room.own.map(({ id }) => ({ channel: id, language: 'id', text: null })),
})
const rule: Rule = {
  every: 'week',
  step: 1,
  weekdays: [4],
  monthDay: 1,
  at: '09:00',
  zone: 'Asia/Jakarta',
  from: '2026-12-01',
  until: null,
  count: 3,
  skipped: [],
  moved: [],
}
const plan = (id: Awaited<ReturnType<typeof made>>['id']) => desk.at(institution, (at) => planSeries(at, id))
const made = async () => {
  const one = await desk.as(room.editor, (at) => series.make(at, { institution, title: 'Layanan keliling', rule, content: content() }))
  await desk.at(institution, (at) => planSeries(at, one.id))
  return one
}
const walls = async (members: readonly { post: Awaited<ReturnType<typeof made>>['members'][number]['post'] }[]) =>
  Promise.all(members.map(async ({ post }) => (await desk.as(room.editor, (at) => ofPost(at, post)))[0]?.wall))

test('a series becomes ordinary posts with their own words and times, each waiting for approval', async () => {
  const one = await made()
  expect(one.members.map(({ title, state }) => [title, state])).toEqual([
    ['Layanan ke-1', 'draft'],
    ['Layanan ke-2', 'draft'],
    ['Layanan ke-3', 'draft'],
  ])
  const [first] = one.members
  if (!first) throw new Error('no member')
  expect((await desk.as(room.editor, (at) => posts.contentOf(at, first.post))).variants[0]?.text).toBe('Loket buka Kamis, 3 Desember 2026.')
  await plan(one.id)
  expect(await walls(one.members)).toEqual(['2026-12-03T09:00', '2026-12-10T09:00', '2026-12-17T09:00'])
})

test('changing a series moves and drops only what nobody touched, after showing it', async () => {
  const one = await made()
  const [first, second, third] = one.members
  if (!first || !second || !third) throw new Error('no members')
  await desk.as(room.editor, async (at) => {
    const { id, version, content: written } = await posts.save(at, { id: first.post, version: 1, content: content('Ditulis tangan.') }).then(({ post }) => post)
    return { id, version, written }
  })
  const [byHand] = await desk.as(room.editor, (at) => ofPost(at, second.post))
  if (byHand) await desk.as(room.editor, (at) => publishing.move(at, { id: byHand.id, wall: '2026-12-11T15:00', zone: 'Asia/Jakarta' }))
  const next = { ...rule, at: '10:00', count: 2 }
  const shown = await desk.as(room.editor, (at) => series.change(at, { id: one.id, rule: next, isSure: false }))
  expect(shown.map(({ kind }) => kind)).toEqual(['kept', 'moved', 'dropped'])
  expect(await walls(one.members)).toEqual(['2026-12-03T09:00', '2026-12-11T15:00', '2026-12-17T09:00'])
  await desk.as(room.editor, (at) => series.change(at, { id: one.id, rule: next, isSure: true }))
  await plan(one.id)
  expect(await walls([first, second])).toEqual(['2026-12-03T09:00', '2026-12-11T15:00'])
  expect((await desk.as(room.editor, (at) => series.get(at, one.id))).members.map(({ isDiscarded }) => isDiscarded)).toEqual([false, false, true])
})

test('another text reaches every member nobody has touched, again and again, after showing which', async () => {
  const one = await made()
  const [first, second] = one.members
  if (!first || !second) throw new Error('no members')
  await desk.as(room.editor, (at) => posts.save(at, { id: first.post, version: 1, content: content('Ditulis tangan.') }))
  const rewrite = (text: string, isSure: boolean) =>
    desk.as(room.editor, (at) => series.rewrite(at, { id: one.id, words: { title: 'Layanan ke-{{nomor}}', text }, isSure }))
  const textOf = async ({ post }: typeof first) => (await desk.as(room.editor, (at) => posts.contentOf(at, post))).variants[0]?.text
  const follows = [false, true, true]
  expect((await rewrite('Loket pindah, {{hari}}.', false)).map((member) => member.follows)).toEqual(follows)
  expect(await textOf(second)).toBe('Loket buka Kamis, 10 Desember 2026.')
  await rewrite('Loket pindah, {{hari}}.', true)
  expect([await textOf(first), await textOf(second)]).toEqual(['Ditulis tangan.', 'Loket pindah, Kamis.'])
  expect((await rewrite('Loket pindah, {{hari}} {{tanggal}}.', true)).map((member) => member.follows)).toEqual(follows)

  await desk.as(room.editor, (at) =>
    series.change(at, { id: one.id, rule: { ...rule, moved: [{ day: '2026-12-10', wall: '2026-12-11T09:00' }] }, isSure: true }),
  )
  expect([await textOf(first), await textOf(second)]).toEqual(['Ditulis tangan.', 'Loket pindah, Jumat 11 Desember 2026.'])
  expect(await refusal(desk.as(room.viewer, (at) => series.rewrite(at, { id: one.id, words: { title: 'x', text: 'x' }, isSure: true })))).toBe('FORBIDDEN')
})

test('the text of a series goes with the last of its members, not before', async () => {
  const one = await made()
  const [first, ...others] = one.members.map(({ post }) => post)
  if (!first) throw new Error('no member')
  const textOf = async () => (await desk.as(room.editor, (at) => series.get(at, one.id))).words.text
  await desk.at(institution, (at) => forget(at, [first]))
  expect(await textOf()).toBe(content().text)
  await desk.at(institution, (at) => forget(at, others))
  expect(await textOf()).toBe('')
})

test('a series with nothing to come is not made, and nobody of elsewhere makes, reads or changes one', async () => {
  const make = (person: typeof room.editor, change: Partial<Rule> = {}) =>
    refusal(desk.as(person, (at) => series.make(at, { institution, title: 'x', rule: { ...rule, ...change }, content: content() })))
  expect(await make(room.editor, { from: '2020-01-01', until: '2020-02-01' })).toBe('SERIES_EMPTY')
  expect(await make(room.viewer)).toBe('FORBIDDEN')
  expect(await make(room.komdigiAdmin)).toBe('FORBIDDEN')
  const one = await made()
  expect(await refusal(desk.as(room.komdigiAdmin, (at) => series.get(at, one.id)))).toBe('NOT_FOUND')
  expect(await refusal(desk.as(room.viewer, (at) => series.change(at, { id: one.id, rule, isSure: true })))).toBe('FORBIDDEN')
})

test('a template keeps its blanks; a post begun from it is not sent before they are filled', async () => {
  const save = (name: string) => desk.as(room.editor, (at) => templates.save(at, { institution, name, content: content('Narasumber: {{narasumber}}') }))
  const kept = await save('Undangan liputan')
  expect(await refusal(save('undangan LIPUTAN'))).toBe('NAME_TAKEN')
  const post = await desk.as(room.editor, (at) => posts.draft(at, { institution, content: kept.content }))
  await expect(desk.as(room.editor, (at) => sending.submit(at, room.offered, { id: post.id, version: 1 }))).rejects.toThrow(
    'isian {{narasumber}} belum diganti',
  )
  await desk.as(room.editor, (at) => templates.remove(at, { id: kept.id, isRemoved: true }))
  expect(await desk.as(room.editor, (at) => templates.list(at, institution))).toEqual([])
  await desk.as(room.editor, (at) => templates.remove(at, { id: kept.id, isRemoved: false }))
  expect((await desk.as(room.editor, (at) => templates.list(at, institution))).map(({ name }) => name)).toEqual(['Undangan liputan'])
})
