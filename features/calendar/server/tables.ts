import type { JSONColumnType } from 'kysely'
import type { PostId } from '#features/posts/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Targets } from '../contract.ts'
import type { Form } from '../kinds.ts'

type At = Temporal.Instant

export type Tables = {
  calendar_marks: { post_id: PostId; institution_id: InstitutionId; form: Form | null; labels: string[]; set_by: PersonId; set_at: At }
  calendar_targets: {
    institution_id: InstitutionId
    working: number
    off: number
    mix: JSONColumnType<Targets['mix']>
    apart: number
    set_by: PersonId
    set_at: At
  }
}
