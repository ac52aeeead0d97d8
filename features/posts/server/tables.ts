import type { Generated, JSONColumnType } from 'kysely'
import type { Sensitivity } from '#features/approvals/contract.ts'
import type { ChannelId } from '#features/channels/contract.ts'
import type { MediaId } from '#features/media/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Content, PostId, VariantId } from '../contract.ts'

type At = Temporal.Instant

export type Tables = {
  post_numbers: { institution_id: InstitutionId; last: number }
  posts: {
    id: Generated<PostId>
    institution_id: InstitutionId
    number: number
    title: string
    text: string
    language: string
    translations: JSONColumnType<Content['translations']>
    separator: string
    sensitivity: Sensitivity
    link: string | null
    media_ids: MediaId[]
    origin: JSONColumnType<Record<string, string>> | null
    version: Generated<number>
    drafted_by: PersonId
    kept_by: Generated<PersonId | null>
    drafted_at: At
    changed_by: PersonId
    changed_at: At
    discarded_by: PersonId | null
    discarded_at: At | null
    forgotten_at: Generated<At | null>
  }
  variants: {
    id: Generated<VariantId>
    institution_id: InstitutionId
    post_id: PostId
    channel_id: ChannelId
    language: string
    second: string | null
    text: string | null
    position: number
  }
  versions: {
    id: Generated<string>
    institution_id: InstitutionId
    post_id: PostId
    number: number
    content: JSONColumnType<Content>
    saved_by: PersonId
    begun_at: At
    saved_at: At
    is_aside: Generated<boolean>
  }
}
