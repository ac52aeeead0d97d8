import { sql, type Transaction } from 'kysely'
import type { InstitutionId } from '../ids.ts'
import { isGranted, reachOf, type GrantKind, type Person } from '../rules.ts'
import type { AnyDatabase } from './database.ts'

/** What happened, to which record, inside which institution. `detail` may hold personal data and can be erased by law. */
export type Announcement = { institution: InstitutionId; id: string; detail?: Record<string, unknown> }

export type EnqueueOptions = { at?: Temporal.Instant; key?: string; queue?: string }

/** The only context a door receives: rows, events and jobs made through it share one commit. */
export type Work = {
  tx: Transaction<object>
  person: Person
  now: Temporal.Instant
  /** `kind` is `<record>.<verb in the past>`, for example `post.approved`. */
  announce: (kind: `${string}.${string}`, about: Announcement) => Promise<void>
  /** Payloads hold ids only. A job with the same `key` replaces the one still waiting. */
  enqueue: (task: string, payload: Record<string, string>, options?: EnqueueOptions) => Promise<void>
}

export type Door<T> = (work: Work) => Promise<T>

/** Event kind → tasks that follow it, in the same commit; the payload is `{ event, kind, institution, id }`. */
export type Subscriptions = ReadonlyMap<string, readonly string[]>

export type Desk = { db: AnyDatabase; now: () => Temporal.Instant; subscriptions: Subscriptions }

const grantsFor = (person: Person, kind: GrantKind) => person.grants.map((grant) => grant.from).filter((from) => isGranted(person, from, kind))

async function confine(tx: Transaction<object>, person: Person) {
  const mayApprove = grantsFor(person, 'approve')
  await sql`select
    set_config('sinergi.person', ${person.id}, true),
    set_config('sinergi.reach', ${reachOf(person).join(',')}, true),
    set_config('sinergi.may_read', ${[...grantsFor(person, 'read_drafts'), ...mayApprove].join(',')}, true),
    set_config('sinergi.may_approve', ${mayApprove.join(',')}, true),
    set_config('sinergi.below', ${person.below.join(',')}, true)`.execute(tx)
}

const enqueueIn =
  (tx: Transaction<object>): Work['enqueue'] =>
  async (task, payload, options = {}) => {
    await sql`select sinergi.enqueue(${task}, ${JSON.stringify(payload)}::json, ${options.key ?? null},
      ${options.queue ?? null}, ${options.at?.toString() ?? null}::timestamptz)`.execute(tx)
  }

/** Runs a door in one transaction, confined to what the person may reach. A thrown Fault rolls everything back. */
export function work<T>(desk: Desk, person: Person, door: Door<T>): Promise<T> {
  return desk.db.transaction().execute(async (tx) => {
    await confine(tx, person)
    const now = desk.now()
    const enqueue = enqueueIn(tx)
    const announce: Work['announce'] = async (kind, about) => {
      const { rows } = await sql<{ id: string }>`select sinergi.announce(${kind}, ${about.institution}::uuid, ${about.id}::uuid,
        ${person.house ? null : person.id}::uuid, ${now.toString()}::timestamptz, ${JSON.stringify(about.detail ?? {})}::jsonb) as id`.execute(tx)
      for (const task of desk.subscriptions.get(kind) ?? [])
        await enqueue(task, { event: rows[0]?.id ?? '', kind, institution: about.institution, id: about.id })
    }
    return door({ tx, person, now, announce, enqueue })
  })
}

const nobody = '00000000-0000-0000-0000-000000000000' as Person['id']

/** The house at work inside the institutions it names: jobs, the command line, the seed. */
export const houseAt = (...institutions: InstitutionId[]): Person => ({
  id: nobody,
  name: 'Sinergi',
  language: 'id',
  memberships: institutions.map((institution) => ({ institution, role: 'admin' })),
  grants: [],
  below: [],
  house: true,
})
