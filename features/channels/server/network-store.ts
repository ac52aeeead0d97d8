import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelRow } from './shown.ts'
import { standing } from './store.ts'

type At = Temporal.Instant
type Below = {
  institution_id: InstitutionId
  platform: string
  handle: string
  credential_expires_at: At | null
  tested_at: At | null
  is_failing: boolean
  frozen_at: At | null
  incident_at: At | null
}

/** Open incidents anywhere in the network, newest first. */
export async function incidents(work: Work) {
  const found = await sql<{ institution_id: InstitutionId; platform: string; handle: string; opened_at: At }>`
    select institution_id, platform, handle, opened_at from sinergi.incidents_in_network()`.execute(work.tx)
  return found.rows
}

/** Accounts below this person's institutions, as far as they may be judged. */
export const below = async (work: Work) => (await sql<Below>`select * from sinergi.channels_below()`.execute(work.tx)).rows

/** Every account within reach that is in use. */
export const within = (work: Work, institutions: readonly InstitutionId[]): Promise<ChannelRow[]> =>
  standing(work).where('c.institution_id', 'in', institutions).where('c.retired_at', 'is', null).orderBy('c.registered_at').orderBy('c.id').execute()
