import type { Generated, JSONColumnType } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { NoticeId, Preferences, PushDeviceId } from '../contract.ts'
import type { Kind } from '../kinds.ts'

type At = Temporal.Instant

export type Tables = {
  notices: {
    id: Generated<NoticeId>
    institution_id: InstitutionId
    person_id: PersonId
    event_id: string
    event: string
    kind: Kind
    subject_id: string
    title: string | null
    path: string
    in_app: boolean
    at: At
    read_at: At | null
    settled_at: At | null
  }
  notice_preferences: {
    person_id: PersonId
    choices: JSONColumnType<Preferences['choices']>
    zone: string
    quiet_from: string | null
    quiet_to: string | null
    urgent_passes: boolean
    digest_at: string | null
    set_at: At
  }
  push_devices: {
    id: Generated<PushDeviceId>
    person_id: PersonId
    endpoint: string
    p256dh: string
    auth: string
    device: string
    added_at: At
  }
  notice_sendings: {
    id: Generated<string>
    person_id: PersonId
    way: 'push' | 'email'
    key: string
    notice_ids: NoticeId[]
    state: 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'dropped'
    due_at: At
    attempts: Generated<number>
    claimed_at: At | null
    ended_at: At | null
    why: string | null
    reached: Generated<PushDeviceId[]>
  }
  push_keys: { only_one: Generated<boolean>; public_key: string; sealed_private: string; made_at: At }
}
