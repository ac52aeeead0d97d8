import type { Generated } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { CorrectionId, OpinionId } from '../contract.ts'
import type { CorrectableTask } from '../kinds.ts'

export type Tables = {
  corrections: {
    id: Generated<CorrectionId>
    institution_id: InstitutionId
    task: CorrectableTask
    text: string
    was: string
    label: string
    corrected_by: PersonId
    corrected_at: Temporal.Instant
    withdrawn_by: PersonId | null
    withdrawn_at: Temporal.Instant | null
  }
  learned_layers: { institution_id: InstitutionId; task: CorrectableTask; layer: Buffer; learned_at: Temporal.Instant }
  opinions: {
    id: Generated<OpinionId>
    institution_id: InstitutionId
    task: CorrectableTask
    text: string
    host: string
    model: string
    asked_by: PersonId
    asked_at: Temporal.Instant
    label: string | null
    why: string | null
    answered_at: Temporal.Instant | null
  }
}
