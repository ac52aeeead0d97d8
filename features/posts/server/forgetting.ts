import type { Work } from '#kit/server/work.ts'
import type { PostId } from '../contract.ts'
import * as seriesStore from './series-store.ts'
import * as store from './store.ts'
import * as versionStore from './version-store.ts'

/**
 * Takes the texts of these posts away, their versions and the team's notes with them, as a retention policy asks; the text of a series goes with
 * the last of its members. Number, title and who wrote stay. A template is a tool of today, no record, and is not touched.
 */
export async function forget(work: Work, posts: readonly PostId[]) {
  await versionStore.forget(work, posts)
  await store.forget(work, posts)
  await seriesStore.forget(work, posts)
}

/** When a post's text went; null while it is kept. */
export const forgottenAt = (work: Work, post: PostId) => store.forgottenAt(work, post)
