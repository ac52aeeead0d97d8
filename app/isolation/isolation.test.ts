import { call, type AnyProcedure } from '@orpc/server'
import { expect, test } from 'vitest'
import { fakePages } from '#connectors/newsroom/fake.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { personOf } from '#features/people/server/identify.ts'
import { refuse } from '#kit/contract.ts'
import type { Person } from '#kit/rules.ts'
import type { RequestContext } from '#kit/server/http.ts'
import { openPool } from '#kit/server/database.ts'
import { testDesk } from '#kit/server/testing.ts'
import { work } from '#kit/server/work.ts'
import { featuresOf } from '../features.ts'
import { inputs, openOnPurpose } from './inputs.ts'
import { scene } from './testing.ts'

const desk = await testDesk()
const connectors = [newsroom(fakePages()), manual]
const { victim, outsiders, ended } = await scene(desk, connectors)

const endpoints = featuresOf(connectors).flatMap(({ name, routes }) =>
  Object.entries((routes ?? {}) as Record<string, AnyProcedure>).map(([endpoint, procedure]) => ({ name: `${name}.${endpoint}`, procedure })),
)

const contextOf = (person: Person | null): RequestContext => ({
  house: desk.house,
  headers: new Headers(),
  person,
  session: person ? { id: 'x', shared: false } : null,
  work: async (door) => {
    if (!person) throw refuse('SIGNED_OUT')
    return work(desk.house, person, door)
  },
})

/** Records of the victim that an answer must not hold. */
const secrets = [
  victim.post,
  victim.draft,
  victim.delivery,
  victim.approval,
  victim.media,
  victim.invitation,
  'Rahasia Kemlu',
  'Draf rahasia',
  'Koreksi rahasia',
  'Catatan rahasia',
  'Seri rahasia',
  'Templat rahasia',
  'Pertanyaan rahasia',
  'Pembekuan rahasia',
  'Insiden rahasia',
  'tiruan_rahasia',
  victim.channel,
  'rahasia@contoh.example',
  'rahasia.contoh.example',
]

/** Two people recover an account, and the second may be the network's coordinator or an admin above: that is what the list is for. */
const secondPerson = (who: string, endpoint: string) =>
  /coordinator|parent/.test(who) && (endpoint === 'people.recoveries' || endpoint === 'people.confirmRecovery')

/** What everyone signed in to the institution may see of it: its colleagues' names, its deputies, its policies, its channels. */
const colleague = (who: string, endpoint: string) =>
  who.startsWith('a colleague') &&
  [
    'people.members',
    'people.deputies',
    'approvals.policies',
    'channels.list',
    'channels.get',
    'channels.overview',
    'channels.lookalikes',
    'channels.flag',
    'media.list',
    'media.get',
    'media.search',
    'media.collections',
  ].includes(endpoint)

test('every endpoint is walked: none is new and unwatched', () => {
  const watched = [...Object.keys(inputs), ...Object.keys(openOnPurpose)].toSorted()
  expect(endpoints.map(({ name }) => name).toSorted()).toEqual(watched)
})

test.each(Object.keys(outsiders))('%s is refused at every endpoint, or shown nothing of it', async (who) => {
  const leaks: string[] = []
  for (const { name, procedure } of endpoints) {
    const aim = inputs[name]
    if (!aim || secondPerson(who, name) || colleague(who, name)) continue
    const answer = await call(procedure, aim(victim), { context: contextOf(outsiders[who] ?? null) }).then(
      (value: unknown) => ({ value }),
      (error: { code?: string; message: string }) => ({ code: error.code ?? `bug: ${error.message}` }),
    )
    if ('code' in answer) {
      if (!/^(SIGNED_OUT|FORBIDDEN|NOT_FOUND|NOT_YOUR_STEP|NOT_NAMED|NOT_CUSTODIAN|HAS_ADMIN)$/.test(answer.code)) leaks.push(`${name}: ${answer.code}`)
      continue
    }
    const shown = JSON.stringify(answer.value ?? null)
    for (const secret of secrets) if (shown.includes(secret)) leaks.push(`${name} shows ${secret}`)
    if (!Array.isArray(answer.value) && answer.value !== null && !('rows' in (answer.value as object))) leaks.push(`${name} answered ${shown.slice(0, 80)}`)
  }
  expect(leaks).toEqual([])
})

test('a suspended person is nobody from the next request on', async () => {
  expect(await personOf(desk.house, ended.id)).toBeNull()
})

test('with every where clause gone, row-level security alone hides every row', async () => {
  const { rows: tables } = await desk.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'institution_id' and not a.attisdropped order by 1`,
  )
  const pool = openPool(desk.address, 'sinergi_app', { max: 1 })
  const seen: string[] = []
  const empty: string[] = []
  for (const { name } of tables) {
    const { rows: all } = await desk.owner.query<{ count: number }>(`select count(*)::int as count from ${name} where institution_id = $1`, [
      victim.institution,
    ])
    if (all[0]?.count === 0) empty.push(name)
    for (const reach of ['', victim.other]) {
      const client = await pool.connect()
      await client.query('begin')
      await client.query(`select set_config('sinergi.reach', $1, true), set_config('sinergi.person', '', true)`, [reach])
      const { rows } = await client.query<{ institution_id: string }>(`select institution_id from ${name}`)
      if (rows.some((row) => row.institution_id === victim.institution)) seen.push(`${name} from ${reach || 'nowhere'}`)
      await client.query('rollback')
      client.release()
    }
  }
  await pool.end()
  expect(seen).toEqual(['grants from ' + victim.other])
  // Nothing was handed over, sealed, published or journalled in this scene; their policies are the same procedure's.
  expect(empty).toEqual(['event_seals', 'inbox_items', 'inbox_watches', 'metric_readings', 'metric_watches', 'newsroom_items', 'steps'])
})

test('no table of the house is without forced row-level security', async () => {
  const { rows } = await desk.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(['migrations'])
})
