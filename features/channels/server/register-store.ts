import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'

type At = Temporal.Instant
export type RegisterRow = {
  id: ChannelId
  institution_id: InstitutionId
  name: string
  short_name: string
  slug: string
  platform: string
  handle: string
  address: string | null
  purpose: string | null
  is_own: boolean
  registered_at: At
  retired_at: At | null
  frozen_at: At | null
  incident_at: At | null
}

/** The whole public register, by institution. */
export const officialRegister = async (work: Work) => (await sql<RegisterRow>`select * from sinergi.official_register()`.execute(work.tx)).rows

/** Impostors that an institution has reported to their platform. */
export const knownImpostors = async (work: Work, institution: InstitutionId) =>
  (await sql<{ handle: string; platform: string | null }>`select handle, platform from sinergi.known_impostors(${institution}::uuid)`.execute(work.tx)).rows
