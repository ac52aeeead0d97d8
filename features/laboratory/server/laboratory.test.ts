import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { fromDisk } from '#bahasa/tools/disk.ts'
import { network } from '#features/people/server/testing.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import type { Person } from '#kit/rules.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { openExaminer } from '../examiner.ts'
import type { Correcting } from '../contract.ts'
import { jobs } from './jobs.ts'
import * as laboratory from './laboratory.ts'
import type { LanguageServer } from './language-server.ts'
import * as second from './opinions.ts'

const desk = await testDesk()
const net = await network(desk)
const examiner = openExaminer(fromDisk)
const examine = (person: Person, text: string, institution = net.kemlu) =>
  desk.as(person, (at) => laboratory.examine(at, examiner, { institution, asked: { text } }))
const correct = (person: Person, change: Partial<Correcting> = {}) =>
  desk.as(person, (at) =>
    laboratory.correct(at, examiner, { institution: net.kemlu, task: 'sentiment', text: 'Loketnya tutup terus', was: 'neutral', label: 'negative', ...change }),
  )
const list = (person: Person, institution: InstitutionId = net.kemlu) => desk.as(person, (at) => laboratory.corrections(at, { institution, limit: 50 }))

test('a correction is kept with personal data masked, and shown with who made it', async () => {
  const kept = await correct(net.editor, { text: 'Hubungi saya di 0812-3456-7890, loketnya tutup terus' })
  expect(kept).toMatchObject({ label: 'negative', was: 'neutral', by: 'Bima Samudra' })
  expect(kept.text).toContain('[nomor telepon]')
  const { rows } = await desk.owner.query<{ text: string }>('select text from corrections')
  expect(rows.map(({ text }) => text).join()).not.toContain('7890')
})

test('nothing of what is examined is kept', async () => {
  const count = async () => (await desk.owner.query<{ events: string }>('select count(*) as events from events')).rows[0]?.events
  const before = await count()
  await examine(net.editor, 'Teks yang hanya diperiksa')
  expect(await count()).toBe(before)
  expect((await list(net.editor)).rows.map(({ text }) => text)).not.toContain('Teks yang hanya diperiksa')
})

test('another institution neither sees nor learns from what this one corrected', async () => {
  expect(await refusal(list(net.komdigiAdmin))).toBe('FORBIDDEN')
  expect((await list(net.komdigiAdmin, net.komdigi)).rows).toEqual([])
})

test('a viewer examines nothing, an approver examines but does not correct', async () => {
  expect(await refusal(examine(net.viewer, 'x'))).toBe('FORBIDDEN')
  expect(await refusal(examine(net.approver, 'x'))).toBe('allowed')
  expect(await refusal(correct(net.approver))).toBe('FORBIDDEN')
})

test('a label that the task does not know is refused; a topic of the team’s own is taken', async () => {
  expect(await refusal(correct(net.editor, { label: 'lumayan' }))).toBe('LABEL_UNKNOWN')
  expect(await refusal(correct(net.editor, { task: 'topic', label: 'Bukan Nama' }))).toBe('LABEL_UNKNOWN')
  expect((await correct(net.editor, { task: 'topic', label: 'visa_kerja_liburan' })).label).toBe('visa_kerja_liburan')
})

test('a correction is withdrawn once, by those who may correct', async () => {
  const { id } = await correct(net.editor)
  expect(await refusal(desk.as(net.approver, (at) => laboratory.withdraw(at, id)))).toBe('FORBIDDEN')
  expect(await refusal(desk.as(net.komdigiAdmin, (at) => laboratory.withdraw(at, id)))).toBe('NOT_FOUND')
  await desk.as(net.admin, (at) => laboratory.withdraw(at, id))
  expect((await list(net.editor)).rows.map((row) => row.id)).not.toContain(id)
  expect(await refusal(desk.as(net.admin, (at) => laboratory.withdraw(at, id)))).toBe('NOT_FOUND')
})

test('what is corrected is learned in the background, answers for this institution alone, and is unlearned when withdrawn', async () => {
  const text = 'Antrean imigrasi dibuka pukul delapan'
  const said = async (person: Person, institution = net.kemlu) => (await examine(person, text, institution)).answers.sentiment?.scores.negative ?? 0
  const [before, elsewhere] = [await said(net.editor), await said(net.komdigiAdmin, net.komdigi)]
  const kept = await correct(net.editor, { text, was: 'neutral', label: 'negative' })
  expect((await examine(net.editor, text)).taught).toEqual({ sentiment: 'negative' })
  const run = () => jobs(examiner)['laboratory.learn']?.({ institution: net.kemlu, task: 'sentiment' }, jobContext(desk.house))
  await run()
  expect(await said(net.editor)).toBeGreaterThan(before + 0.2)
  expect(await said(net.komdigiAdmin, net.komdigi)).toBe(elsewhere)
  for (const { id, task } of (await list(net.editor)).rows) if (task === 'sentiment') await desk.as(net.editor, (at) => laboratory.withdraw(at, id))
  await run()
  expect(await said(net.editor)).toBe(before)
  expect((await examine(net.editor, text)).taught).toEqual({})
  expect(kept.label).toBe('negative')
})

const heard: string[] = []
let reply = '{"label": "negative", "why": "Warga mengeluhkan loket yang tutup."}'
const imitation = createServer((request, response) => {
  request.setEncoding('utf8')
  let body = ''
  request.on('data', (part: string) => (body += part))
  request.on('end', () => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: reply } }] }))
  })
}).listen(0, '127.0.0.1')
await once(imitation, 'listening')
afterAll(() => imitation.close())
const host = `127.0.0.1:${(imitation.address() as AddressInfo).port}`
const server: LanguageServer = { url: `http://${host}/v1`, model: 'bahasa-kecil', key: 'rahasia', fetch: guardedFetch({ allowed: [host] }) }
const opine = (person: Person, text: string, at: LanguageServer | null = server) =>
  second.secondOpinion((door) => desk.as(person, door), { server: at, examiner }, { institution: net.kemlu, task: 'sentiment', text })
const asked = (person: Person) => desk.as(person, (at) => second.opinions(at, { institution: net.kemlu, limit: 10 }))

test('without a server of the ministry’s own no second opinion is asked and nothing leaves', async () => {
  expect(await refusal(opine(net.editor, 'Loket tutup', null))).toBe('NO_SERVER')
  expect(heard).toEqual([])
})

test('a second opinion sends one masked text, and both question and answer are written down for the auditor', async () => {
  const given = await opine(net.editor, 'Loket tutup, WA saya 0812-3456-7890')
  expect(given).toMatchObject({ label: 'negative', why: 'Warga mengeluhkan loket yang tutup.', host, model: 'bahasa-kecil' })
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatch(/^POST \/v1\/chat\/completions Bearer rahasia /)
  expect(heard[0]).toContain('[nomor telepon]')
  expect(heard[0]).not.toContain('7890')
  expect((await asked(net.admin)).rows).toEqual([given])
  expect(await refusal(asked(net.editor))).toBe('FORBIDDEN')
})

test('an answer that is no label is taken as none, says so, and is still on the auditor’s list', async () => {
  for (const nonsense of ['{"label": "gawat"}', 'saya tidak tahu', '']) {
    reply = nonsense
    expect(await refusal(opine(net.editor, 'Loket tutup lagi'))).toBe('SERVER_SILENT')
  }
  expect((await asked(net.admin)).rows.filter(({ label }) => label === null)).toHaveLength(3)
})

test('a language server inside the network is reached only at the address that was configured', async () => {
  const elsewhere = { ...server, fetch: guardedFetch() }
  expect(await refusal(opine(net.editor, 'Loket', elsewhere))).toBe('SERVER_SILENT')
})
