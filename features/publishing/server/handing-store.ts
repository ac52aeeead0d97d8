import { sql } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()
const open = ['scheduled', 'waiting', 'held', 'handoff', 'signed_out', 'rejected', 'unconfirmed', 'sending'] as const

/** Deliveries not settled yet that call a person when there is trouble with them. */
export const openOf = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .selectFrom('deliveries')
    .select(['id', 'post_id', 'state'])
    .where('institution_id', 'in', places)
    .where('state', 'in', open)
    .where(sql<boolean>`coalesce(called_id, scheduled_by) = ${person}::uuid`)
    .orderBy('due_at')
    .execute()

export const callInstead = (
  work: Work,
  { person, successor, institutions }: { person: PersonId; successor: PersonId; institutions: readonly InstitutionId[] },
) =>
  rows(work)
    .updateTable('deliveries')
    .set({ called_id: successor })
    .where('institution_id', 'in', institutions)
    .where('state', 'in', open)
    .where(sql<boolean>`coalesce(called_id, scheduled_by) = ${person}::uuid`)
    .execute()
