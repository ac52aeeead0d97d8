import { sql, type Selectable } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { Work } from '#kit/server/work.ts'
import type { InvitationId, RecoveryId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export type InvitationRow = Selectable<Tables['invitations']>
export type RecoveryRow = Selectable<Tables['recoveries']>

/** Which record a link belongs to; known before anyone has signed in. */
export async function linkOf(work: Work, digest: Buffer) {
  const found = await sql<{
    kind: 'invitation' | 'recovery'
    id: string
    institution_id: InstitutionId
  }>`select kind, id, institution_id from sinergi.link_of(${digest})`.execute(work.tx)
  return found.rows[0] ?? null
}

export const insertInvitation = (work: Work, row: { institution: InstitutionId; email: string; roles: Role[]; digest: Buffer; expiresAt: Temporal.Instant }) =>
  rows(work)
    .insertInto('invitations')
    .values({
      institution_id: row.institution,
      email: row.email,
      roles: row.roles,
      token_digest: row.digest,
      invited_by: work.person.id,
      invited_at: work.now,
      expires_at: row.expiresAt,
      accepted_by: null,
      accepted_at: null,
      withdrawn_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const openInvitations = (work: Work, institution: InstitutionId) =>
  rows(work)
    .selectFrom('invitations')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('withdrawn_at', 'is', null)
    .where('accepted_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .limit(200)
    .execute()

export const lockInvitation = (work: Work, id: InvitationId) =>
  rows(work).selectFrom('invitations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const setAccepted = (work: Work, id: InvitationId, by: PersonId) =>
  rows(work).updateTable('invitations').set({ accepted_at: work.now, accepted_by: by }).where('id', '=', id).execute()

export const setWithdrawn = (work: Work, id: InvitationId) =>
  rows(work).updateTable('invitations').set({ withdrawn_at: work.now }).where('id', '=', id).execute()

export const insertRecovery = (
  work: Work,
  row: {
    institution: InstitutionId
    person: PersonId
    kind: 'password' | 'account'
    reason: string
    digest: Buffer | null
    expiresAt: Temporal.Instant | null
  },
) =>
  rows(work)
    .insertInto('recoveries')
    .values({
      institution_id: row.institution,
      person_id: row.person,
      kind: row.kind,
      reason: row.reason,
      opened_by: work.person.id,
      opened_at: work.now,
      confirmed_by: null,
      confirmed_at: null,
      token_digest: row.digest,
      expires_at: row.expiresAt,
      used_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Account recoveries that wait for a second person and that this person may see. */
export const waitingRecoveries = (work: Work) =>
  rows(work).selectFrom('recoveries').selectAll().where('kind', '=', 'account').where('confirmed_at', 'is', null).orderBy('opened_at').limit(100).execute()

export const lockRecovery = (work: Work, id: RecoveryId) => rows(work).selectFrom('recoveries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const setConfirmed = (work: Work, id: RecoveryId, link: { digest: Buffer; expiresAt: Temporal.Instant }) =>
  rows(work)
    .updateTable('recoveries')
    .set({ confirmed_by: work.person.id, confirmed_at: work.now, token_digest: link.digest, expires_at: link.expiresAt })
    .where('id', '=', id)
    .execute()

export const setUsed = (work: Work, id: RecoveryId) => rows(work).updateTable('recoveries').set({ used_at: work.now }).where('id', '=', id).execute()
