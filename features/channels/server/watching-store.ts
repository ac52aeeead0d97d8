import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Warning } from '../rules.ts'
import type { ChannelRow } from './shown.ts'
import type { Tables } from './tables.ts'

/** Every institution with an account in use that is more than the house's own page. */
export async function institutionsWithChannels(at: Work): Promise<InstitutionId[]> {
  const { rows } = await sql<{ institution_id: InstitutionId }>`select institution_id from sinergi.institutions_with_channels()`.execute(at.tx)
  return rows.map(({ institution_id }) => institution_id)
}

/** Notes that this is said now; false when it was said before. */
export const note = async (at: Work, row: ChannelRow, { what, about, daysAhead }: Warning) =>
  (await at.tx
    .withTables<Tables>()
    .insertInto('channel_warnings')
    .values({ channel_id: row.id, institution_id: row.institution_id, what, about, days_ahead: daysAhead, warned_at: at.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('channel_id')
    .executeTakeFirst()) !== undefined
