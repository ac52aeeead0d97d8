import type { Insertable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId, IncidentId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export const insert = (work: Work, row: Pick<Insertable<Tables['channel_incidents']>, 'institution_id' | 'channel_id' | 'what'>) =>
  rows(work)
    .insertInto('channel_incidents')
    .values({ ...row, opened_by: work.person.id, opened_at: work.now, summary: null, closed_by: null, closed_at: null })
    .execute()

export const lock = (work: Work, id: IncidentId) => rows(work).selectFrom('channel_incidents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const openOn = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('channel_incidents').selectAll().where('channel_id', '=', channel).where('closed_at', 'is', null).executeTakeFirst()

export const tick = (work: Work, row: Omit<Insertable<Tables['channel_incident_steps']>, 'ticked_by' | 'ticked_at'>) => {
  const ticked = { ...row, ticked_by: work.person.id, ticked_at: work.now }
  return rows(work)
    .insertInto('channel_incident_steps')
    .values(ticked)
    .onConflict((conflict) => conflict.columns(['incident_id', 'step']).doUpdateSet(ticked))
    .execute()
}

/** How many steps are done or were skipped with a reason. */
export const settled = async (work: Work, id: IncidentId) =>
  (await rows(work).selectFrom('channel_incident_steps').select('step').where('incident_id', '=', id).where('state', '<>', 'open').execute()).length

export const close = (work: Work, id: IncidentId, summary: string) =>
  rows(work).updateTable('channel_incidents').set({ summary, closed_by: work.person.id, closed_at: work.now }).where('id', '=', id).execute()
