import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { openPool, type DatabaseAddress } from './database.ts'

const lock = 7_402_113 // any number, the same in every process

/** Roles of the house: no superuser, no way around row-level security, nothing owned but jobs and sign-in. */
const roles = `
do $$ declare wanted text; begin
  foreach wanted in array array['sinergi_app', 'sinergi_jobs', 'sinergi_auth'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', wanted);
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant %I to %I', wanted, current_user); end if;
  end loop;
  execute format('grant create on database %I to sinergi_jobs', current_database());
  -- Nobody but the owner makes temporary tables: a name of theirs could stand in front of ours.
  execute format('revoke temporary on database %I from public', current_database());
end $$;
create schema if not exists graphile_worker authorization sinergi_jobs;
create schema if not exists auth authorization sinergi_auth;
create table if not exists migrations (name text primary key, digest text not null, at timestamptz not null default now());`

async function apply(client: pg.PoolClient, folder: string, only?: ReadonlySet<string>) {
  const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from migrations')
  const landed = new Map(rows.map(({ name, digest }) => [name, digest] as const))
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql') && (only?.has(file) ?? true)).toSorted()) {
    const text = await readFile(join(folder, name), 'utf8')
    const digest = createHash('sha256').update(text).digest('hex')
    const known = landed.get(name)
    if (known && known !== digest) throw new Error(`Migration ${name} was changed after it landed. Restore it and write a new one.`)
    if (known) continue
    await client.query(text)
    await client.query('insert into migrations (name, digest) values ($1, $2)', [name, digest])
  }
}

/** Brings a database up to date as its owner: roles, the job queue, then every file of `folder` in order (or `only` those), all or nothing. */
export async function migrate(address: DatabaseAddress, folder: string, { only }: { only?: ReadonlySet<string> } = {}) {
  // An owner called like our own schema would else put every table there.
  const owner = openPool(address, 'owner', { max: 1, searchPath: 'public' })
  const client = await owner.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query(roles)
    const jobs = openPool(address, 'sinergi_jobs', { max: 2 })
    await runMigrations({ pgPool: jobs }).finally(() => jobs.end())
    await client.query('begin')
    await apply(client, folder, only)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined)
    client.release()
    await owner.end()
  }
}
