import type { Insertable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()
const most = 50

export const insertAttestation = (work: Work, row: Insertable<Tables['channel_attestations']>) =>
  rows(work).insertInto('channel_attestations').values(row).execute()

export const attestations = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_attestations').selectAll().where('channel_id', '=', channel).orderBy('attested_at', 'desc').limit(most).execute()

export const insertFreeze = (work: Work, row: Insertable<Tables['channel_freezes']>) => rows(work).insertInto('channel_freezes').values(row).execute()

export const freezes = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_freezes').selectAll().where('channel_id', '=', channel).orderBy('frozen_at', 'desc').limit(most).execute()

export const liftFreeze = (work: Work, channel: ChannelId) =>
  rows(work)
    .updateTable('channel_freezes')
    .set({ lifted_at: work.now, lifted_by: work.person.id })
    .where('channel_id', '=', channel)
    .where('lifted_at', 'is', null)
    .execute()

export const incidents = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_incidents').selectAll().where('channel_id', '=', channel).orderBy('opened_at', 'desc').limit(most).execute()

export const steps = (work: Work, channel: ChannelId) =>
  rows(work)
    .selectFrom('channel_incident_steps as s')
    .innerJoin('channel_incidents as i', 'i.id', 's.incident_id')
    .selectAll('s')
    .where('i.channel_id', '=', channel)
    .execute()

/** Every span in which nothing could go out, ended after a moment or still open. */
export async function holdsSince(work: Work, channel: ChannelId, moment: Temporal.Instant) {
  const frozen = await rows(work)
    .selectFrom('channel_freezes')
    .select(['frozen_at as from', 'lifted_at as until'])
    .where('channel_id', '=', channel)
    .where((is) => is.or([is('lifted_at', 'is', null), is('lifted_at', '>', moment)]))
    .execute()
  const lost = await rows(work)
    .selectFrom('channel_incidents')
    .select(['opened_at as from', 'closed_at as until'])
    .where('channel_id', '=', channel)
    .where((is) => is.or([is('closed_at', 'is', null), is('closed_at', '>', moment)]))
    .execute()
  return [...frozen, ...lost]
}
