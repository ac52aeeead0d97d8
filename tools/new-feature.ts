import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from './sources.ts'

const name = process.argv[2] ?? ''

const readme = `# ${name}

What it is for, its words and its rules, in thirty lines. Whose job does it do, and which step of the loop is it?
`

const contract = `import { z } from 'zod'
import { endpoint } from '#kit/contract.ts'
import { faults } from './faults.ts'

export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/${name}', summary: 'Daftar ${name}' })
    .errors({ NOTHING_YET: faults.NOTHING_YET })
    .output(z.array(z.object({ id: z.uuid() }))),
}
`

const rules = `import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

export const mayRead = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'admin', 'editor', 'approver', 'viewer') ? null : 'FORBIDDEN'
`

const faultsFile = `import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOTHING_YET: faultKind(404, 'Belum ada apa-apa di sini.', 'There is nothing here yet.'),
}
export const refuse = refuser(faults)
`

const door = `import type { Work } from '#kit/server/work.ts'
import * as store from './store.ts'

export const list = (work: Work) => store.list(work)
`

const storeFile = (table: string) => `import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export const list = (work: Work) => rows(work).selectFrom('${table}').select('id').orderBy('id', 'desc').limit(50).execute()
`

const tables = (table: string) => `import type { Generated } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'

export type Tables = { ${table}: { id: Generated<string>; institution_id: InstitutionId } }
`

const routes = `import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as doors from './${name}.ts'

const os = implement(contract).$context<RequestContext>()

export const routes = os.router({
  list: os.list.handler(({ context }) => context.work((work) => doors.list(work))),
})
`

const skeleton = (table: string): Record<string, string> => ({
  'README.md': readme,
  'contract.ts': contract,
  'rules.ts': rules,
  'faults.ts': faultsFile,
  [`server/${name}.ts`]: door,
  'server/store.ts': storeFile(table),
  'server/tables.ts': tables(table),
  'server/routes.ts': routes,
  'web/messages.id.json': '{}\n',
  'web/messages.en.json': '{}\n',
})

if (!/^[a-z][a-z-]*$/.test(name) || existsSync(`${root}features/${name}`)) {
  console.error('npm run new:feature NAME: a new name in lower-case letters, for example "metrics"')
  process.exit(1)
}
for (const [path, text] of Object.entries(skeleton(name.replaceAll('-', '_')))) {
  const target = `${root}features/${name}/${path}`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
console.log(`features/${name} stands. Next: its table in migrations/, one line in app/features.ts, its place in .dependency-cruiser.cjs.`)
