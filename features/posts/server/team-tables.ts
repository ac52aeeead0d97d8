import type { Generated, JSONColumnType } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { PostId } from '../contract.ts'
import type { Anchor, NoteId } from '../team-contract.ts'

type At = Temporal.Instant

export type Tables = {
  notes: {
    id: Generated<NoteId>
    institution_id: InstitutionId
    post_id: PostId
    reply_to: NoteId | null
    anchor: JSONColumnType<Anchor> | null
    text: string
    mentioned: PersonId[]
    written_by: PersonId
    written_at: At
    resolved_by: PersonId | null
    resolved_at: At | null
  }
  presences: {
    post_id: PostId
    person_id: PersonId
    institution_id: InstitutionId
    language: string
    channel_id: ChannelId | null
    since: At
    seen_at: At
  }
}
