import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { InstitutionId, PersonId } from '../ids.ts'
import { assertConfined, openPool } from './database.ts'
import { testDesk } from './testing.ts'
import { houseAt, work } from './work.ts'

const desk = await testDesk({ subscriptions: new Map([['post.approved', ['publishing.follow']]]) })

const kemlu = '01900000-0000-7000-8000-000000000001' as InstitutionId
const komdigi = '01900000-0000-7000-8000-000000000002' as InstitutionId
const editor = { ...houseAt(kemlu), id: '01900000-0000-7000-8000-0000000000aa' as PersonId }

const seenBy = (institution: InstitutionId) =>
  desk.at(institution, async ({ tx }) => (await sql<{ kind: string }>`select kind from events`.execute(tx)).rows.map((row) => row.kind))

test('an event is kept with its job in one commit, and another institution does not see it', async () => {
  await desk.as(editor, (work) => work.announce('post.approved', { institution: kemlu, id: kemlu }))
  expect(await seenBy(kemlu)).toEqual(['post.approved'])
  expect(await seenBy(komdigi)).toEqual([])
  const jobs = await desk.owner.query('select task_identifier from graphile_worker.jobs')
  expect(jobs.rows).toEqual([{ task_identifier: 'publishing.follow' }])
})

test('a door that fails leaves neither event nor job', async () => {
  const failing = desk.at(komdigi, async (work) => {
    await work.announce('post.approved', { institution: komdigi, id: komdigi })
    throw new Error('the door failed')
  })
  await expect(failing).rejects.toThrow('the door failed')
  expect(await seenBy(komdigi)).toEqual([])
})

test('an event cannot be changed by the application, whoever asks', async () => {
  const change = work(desk.house, houseAt(kemlu), ({ tx }) => sql`update events set kind = 'post.recalled'`.execute(tx))
  await expect(change).rejects.toThrow(/permission denied/)
})

test('the application refuses to start on a role that could look around', async () => {
  await expect(assertConfined(desk.owner)).rejects.toThrow(/row-level security/)
  const app = openPool(desk.address, 'sinergi_app', { max: 1 })
  await expect(assertConfined(app)).resolves.toBeUndefined()
  await app.end()
})

test('a function that answers for the house trusts no name a caller could put in its way, and is not everyone’s', async () => {
  const { rows } = await desk.owner.query<{ name: string; settings: string[] | null; open: boolean }>(`
    select p.proname as name, p.proconfig as settings, has_function_privilege('sinergi_jobs', p.oid, 'execute') as open
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'sinergi' and (p.prosecdef or p.prokind = 'p')`)
  expect(rows.length).toBeGreaterThan(20)
  for (const { name, settings, open } of rows) {
    expect(open, name).toBe(false)
    if (name !== 'confine') expect(settings?.join(), name).toMatch(/^search_path=pg_catalog, (public|graphile_worker), pg_temp$/)
  }
})
