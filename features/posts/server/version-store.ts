import { sql } from 'kysely'
import type { Work } from '#kit/server/work.ts'
import type { PersonId } from '#kit/ids.ts'
import type { Content, PostId } from '../contract.ts'
import type { PostRowFound } from './store.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

/** Saves by one person within this time are one version. */
const sitting = { minutes: 10 }

const latest = (work: Work, post: PostId) =>
  rows(work).selectFrom('versions').selectAll().where('post_id', '=', post).where('is_aside', '=', false).orderBy('id', 'desc').limit(1).executeTakeFirst()

/** Adds a version, or goes on with the one this person is writing. */
export async function keep(work: Work, post: PostRowFound, content: Content) {
  const last = await latest(work, post.id)
  const isSameSitting = last?.saved_by === work.person.id && Temporal.Instant.compare(last.begun_at.add(sitting), work.now) > 0
  if (last && isSameSitting) {
    await rows(work)
      .updateTable('versions')
      .set({ content: JSON.stringify(content), saved_at: work.now, number: post.version })
      .where('id', '=', last.id)
      .execute()
    return
  }
  await add(work, { post, number: post.version, content, isAside: false })
}

/** Keeps what lost a race beside the text; one sitting of one person on the same version is one such text. */
export async function keepAside(work: Work, aside: { post: Pick<PostRowFound, 'id' | 'institution_id'>; number: number; content: Content }) {
  const { numUpdatedRows } = await rows(work)
    .updateTable('versions')
    .set({ content: JSON.stringify(aside.content), saved_at: work.now })
    .where('post_id', '=', aside.post.id)
    .where('is_aside', '=', true)
    .where('number', '=', aside.number)
    .where('saved_by', '=', work.person.id)
    .where('begun_at', '>', work.now.subtract(sitting))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) await add(work, { ...aside, isAside: true })
}

export async function add(work: Work, version: { post: Pick<PostRowFound, 'id' | 'institution_id'>; number: number; content: Content; isAside: boolean }) {
  await rows(work)
    .insertInto('versions')
    .values({
      institution_id: version.post.institution_id,
      post_id: version.post.id,
      number: version.number,
      content: JSON.stringify(version.content),
      saved_by: work.person.id,
      begun_at: work.now,
      saved_at: work.now,
      is_aside: version.isAside,
    })
    .execute()
}

export const list = (work: Work, post: PostId) =>
  rows(work).selectFrom('versions').selectAll().where('post_id', '=', post).orderBy('id', 'desc').limit(200).execute()

/** Everyone whose writing is in the post: nobody of them may approve it. */
export async function authors(work: Work, post: PostId): Promise<PersonId[]> {
  const found = await rows(work).selectFrom('versions').select('saved_by').distinct().where('post_id', '=', post).where('is_aside', '=', false).execute()
  return found.map(({ saved_by }) => saved_by)
}

/** The one way a version goes: its post's time to be kept is over. */
export async function forget(work: Work, posts: readonly PostId[]) {
  await sql`select sinergi.forget_versions(${[...posts]}::uuid[])`.execute(work.tx)
}
