import type { Generated } from 'kysely'
import type { z } from 'zod'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { GrantKind } from '#kit/rules.ts'
import type { grantId, Institution } from '../contract.ts'

export type Tables = {
  institutions: {
    id: Generated<InstitutionId>
    parent_id: InstitutionId | null
    class: Institution['class']
    mission_kind: Institution['missionKind']
    name: string
    short_name: string
    slug: string
    zone: string
    place: string
    working_days: number[]
    opens: string
    closes: string
    languages: string[]
    placed_at: Temporal.Instant
  }
  grants: {
    id: Generated<z.infer<typeof grantId>>
    institution_id: InstitutionId
    to_id: InstitutionId
    kind: GrantKind
    starts_at: Temporal.Instant
    ends_at: Temporal.Instant
    reason: string
    given_by: PersonId
    given_at: Temporal.Instant
    revoked_by: PersonId | null
    revoked_at: Temporal.Instant | null
  }
}
