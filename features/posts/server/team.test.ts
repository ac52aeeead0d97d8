import { expect, test } from 'vitest'
import * as institutions from '#features/institutions/server/institutions.ts'
import { again, network } from '#features/people/server/testing.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { Person } from '#kit/rules.ts'
import * as notes from './notes.ts'
import * as posts from './posts.ts'
import { here, leave } from './presence.ts'

const desk = await testDesk()
const net = await network(desk)
const content = { title: 'Judul', text: 'Teks.', language: 'id', sensitivity: 'routine' as const, link: null, media: [], variants: [] }
const post = await desk.as(net.editor, (at) => posts.draft(at, { institution: net.kemlu, content }))
const write = (person: Person, change: object = {}) =>
  desk.as(person, (at) => notes.write(at, { post: post.id, text: 'Periksa jamnya.', anchor: null, replyTo: null, mentioned: [], ...change }))
const be = (person: Person, language = 'id') => desk.as(person, (at) => here(at, { post: post.id, language, channel: null }))

test('an approver leaves a note, the author answers, and it is marked done with a name', async () => {
  const note = await write(net.approver, { anchor: { language: 'id', channel: null, quote: 'Teks', before: '', after: '.', start: 0 } })
  const answer = await write(net.editor, { replyTo: note.id, text: 'Sudah.' })
  const deeper = await write(net.approver, { replyTo: answer.id, text: 'Terima kasih.' })
  expect([answer.replyTo, deeper.replyTo]).toEqual([note.id, note.id])
  const done = await desk.as(net.editor, (at) => notes.resolve(at, { id: note.id, isResolved: true }))
  expect(done).toMatchObject({ by: 'Sinta Cendana', resolvedBy: 'Bima Samudra', anchor: { quote: 'Teks' } })
  expect((await desk.as(net.editor, (at) => notes.resolve(at, { id: note.id, isResolved: false }))).resolvedAt).toBeNull()
})

test('a note changes nothing that goes out, calls colleagues of the institution, and nobody else', async () => {
  const note = await write(net.editor, { mentioned: [net.approver.id, net.komdigiAdmin.id] })
  expect(note.mentioned).toEqual([net.approver.id])
  expect((await desk.as(net.editor, (at) => posts.contentOf(at, post.id))).digest).toBe(post.digest)
  expect((await desk.as(net.editor, (at) => notes.colleagues(at, post.id))).map(({ name }) => name)).not.toContain('Galih Arunika')
})

test('the team’s notes and who is there stay inside it, also from a reader by grant', async () => {
  const tokyo = await desk.as(net.tokyoEditor, (at) => posts.draft(at, { institution: net.tokyo, content }))
  const now = desk.clock.now()
  const span = { reason: 'Menjelang kunjungan', startsAt: now.toString(), endsAt: now.add({ hours: 1 }).toString() }
  await desk.as(net.tokyoEditor, (at) => institutions.grant(at, { from: net.tokyo, to: net.kemlu, kind: 'read_drafts', ...span }))
  const reader = await again(desk, net.editor)
  expect(await refusal(desk.as(reader, (at) => notes.list(at, tokyo.id)))).toBe('NOT_FOUND')
  expect(await refusal(desk.as(reader, (at) => here(at, { post: tokyo.id, language: 'id', channel: null })))).toBe('NOT_FOUND')
  expect(await refusal(write(net.tokyoEditor))).toBe('NOT_FOUND')
})

test('two people in a draft see each other and where they are, until one leaves or is not heard of', async () => {
  expect(await be(net.editor)).toEqual([])
  expect(await be(net.approver, 'ja')).toMatchObject([{ name: 'Bima Samudra', language: 'id' }])
  const [seen] = await be(net.editor)
  expect(seen).toMatchObject({ name: 'Sinta Cendana', language: 'ja' })
  desk.clock.advance({ seconds: 5 })
  await be(net.approver, 'ar')
  expect(await be(net.editor)).toMatchObject([{ language: 'ar', since: seen?.since }])
  await desk.as(net.approver, (at) => leave(at, post.id))
  expect(await be(net.editor)).toEqual([])
  await be(net.approver)
  desk.clock.advance({ seconds: 30 })
  expect(await be(net.editor)).toEqual([])
})
