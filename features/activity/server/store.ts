import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Break } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()
const most = 200

/** Newest first; names of people who left are still theirs. */
export const feed = (work: Work, subject: string) =>
  rows(work)
    .selectFrom('events')
    .leftJoin('event_payloads', 'event_payloads.event_id', 'events.id')
    .select(['events.id', 'events.institution_id', 'events.kind', 'events.at', 'event_payloads.person_id', 'event_payloads.detail'])
    .where('events.subject_id', '=', subject)
    .orderBy('events.id', 'desc')
    .limit(most)
    .execute()

export const find = (work: Work, event: string) =>
  rows(work)
    .selectFrom('events')
    .leftJoin('event_payloads', 'event_payloads.event_id', 'events.id')
    .select(['events.at', 'event_payloads.person_id', 'event_payloads.detail'])
    .where('events.id', '=', event)
    .executeTakeFirst()

export async function names(work: Work, ids: readonly string[]) {
  const found = await sql<{ id: string; name: string }>`select id, name from sinergi.names(${[...ids]}::uuid[])`.execute(work.tx)
  return new Map(found.rows.map(({ id, name }) => [id, name] as const))
}

export const unsealed = async (work: Work) =>
  (await sql<{ institution_id: InstitutionId }>`select institution_id from sinergi.unsealed()`.execute(work.tx)).rows.map((row) => row.institution_id)

/** Answers how many events were sealed. */
export const seal = async (work: Work, institution: InstitutionId) =>
  (await sql<{ sealed: number }>`select sinergi.seal(${institution}::uuid, ${work.now.toString()}::timestamptz) as sealed`.execute(work.tx)).rows[0]?.sealed ??
  0

export async function breaks(work: Work, institution: InstitutionId): Promise<Break[]> {
  const found = await sql<{ number: string; problem: Break['problem'] }>`select number, problem from sinergi.verify_seals(${institution}::uuid)`.execute(
    work.tx,
  )
  return found.rows.map(({ number, problem }) => ({ number: Number(number), problem }))
}

/** The seal that covers the first event of a kind about a record; undefined until it is sealed. */
export async function sealOf(work: Work, subject: string, kind: string) {
  const found = await sql<{
    number: string
    digest: Buffer
    at: Temporal.Instant
  }>`select number, digest, at from sinergi.seal_of(${subject}::uuid, ${kind})`.execute(work.tx)
  return found.rows[0]
}

/** Takes away what lies beside events of an institution: all of one person's, or all before a moment. Answers how many. */
export async function erasePayloads(work: Work, institution: InstitutionId, which: { person: string | null; before: Temporal.Instant | null }) {
  const found = await sql<{ erased: number }>`select sinergi.erase_payloads(${institution}::uuid, ${which.person}::uuid,
    ${which.before?.toString() ?? null}::timestamptz) as erased`.execute(work.tx)
  return found.rows[0]?.erased ?? 0
}
