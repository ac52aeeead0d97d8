import { sql } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()
const most = 1000

/** Posts a person looks after, changed last first; no more than a thousand are looked at. */
export const keptBy = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .selectFrom('posts')
    .select(['id', 'title'])
    .where('institution_id', 'in', places)
    .where('discarded_at', 'is', null)
    .where(sql<boolean>`coalesce(kept_by, drafted_by) = ${person}::uuid`)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** Every post of a person, the discarded too: one may be taken back. */
export const keepInstead = (
  work: Work,
  { person, successor, institutions }: { person: PersonId; successor: PersonId; institutions: readonly InstitutionId[] },
) =>
  rows(work)
    .updateTable('posts')
    .set({ kept_by: successor })
    .where('institution_id', 'in', institutions)
    .where(sql<boolean>`coalesce(kept_by, drafted_by) = ${person}::uuid`)
    .execute()
