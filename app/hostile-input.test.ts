import { expect, test } from 'vitest'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { member } from '#features/people/server/testing.ts'
import { routerOf } from '#kit/server/feature.ts'
import { contractApp } from '#kit/server/http.ts'
import { testDesk } from '#kit/server/testing.ts'
import { featuresOf } from './features.ts'
import { inputs } from './isolation/inputs.ts'
import { scene } from './isolation/testing.ts'

const desk = await testDesk()
const connectors = [newsroom(fakePages()), manual]
const { victim } = await scene(desk, connectors)
const person = await member(desk, victim.institution as never, 'Damar Prakoso', 'coordinator', 'admin', 'editor', 'approver')
const app = contractApp(desk.house, async () => ({ person, session: { id: 's', shared: false } }), routerOf(featuresOf(connectors)) as never)

/** What no form sends and somebody will: emptiness, signs PostgreSQL or XML cannot hold, dates that never were, the wrong kind of thing. */
const hostile: readonly unknown[] = [
  '',
  'a\u0000b',
  'a\ud800b',
  'a\u000bb',
  "'; drop table posts; --",
  '../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  '2026-99-99T99:99',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  'x'.repeat(70_000),
  -1,
  1e15,
  null,
  [],
  {},
  [null],
]

type Path = (string | number)[]
const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
    : [path]
function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [first]: replaced((copy as Record<string | number, unknown>)[first], rest, by) })
  return copy
}

const ask = async (name: string, json: unknown) => {
  const body = JSON.stringify({ json })
  const answer = await app.request(`/rpc/${name.replace('.', '/')}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return { status: answer.status, said: await answer.text() }
}

test.each(Object.keys(inputs))('%s answers whatever it is given with a sentence, and never breaks', async (name) => {
  const meant = inputs[name]?.(victim) ?? {}
  const broken: string[] = []
  for (const path of leaves(meant))
    for (const value of hostile) {
      const { status, said } = await ask(name, replaced(meant, path, value))
      if (status >= 500) broken.push(`${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}: ${said.slice(0, 120)}`)
    }
  expect(broken).toEqual([])
})

test('a list asked to go on from nowhere says so', async () => {
  expect((await ask('posts.list', { institution: victim.institution, after: 'bukan-id', limit: 50 })).status).toBe(422)
})

test('the same channel and language twice in one draft is one sentence, not a failure', async () => {
  const variant = { channel: victim.channel, language: 'id', text: null }
  const content = { title: 'x', text: 'x', language: 'id', sensitivity: 'routine', link: null, media: [], variants: [variant, variant] }
  expect((await ask('posts.draft', { institution: victim.institution, content })).status).toBe(422)
})

test('a text pasted with signs that no page can show is kept without them', async () => {
  const text = 'Loket\u0000 buka\u000b pukul\u0007 09.00\ud800.\n\tTerima kasih 🙏'
  const content = { title: 'Loket\u0001', text, language: 'id', sensitivity: 'routine', link: null, media: [], variants: [] }
  const { said } = await ask('posts.draft', { institution: victim.institution, content })
  expect((JSON.parse(said) as { json: { content: object } }).json.content).toMatchObject({
    title: 'Loket',
    text: 'Loket buka pukul 09.00\ufffd.\n\tTerima kasih 🙏',
  })
})
