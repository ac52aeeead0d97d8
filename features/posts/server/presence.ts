import type { ChannelId } from '#features/channels/contract.ts'
import * as people from '#features/people/server/people.ts'
import type { Work } from '#kit/server/work.ts'
import type { PostId } from '../contract.ts'
import type { Present } from '../team-contract.ts'
import { findForTeam } from './notes.ts'
import * as store from './team-store.ts'

/** Who was not heard of for this long has gone; an open page says so every few seconds. */
const patience = { seconds: 20 }

/** Says that a person has a draft open, and where in it; answers who else has. Whoever comes wakes the others' pages. */
export async function here(work: Work, { post: id, language, channel }: { post: PostId; language: string; channel: ChannelId | null }): Promise<Present[]> {
  const post = await findForTeam(work, id)
  const since = work.now.subtract(patience)
  const before = await store.present(work, id, since)
  const visit = { post_id: id, person_id: work.person.id, institution_id: post.institution_id, language, channel_id: channel, seen_at: work.now }
  await store.beHere(work, visit, since)
  if (!before.some((row) => row.person_id === work.person.id)) await store.wake(work, visit)
  const others = before.filter((row) => row.person_id !== work.person.id)
  const names = await people.names(
    work,
    others.map((row) => row.person_id),
  )
  return others.map((row) => ({
    person: row.person_id,
    name: names.get(row.person_id) ?? '–',
    language: row.language,
    channel: row.channel_id,
    since: row.since.toString(),
  }))
}

export async function leave(work: Work, id: PostId) {
  const post = await findForTeam(work, id)
  await store.leave(work, id)
  await store.wake(work, { institution_id: post.institution_id, post_id: id })
  return null
}
