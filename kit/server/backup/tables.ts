import type pg from 'pg'

/** A table of ours as the catalogue knows it; columns that PostgreSQL computes are left to it. */
export type Table = { name: string; columns: string[]; isForced: boolean; hasTriggers: boolean }

/** Schemas whose rows are the house's memory. The job queue's tables belong to its library and go by its own door. */
const schemas = ['public', 'auth']

/** Names are quoted and carry their schema: `public."deliveries"`. What landed is told by the manifest, not by rows. */
export async function tablesIn(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as "isForced",
       exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as "hasTriggers",
       (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' and (n.nspname, c.relname) <> ('public', 'migrations')
     order by 1`,
    [schemas],
  )
  return rows
}

export async function sequencesIn(client: pg.ClientBase) {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences where schemaname = any($1) and last_value is not null order by 1`,
    [schemas],
  )
  return rows
}

/** Foreign keys, as statements that take them away and put them back. */
export async function referencesIn(client: pg.ClientBase) {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, f.conname) as drop,
       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, f.conname, pg_get_constraintdef(f.oid)) as add
     from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and f.conparentid = 0 and n.nspname = any($1) order by 1`,
    [schemas],
  )
  return rows
}
