import type { Generated, GeneratedAlways } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { ChannelId, IncidentId, LookalikeId } from '../contract.ts'
import type { Doing, IncidentStep, PlatformState, sources, StepState, VerdictOn } from '../kinds.ts'
import type { Resemblance } from '../lookalike.ts'
import type { Warning } from '../rules.ts'

type At = Temporal.Instant

export type Tables = {
  channels: {
    id: Generated<ChannelId>
    institution_id: InstitutionId
    connector: string
    platform: string
    handle: string
    handle_key: GeneratedAlways<string>
    address: string | null
    custodian_ids: PersonId[]
    purpose: string | null
    audience: string | null
    legal_basis: string | null
    credential_expires_at: At | null
    tested_at: Generated<At | null>
    test_problem: Generated<string | null>
    is_own: boolean
    registered_by: PersonId | null
    registered_at: At
    retired_at: Generated<At | null>
    retired_by: Generated<PersonId | null>
    retired_why: Generated<string | null>
  }
  channel_credentials: {
    channel_id: ChannelId
    institution_id: InstitutionId
    sealed: string
    connected_by: PersonId
    connected_at: At
    renewed_at: At
  }
  channel_attestations: {
    id: Generated<string>
    institution_id: InstitutionId
    channel_id: ChannelId
    is_ours: boolean
    are_admins_right: boolean
    has_two_factor: boolean
    note: string | null
    attested_by: PersonId
    attested_at: At
  }
  channel_warnings: {
    channel_id: ChannelId
    institution_id: InstitutionId
    what: Warning['what']
    about: At
    days_ahead: number
    warned_at: At
  }
  channel_freezes: {
    id: Generated<string>
    institution_id: InstitutionId
    channel_id: ChannelId
    reason: string
    frozen_by: PersonId
    frozen_at: At
    lifted_by: PersonId | null
    lifted_at: At | null
  }
  channel_incidents: {
    id: Generated<IncidentId>
    institution_id: InstitutionId
    channel_id: ChannelId
    what: string
    opened_by: PersonId
    opened_at: At
    summary: string | null
    closed_by: PersonId | null
    closed_at: At | null
  }
  channel_incident_steps: {
    incident_id: IncidentId
    institution_id: InstitutionId
    step: IncidentStep
    state: StepState
    note: string | null
    ticked_by: PersonId
    ticked_at: At
  }
  lookalikes: {
    id: Generated<LookalikeId>
    institution_id: InstitutionId
    channel_id: ChannelId | null
    platform: string | null
    handle: string
    address: string | null
    key: string
    source: (typeof sources)[number]
    what: Doing | null
    resemblance: Resemblance | null
    reports: Generated<number>
    first_at: At
    last_at: At
  }
  lookalike_reviews: {
    id: Generated<string>
    institution_id: InstitutionId
    lookalike_id: LookalikeId
    verdict: VerdictOn
    platform_state: PlatformState | null
    note: string | null
    reviewed_by: PersonId
    reviewed_at: At
  }
}
