import { sql } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Accounts in use that a person answers for. */
export const inCustodyOf = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .selectFrom('channels')
    .select(['id', 'institution_id', 'platform', 'handle', 'custodian_ids'])
    .where('institution_id', 'in', places)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`${person}::uuid = any(custodian_ids)`)
    .orderBy('platform')
    .orderBy('handle')
    .forUpdate()
    .execute()
export type HeldRow = Awaited<ReturnType<typeof inCustodyOf>>[number]

export const setCustodians = (work: Work, id: ChannelId, custodians: PersonId[]) =>
  rows(work).updateTable('channels').set({ custodian_ids: custodians }).where('id', '=', id).execute()

/** Accounts in use that are connected by what a person signed in with. */
export const connectedBy = (work: Work, person: PersonId, places: readonly InstitutionId[]) =>
  rows(work)
    .selectFrom('channel_credentials')
    .innerJoin('channels', 'channels.id', 'channel_credentials.channel_id')
    .select(['channels.id', 'platform', 'handle'])
    .where('channels.institution_id', 'in', places)
    .where('connected_by', '=', person)
    .where('retired_at', 'is', null)
    .orderBy('platform')
    .orderBy('handle')
    .execute()
