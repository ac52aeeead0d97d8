import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { NoticeId } from '../contract.ts'
import type { NoticeRow } from './store.ts'
import type { Tables } from './tables.ts'

export type SendingRow = Selectable<Tables['notice_sendings']>
export type DeviceRow = Selectable<Tables['push_devices']>

const rows = (work: Work) => work.tx.withTables<Tables>()

/** A sending, or one more notice in a digest that has not left yet. Undefined when it has left already. */
export const gather = (work: Work, wanted: { person: PersonId; way: 'push' | 'email'; key: string; notice: NoticeId; at: Temporal.Instant }) =>
  rows(work)
    .insertInto('notice_sendings')
    .values({
      person_id: wanted.person,
      way: wanted.way,
      key: wanted.key,
      notice_ids: [wanted.notice],
      state: 'waiting',
      due_at: wanted.at,
      claimed_at: null,
      ended_at: null,
      why: null,
    } satisfies Insertable<Tables['notice_sendings']>)
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ notice_ids: sql`notice_sendings.notice_ids || excluded.notice_ids` })
        .where('notice_sendings.state', '=', 'waiting'),
    )
    .returningAll()
    .executeTakeFirst()

export const lock = (work: Work, id: string) => rows(work).selectFrom('notice_sendings').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const update = (work: Work, id: string, change: Updateable<Tables['notice_sendings']>) =>
  rows(work).updateTable('notice_sendings').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Those of a sending that still call for somebody. */
export const openNotices = async (work: Work, ids: readonly NoticeId[]): Promise<NoticeRow[]> =>
  ids.length === 0
    ? []
    : rows(work)
        .selectFrom('notices')
        .selectAll()
        .where('id', 'in', ids)
        .where('read_at', 'is', null)
        .where('settled_at', 'is', null)
        .orderBy('at')
        .orderBy('id')
        .execute()

/** In nobody's hands: due and waiting, or begun so long ago that whoever began is gone. */
export const stranded = (work: Work, { due, begun, most }: { due: Temporal.Instant; begun: Temporal.Instant; most: number }) =>
  rows(work)
    .selectFrom('notice_sendings')
    .selectAll()
    .where((is) =>
      is.or([is.and([is('state', '=', 'waiting'), is('due_at', '<=', due)]), is.and([is('state', '=', 'sending'), is('claimed_at', '<=', begun)])]),
    )
    .orderBy('due_at')
    .limit(most)
    .execute()

export const devicesOf = async (work: Work, people: readonly PersonId[]) =>
  people.length === 0 ? [] : rows(work).selectFrom('push_devices').selectAll().where('person_id', 'in', people).orderBy('id').execute()

export async function insertDevice(work: Work, device: Pick<DeviceRow, 'endpoint' | 'p256dh' | 'auth' | 'device'>) {
  await sql`select sinergi.take_push_device(${device.endpoint})`.execute(work.tx)
  await rows(work)
    .insertInto('push_devices')
    .values({ ...device, person_id: work.person.id, added_at: work.now })
    .execute()
}

export const forgetDevice = (work: Work, id: DeviceRow['id']) => rows(work).deleteFrom('push_devices').where('id', '=', id).execute()

export const forgetDevicesOf = (work: Work, person: PersonId) => rows(work).deleteFrom('push_devices').where('person_id', '=', person).execute()

export const keys = (work: Work) => rows(work).selectFrom('push_keys').selectAll().executeTakeFirst()

/** The first to come makes them; everyone else finds those. */
export const keepKeys = (work: Work, made: { public: string; sealed: string }) =>
  rows(work)
    .insertInto('push_keys')
    .values({ public_key: made.public, sealed_private: made.sealed, made_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const resealKeys = (work: Work, sealed: string) => rows(work).updateTable('push_keys').set({ sealed_private: sealed }).execute()
