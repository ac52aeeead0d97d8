import type { Generated, JSONColumnType } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { Handed } from '#kit/server/handover.ts'
import type { ChoreId, DeputyId, HandoverId, InvitationId, RecoveryId } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  people: {
    id: PersonId
    name: string
    email: string
    language: 'id' | 'en'
    joined_at: At
    suspended_at: At | null
    suspended_by: PersonId | null
    suspended_in: InstitutionId | null
  }
  memberships: {
    id: Generated<string>
    institution_id: InstitutionId
    person_id: PersonId
    role: Role
    given_by: PersonId
    given_at: At
    ended_by: PersonId | null
    ended_at: At | null
  }
  invitations: {
    id: Generated<InvitationId>
    institution_id: InstitutionId
    email: string
    roles: Role[]
    token_digest: Buffer
    invited_by: PersonId
    invited_at: At
    expires_at: At
    accepted_by: PersonId | null
    accepted_at: At | null
    withdrawn_at: At | null
  }
  recoveries: {
    id: Generated<RecoveryId>
    institution_id: InstitutionId
    person_id: PersonId
    kind: 'password' | 'account'
    reason: string
    opened_by: PersonId
    opened_at: At
    confirmed_by: PersonId | null
    confirmed_at: At | null
    token_digest: Buffer | null
    expires_at: At | null
    used_at: At | null
  }
  deputies: {
    id: Generated<DeputyId>
    institution_id: InstitutionId
    person_id: PersonId
    deputy_id: PersonId
    title: 'plh' | 'plt'
    starts_on: string
    ends_on: string
    given_by: PersonId
    given_at: At
    ended_at: At | null
    is_leave: Generated<boolean>
  }
  handovers: {
    id: Generated<HandoverId>
    institution_id: InstitutionId
    person_id: PersonId
    successor_id: PersonId
    roles: Role[]
    handed: JSONColumnType<Handed[]>
    made_by: PersonId
    made_at: At
  }
  handover_chores: {
    id: Generated<ChoreId>
    institution_id: InstitutionId
    handover_id: HandoverId
    subject_id: string
    title: string
    path: string
    what: 'platform' | 'connection'
    done_by: PersonId | null
    done_at: At | null
  }
}
