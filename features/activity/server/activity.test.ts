import { beforeEach, expect, test } from 'vitest'
import type { InstitutionId } from '#kit/ids.ts'
import type { Person } from '#kit/rules.ts'
import { testDesk } from '#kit/server/testing.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { feed, sealAll, verify } from './activity.ts'

const desk = await testDesk()
let institution: InstitutionId
let subject: string

const editor = (at: InstitutionId, role: 'editor' | 'advocate' = 'editor'): Person => ({
  ...houseAt(),
  id: '01900000-0000-7000-8000-0000000000e1' as Person['id'],
  memberships: [{ institution: at, role }],
  house: undefined as never,
})

beforeEach(async () => {
  institution = crypto.randomUUID() as InstitutionId
  subject = crypto.randomUUID()
  for (const kind of ['post.drafted', 'post.submitted', 'post.approved'] as const)
    await work(desk.house, editor(institution), (at) => at.announce(kind, { institution, id: subject, detail: { note: kind } }))
})

const check = () => desk.at(institution, (at) => verify(at, institution))

test('events are sealed in batches, and the chain of an institution is whole', async () => {
  expect(await sealAll(desk.house)).toBeGreaterThanOrEqual(3)
  await desk.at(institution, (at) => at.announce('post.published', { institution, id: subject }))
  await sealAll(desk.house)
  expect(await check()).toEqual([])
  const { rows } = await desk.owner.query('select number, events_count from event_seals where institution_id = $1 order by number', [institution])
  expect(rows).toEqual([
    { number: '1', events_count: 3 },
    { number: '2', events_count: 1 },
  ])
})

test('sealing twice seals nothing twice', async () => {
  await sealAll(desk.house)
  expect(await sealAll(desk.house)).toBe(0)
})

test.each([
  ['an event was rewritten', `update events set kind = 'post.forged' where subject_id = $1 and kind = 'post.approved'`, 'changed'],
  [
    'what lies beside an event was rewritten',
    `update event_payloads set detail = '{"note":"lain"}' where event_id in (select id from events where subject_id = $1 limit 1)`,
    'payload',
  ],
  [
    'an event is missing',
    `with gone as (delete from event_payloads where event_id = (select id from events where subject_id = $1 limit 1) returning event_id) update events set seal_id = null where id in (select event_id from gone)`,
    'missing',
  ],
])('the walk of the chain says that %s', async (_what, tamper, problem) => {
  await sealAll(desk.house)
  await desk.owner.query(tamper, [subject])
  expect((await check()).map((one) => one.problem)).toContain(problem)
})

test('a seal taken out of the middle is noticed', async () => {
  for (let round = 0; round < 3; round += 1) {
    await sealAll(desk.house)
    await desk.at(institution, (at) => at.announce('post.saved', { institution, id: subject }))
  }
  await desk.owner.query('delete from event_seals where institution_id = $1 and number = 2', [institution])
  expect((await check()).map((one) => one.problem)).toContain('chain')
})

test('the last seal taken away leaves its events behind, and they say so', async () => {
  const elsewhere = crypto.randomUUID() as InstitutionId
  const breaks = async () => (await desk.at(elsewhere, (at) => verify(at, elsewhere))).map((one) => one.problem)
  await desk.at(elsewhere, (at) => at.announce('post.drafted', { institution: elsewhere, id: subject }))
  await sealAll(desk.house)
  expect(await breaks()).toEqual([])
  await desk.owner.query('delete from event_seals where institution_id = $1', [elsewhere])
  expect(await breaks()).toEqual(['missing'])
})

test('erasing personal payload by law leaves the chain whole', async () => {
  await sealAll(desk.house)
  await desk.owner.query('delete from event_payloads where event_id in (select id from events where subject_id = $1)', [subject])
  expect(await check()).toEqual([])
})

test('the application can neither change nor remove an event', async () => {
  const change = (statement: string) =>
    desk.house.db.executeQuery({ sql: statement, parameters: [], query: { kind: 'RawNode' } } as never).then(
      () => 'done',
      (error: Error) => error.message,
    )
  for (const statement of [`update events set kind = 'x'`, 'delete from events', 'delete from event_seals', 'delete from event_payloads'])
    expect(await change(statement)).toContain('permission denied')
})

test('the feed of a record is its history, and only for those who work on it', async () => {
  const seen = await work(desk.house, editor(institution), (at) => feed(at, subject))
  expect(seen.map(({ kind }) => kind)).toEqual(['post.approved', 'post.submitted', 'post.drafted'])
  expect(await work(desk.house, editor(institution, 'advocate'), (at) => feed(at, subject))).toEqual([])
  expect(await work(desk.house, editor(crypto.randomUUID() as InstitutionId), (at) => feed(at, subject))).toEqual([])
})
