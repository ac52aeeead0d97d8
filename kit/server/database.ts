import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Where PostgreSQL listens: a folder with its Unix socket, or the address in `DATABASE_URL`. */
export type DatabaseAddress = { socket: string; name: string } | { url: string }

/** `owner` migrates; `sinergi_app` runs every door under row-level security; the others see only their own schema. */
export type DatabaseRole = 'owner' | 'sinergi_app' | 'sinergi_jobs' | 'sinergi_auth'

/** No table is known here: a feature narrows it to its own with `withTables`. */
export type AnyDatabase = Kysely<object>

const instantOid = 1184
const toInstant = (text: string) => Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === instantOid ? toInstant : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

/** A pool for one role. `sinergi_app` reads timestamps as `Temporal.Instant`; libraries on the others expect `Date`. */
export function openPool(address: DatabaseAddress, role: DatabaseRole, options: { max?: number; searchPath?: string } = {}): pg.Pool {
  const settings = [
    'url' in address && role !== 'owner' ? `-c role=${role}` : '',
    options.searchPath || role === 'sinergi_app' ? `-c search_path=${options.searchPath ?? 'public'}` : '',
  ].filter(Boolean)
  const pool = new pg.Pool({
    ...('url' in address ? { connectionString: address.url } : { host: address.socket, database: address.name, user: role === 'owner' ? 'postgres' : role }),
    ...(role === 'sinergi_app' ? { types } : {}),
    options: settings.join(' '),
    max: options.max ?? 10,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', () => undefined) // a broken idle connection is replaced at the next query, which reports for itself
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export const openDatabase = (pool: pg.Pool): AnyDatabase => new Kysely<object>({ dialect: new PostgresDialect({ pool }) })

/** Refuses to start on a role that could look around row-level security: strong, an owner, or a member of a role that is either. */
export async function assertConfined(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string; strong: boolean; owns: boolean }>(`
    select current_user as name,
      exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls) and (r.rolname = current_user or pg_has_role(current_user, r.oid, 'member'))) as strong,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')) as owns`)
  const role = rows[0]
  if (!role || role.strong || role.owns) throw new Error(`The database role "${role?.name}" could get around row-level security; connect as sinergi_app`)
}
