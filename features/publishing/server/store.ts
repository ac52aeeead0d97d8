import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { DeliveryId, DeliveryState, PauseId } from '../contract.ts'
import type { Tables } from './tables.ts'

export type DeliveryRow = Selectable<Tables['deliveries']>
export type StepRow = Selectable<Tables['steps']>
export type PauseRow = Selectable<Tables['pauses']>

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Those not inserted were planned already: the unique index decides, also between two people at once. */
export const insert = (work: Work, found: Insertable<Tables['deliveries']>[]) =>
  rows(work)
    .insertInto('deliveries')
    .values(found)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .execute()

export const find = (work: Work, id: DeliveryId) => rows(work).selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst()

export const findMany = async (work: Work, ids: readonly DeliveryId[]) =>
  ids.length === 0 ? [] : rows(work).selectFrom('deliveries').selectAll().where('id', 'in', ids).execute()

export const byRemote = async (work: Work, channel: ChannelId, remotes: readonly string[]) =>
  remotes.length === 0
    ? []
    : rows(work).selectFrom('deliveries').select(['id', 'remote_id']).where('channel_id', '=', channel).where('remote_id', 'in', remotes).execute()

export const lock = (work: Work, id: DeliveryId) => rows(work).selectFrom('deliveries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const update = (work: Work, id: DeliveryId, change: Updateable<Tables['deliveries']>) =>
  rows(work).updateTable('deliveries').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const ofPost = (work: Work, post: PostId) =>
  rows(work).selectFrom('deliveries').selectAll().where('post_id', '=', post).orderBy('due_at').orderBy('id').execute()

export const ofPosts = async (work: Work, posts: readonly PostId[]) =>
  posts.length === 0 ? [] : rows(work).selectFrom('deliveries').selectAll().where('post_id', 'in', posts).orderBy('due_at').orderBy('id').execute()

export const lockOfPost = (work: Work, post: PostId) =>
  rows(work).selectFrom('deliveries').selectAll().where('post_id', '=', post).orderBy('id').forUpdate().execute()

export const inStates = (work: Work, states: readonly DeliveryState[]) =>
  rows(work).selectFrom('deliveries').selectAll().where('state', 'in', states).orderBy('due_at').orderBy('id').limit(300).execute()

export const between = (work: Work, since: Temporal.Instant, until: Temporal.Instant) =>
  rows(work)
    .selectFrom('deliveries')
    .selectAll()
    .where('due_at', '>=', since)
    .where('due_at', '<', until)
    .where('state', '<>', 'cancelled')
    .orderBy('due_at')
    .limit(1000)
    .execute()

export const inZone = (work: Work, zone: string) =>
  rows(work).selectFrom('deliveries').selectAll().where('zone', '=', zone).where('state', '=', 'scheduled').forUpdate().execute()

export async function countByState(work: Work) {
  const { rows: found } = await sql<{ state: DeliveryState; count: string }>`select state, count from sinergi.deliveries_by_state()`.execute(work.tx)
  return found.map(({ state, count }) => ({ state, count: Number(count) }))
}

export async function due(work: Work, most: number) {
  const found = await sql<{
    institution_id: InstitutionId
    id: DeliveryId
  }>`select institution_id, id from sinergi.deliveries_due(${work.now.toString()}::timestamptz, ${most})`.execute(work.tx)
  return found.rows
}

export async function agendaBelow(work: Work, since: Temporal.Instant, until: Temporal.Instant) {
  const found = await sql<{ institution_id: InstitutionId; platform: string; at: Temporal.Instant; state: DeliveryState }>`
    select institution_id, platform, at, state from sinergi.agenda_below(${since.toString()}::timestamptz, ${until.toString()}::timestamptz)`.execute(work.tx)
  return found.rows
}

export const queuedOn = (work: Work, channel: ChannelId) =>
  rows(work).selectFrom('deliveries').select('id').where('channel_id', '=', channel).where('state', 'in', ['scheduled', 'waiting']).orderBy('id').execute()

export const stepsOf = (work: Work, delivery: DeliveryId) =>
  rows(work).selectFrom('steps').selectAll().where('delivery_id', '=', delivery).orderBy('id').execute()

export const openStep = (work: Work, delivery: DeliveryId, name: string) =>
  rows(work).selectFrom('steps').selectAll().where('delivery_id', '=', delivery).where('name', '=', name).where('state', '<>', 'refused').executeTakeFirst()

export async function insertStep(work: Work, step: Pick<Insertable<Tables['steps']>, 'institution_id' | 'delivery_id' | 'name' | 'kind'>) {
  await rows(work)
    .insertInto('steps')
    .values({ ...step, state: 'intended', begun_at: work.now, result: null, note: null, ended_at: null })
    .execute()
}

export async function endStep(work: Work, step: { delivery: DeliveryId; name: string }, change: { state: StepRow['state']; value?: unknown; note?: string }) {
  await rows(work)
    .updateTable('steps')
    .set({
      state: change.state,
      ended_at: work.now,
      ...(change.value === undefined ? {} : { result: JSON.stringify({ value: change.value }) }),
      ...(change.note === undefined ? {} : { note: change.note }),
    })
    .where('delivery_id', '=', step.delivery)
    .where('name', '=', step.name)
    .where('state', '<>', 'refused')
    .execute()
}

/** Marks every commit that never answered as surely not accepted: a person looked and said so. */
export const refuseOpenCommits = (work: Work, delivery: DeliveryId, note: string) =>
  rows(work)
    .updateTable('steps')
    .set({ state: 'refused', note, ended_at: work.now })
    .where('delivery_id', '=', delivery)
    .where('kind', '=', 'commit')
    .where('state', 'in', ['intended', 'unknown'])
    .execute()

export const openPauses = (work: Work) => rows(work).selectFrom('pauses').selectAll().where('ended_at', 'is', null).orderBy('started_at').execute()

/** Pauses in force at or after a moment. */
export const pausesSince = (work: Work, moment: Temporal.Instant) =>
  rows(work)
    .selectFrom('pauses')
    .selectAll()
    .where((is) => is.or([is('ended_at', 'is', null), is('ended_at', '>', moment)]))
    .execute()

export const insertPause = (work: Work, pause: Insertable<Tables['pauses']>) =>
  rows(work).insertInto('pauses').values(pause).returningAll().executeTakeFirstOrThrow()

export const lockPause = (work: Work, id: PauseId) => rows(work).selectFrom('pauses').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const endPause = (work: Work, id: PauseId) =>
  rows(work).updateTable('pauses').set({ ended_at: work.now, ended_by: work.person.id }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Empties what deliveries of these posts carried. Answers them, with the screenshots nobody needs any more. */
export async function forget(work: Work, posts: readonly PostId[]) {
  const emptied = await rows(work).selectFrom('deliveries').select(['id', 'screenshot_id']).where('post_id', 'in', posts).execute()
  const ids = emptied.map(({ id }) => id)
  if (ids.length === 0) return []
  await rows(work).updateTable('deliveries').set({ draft: null, screenshot_id: null }).where('id', 'in', ids).execute()
  await rows(work).updateTable('steps').set({ result: null, note: null }).where('delivery_id', 'in', ids).execute()
  return emptied.map(({ id, screenshot_id }) => ({ id, screenshot: screenshot_id }))
}
