import type { Generated, JSONColumnType } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { ApprovalId, ApprovalState, Sensitivity, Step } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  approval_policies: {
    id: Generated<string>
    institution_id: InstitutionId
    sensitivity: Sensitivity
    steps: JSONColumnType<Step[]>
    escalate_to: PersonId[]
    emergency_people: PersonId[]
    confirm_hours: number
    set_by: PersonId
    set_at: At
  }
  approvals: {
    id: Generated<ApprovalId>
    institution_id: InstitutionId
    subject_id: string
    title: string
    digest: string
    author_ids: PersonId[]
    steps: JSONColumnType<Step[]>
    step: number
    state: ApprovalState
    opened_by: PersonId
    opened_at: At
    due_at: At | null
    escalated_at: At | null
    escalate_to: Generated<PersonId[]>
    window_from: At | null
    window_to: At | null
    emergency_reason: string | null
    confirm_by: At | null
    confirmed_at: At | null
    closed_why: string | null
    closed_at: At | null
  }
  decisions: {
    id: Generated<string>
    institution_id: InstitutionId
    approval_id: ApprovalId
    step: number
    person_id: PersonId
    behalf_id: PersonId | null
    behalf_title: 'plh' | 'plt' | null
    kind: 'approve' | 'send_back' | 'confirm' | 'recall'
    note: string | null
    at: At
  }
}
