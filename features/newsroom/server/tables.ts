import type { Generated, JSONColumnType } from 'kysely'
import type { DraftImage } from '#kit/connector.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'

export type TellingKind = 'create' | 'update' | 'delete' | 'accept'

export type Tables = {
  newsroom_items: {
    id: Generated<string>
    institution_id: InstitutionId
    key: string
    post_id: string | null
    slug: string
    title: string
    text: string
    language: string
    direction: 'ltr' | 'rtl'
    link: string | null
    images: JSONColumnType<DraftImage[]>
    published_at: Temporal.Instant
    corrected_at: Temporal.Instant | null
    withdrawn_at: Temporal.Instant | null
    /** When followers were last written down to be told of it; null before the first time. */
    told_at: Generated<Temporal.Instant | null>
  }
  newsroom_keys: {
    institution_id: InstitutionId
    algorithm: 'rsa' | 'ed25519'
    public_key: JSONColumnType<JsonWebKey>
    private_key: string
    made_at: Temporal.Instant
  }
  newsroom_followers: {
    institution_id: InstitutionId
    actor: string
    inbox: string
    shared_inbox: string | null
    server: string
    followed_at: Temporal.Instant
    unreachable_at: Temporal.Instant | null
  }
  newsroom_blocks: { institution_id: InstitutionId; server: string; blocked_by: PersonId; blocked_at: Temporal.Instant }
  newsroom_tellings: {
    id: Generated<string>
    institution_id: InstitutionId
    activity: string
    inbox: string
    kind: TellingKind
    item_id: string | null
    follow: JSONColumnType<object> | null
    state: 'waiting' | 'told' | 'gave_up' | 'superseded'
    attempts: Generated<number>
    /** Set while one try runs. */
    trying_since: Temporal.Instant | null
    /** Tries that began and never ended: the other side may have heard. */
    unanswered: Generated<number>
    made_at: Temporal.Instant
    again_at: Temporal.Instant
    why: string | null
    settled_at: Temporal.Instant | null
  }
}
