import type { Generated } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { MediaId } from '../contract.ts'

export type Tables = {
  media: {
    id: Generated<MediaId>
    institution_id: InstitutionId
    type: string
    width: number
    height: number
    bytes: number
    alt: string | null
    is_decorative: Generated<boolean>
    had_location: boolean
    uploaded_by: PersonId
    uploaded_at: Temporal.Instant
  }
}
