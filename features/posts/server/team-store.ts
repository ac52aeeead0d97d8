import { sql, type Insertable, type Selectable } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { PostId } from '../contract.ts'
import type { NoteId } from '../team-contract.ts'
import type { Tables } from './team-tables.ts'

export type NoteRow = Selectable<Tables['notes']>
export type PresenceRow = Selectable<Tables['presences']>

const rows = (work: Work) => work.tx.withTables<Tables>()

export const notesOf = (work: Work, post: PostId) => rows(work).selectFrom('notes').selectAll().where('post_id', '=', post).orderBy('id').limit(500).execute()

export const lockNote = (work: Work, id: NoteId) => rows(work).selectFrom('notes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const insertNote = (work: Work, note: Insertable<Tables['notes']>) =>
  rows(work).insertInto('notes').values(note).returningAll().executeTakeFirstOrThrow()

export const setResolved = (work: Work, id: NoteId, isResolved: boolean) =>
  rows(work)
    .updateTable('notes')
    .set(isResolved ? { resolved_by: work.person.id, resolved_at: work.now } : { resolved_by: null, resolved_at: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const present = (work: Work, post: PostId, since: Temporal.Instant) =>
  rows(work).selectFrom('presences').selectAll().where('post_id', '=', post).where('seen_at', '>', since).orderBy('since').execute()

/** Says where somebody is; being seen again after `since` continues the same visit. */
export const beHere = (work: Work, here: Omit<PresenceRow, 'since'>, since: Temporal.Instant) =>
  rows(work)
    .insertInto('presences')
    .values({ ...here, since: here.seen_at })
    .onConflict((conflict) =>
      conflict.columns(['post_id', 'person_id']).doUpdateSet((is) => ({
        language: is.ref('excluded.language'),
        channel_id: is.ref('excluded.channel_id'),
        seen_at: is.ref('excluded.seen_at'),
        since: sql<Temporal.Instant>`case when presences.seen_at > ${since} then presences.since else excluded.since end`,
      })),
    )
    .execute()

export const leave = (work: Work, post: PostId) =>
  rows(work).deleteFrom('presences').where('post_id', '=', post).where('person_id', '=', work.person.id).execute()

/** Wakes the open pages of an institution without writing anything down: who looks at a draft is not for the log. */
export const wake = (work: Work, { institution_id, post_id }: Pick<PresenceRow, 'institution_id' | 'post_id'>) =>
  sql`select pg_notify('sinergi_events', ${JSON.stringify({ institution: institution_id, kind: 'post.opened', id: post_id })})`.execute(work.tx)
