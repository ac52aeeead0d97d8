import type { InstitutionId, PersonId } from '#kit/ids.ts'

export type Tables = {
  events: { id: string; institution_id: InstitutionId; kind: string; subject_id: string; at: Temporal.Instant }
  event_payloads: { event_id: string; institution_id: InstitutionId; person_id: PersonId | null; detail: Record<string, unknown> }
}
