import type { Generated, GeneratedAlways } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { CollectionId, MediaId, Rights, UploadId } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  media: {
    id: Generated<MediaId>
    institution_id: InstitutionId
    kind: 'image' | 'video'
    type: string
    width: number
    height: number
    bytes: number
    duration_ms: number | null
    alt: string | null
    is_decorative: Generated<boolean>
    had_location: boolean
    title: string
    tags: Generated<string[]>
    rights: Generated<Rights>
    rights_note: string | null
    source: string | null
    rights_until: Temporal.PlainDate | null
    focus_x: number | null
    focus_y: number | null
    uploaded_by: PersonId
    uploaded_at: At
    retired_by: PersonId | null
    retired_at: At | null
    replaced_by: MediaId | null
    shared_by: PersonId | null
    shared_at: At | null
    borrowed_from: MediaId | null
    words: GeneratedAlways<string>
  }
  media_uses: { institution_id: InstitutionId; media_id: MediaId; post_id: string; published_at: At | null }
  collections: { id: Generated<CollectionId>; institution_id: InstitutionId; name: string; made_by: PersonId; made_at: At }
  collected: { institution_id: InstitutionId; collection_id: CollectionId; media_id: MediaId; collected_by: PersonId; collected_at: At }
  renditions: { media_id: MediaId; institution_id: InstitutionId; name: string; type: string; width: number; height: number; bytes: number; made_at: At }
  uploads: {
    id: Generated<UploadId>
    institution_id: InstitutionId
    name: string
    type: string
    length: string | number
    received: Generated<string | number>
    parts: Generated<string[]>
    replaces: MediaId | null
    begun_by: PersonId
    begun_at: At
    touched_at: At
    media_id: MediaId | null
  }
  media_habits: { person_id: PersonId; saves_data: boolean }
}
