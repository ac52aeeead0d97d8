import * as approvals from '#features/approvals/server/approvals.ts'
import type { Status } from '#features/approvals/server/approvals.ts'
import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Post, PostId, PostRow, PostState, Version } from '../contract.ts'
import { mayRead, mayWrite } from '../rules.ts'
import { contentFrom, digestOf } from './content.ts'
import { mentionsIn, textsOf } from './links.ts'
import * as store from './store.ts'
import * as versionStore from './version-store.ts'

const states: Record<Status['state'], PostState> = {
  none: 'draft',
  voided: 'draft',
  in_review: 'in_review',
  approved: 'approved',
  sent_back: 'sent_back',
  recalled: 'recalled',
}

/** Where a post stands, from where its approval does. */
export const stateFrom = (status: Status | undefined): PostState => states[status?.state ?? 'none']

export async function findReadable(work: Work, id: PostId) {
  const post = await store.find(work, id)
  if (!post || mayRead(work.person, post.institution_id)) throw refuseHouse('NOT_FOUND')
  return post
}

/** A post whole, as it stands in this transaction. */
export async function shown(work: Work, post: store.PostRowFound): Promise<Post> {
  const content = contentFrom(post, await store.variantsOf(work, [post.id]))
  const status = await approvals.statusOf(work, post.id)
  const names = await people.names(work, [post.changed_by])
  return {
    id: post.id,
    institution: post.institution_id,
    number: post.number,
    title: post.title,
    state: stateFrom(status),
    note: status.note,
    isEmergency: status.isEmergency,
    changedBy: names.get(post.changed_by) ?? '–',
    changedAt: post.changed_at.toString(),
    version: post.version,
    content,
    mentions: await mentionsIn(work, textsOf(content)),
    digest: await digestOf(work, content),
    mayWrite: mayWrite(work.person, post.institution_id) === null,
    discardedAt: post.discarded_at?.toString() ?? null,
  }
}

export const get = async (work: Work, id: PostId) => shown(work, await findReadable(work, id))

type Wanted = { institution: InstitutionId; state?: PostState | undefined; search?: string | undefined; after?: string | undefined; limit: number }

const mostPagesRead = 6

async function rowsFrom(work: Work, found: store.PostRowFound[]): Promise<PostRow[]> {
  const statuses = await approvals.statusOfMany(
    work,
    found.map(({ id }) => id),
  )
  const variants = await store.variantsOf(
    work,
    found.map(({ id }) => id),
  )
  const names = await people.names(
    work,
    found.map((post) => post.changed_by),
  )
  return found.map((post) => ({
    id: post.id,
    institution: post.institution_id,
    number: post.number,
    title: post.title,
    state: stateFrom(statuses.get(post.id)),
    note: statuses.get(post.id)?.note ?? null,
    isEmergency: statuses.get(post.id)?.isEmergency ?? false,
    changedBy: names.get(post.changed_by) ?? '–',
    changedAt: post.changed_at.toString(),
    excerpt: post.text.slice(0, 160),
    channels: [...new Set(variants.filter((one) => one.post_id === post.id).map((one) => one.channel_id))],
  }))
}

/** Newest first. A state belongs to the approval, so a filtered page reads on until it is full. */
export async function list(work: Work, wanted: Wanted) {
  const why = mayRead(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const rows: PostRow[] = []
  let { after } = wanted
  for (let read = 0; read < mostPagesRead && rows.length < wanted.limit; read += 1) {
    const found = await store.page(work, { ...wanted, after, limit: wanted.limit })
    const matching = (await rowsFrom(work, found)).filter(({ state }) => !wanted.state || state === wanted.state)
    rows.push(...matching.slice(0, wanted.limit - rows.length))
    after = rows.length === wanted.limit ? rows.at(-1)?.id : found.at(-1)?.id
    if (found.length < wanted.limit) return { rows, next: rows.length === wanted.limit && matching.at(-1)?.id !== rows.at(-1)?.id ? (after ?? null) : null }
  }
  return { rows, next: after ?? null }
}

export async function versions(work: Work, id: PostId): Promise<Version[]> {
  await findReadable(work, id)
  const found = await versionStore.list(work, id)
  const names = await people.names(
    work,
    found.map((one) => one.saved_by),
  )
  return found.map((one) => ({
    id: one.id,
    number: one.number,
    by: names.get(one.saved_by) ?? '–',
    byId: one.saved_by,
    at: one.saved_at.toString(),
    isAside: one.is_aside,
    content: one.content,
  }))
}

export async function titles(work: Work, ids: readonly PostId[]): Promise<Map<PostId, string>> {
  const found = await store.titles(work, [...new Set(ids)])
  return new Map(found.map(({ id, title }) => [id, title] as const))
}

/** Title of each post and who looks after it, for notices about what becomes of it. */
export async function heads(work: Work, ids: readonly PostId[]) {
  const found = await store.heads(work, [...new Set(ids)])
  return new Map(found.map((row) => [row.id, { title: row.title, keptBy: row.kept_by ?? row.drafted_by }] as const))
}

/** How many posts stand, by id: for lists that know only which. */
export async function rowsOfMany(work: Work, ids: readonly PostId[]) {
  const found = await store.many(work, ids)
  const statuses = await approvals.statusOfMany(
    work,
    found.map(({ id }) => id),
  )
  return new Map(
    found.map(
      (post) =>
        [post.id, { title: post.title, version: post.version, isDiscarded: post.discarded_at !== null, state: stateFrom(statuses.get(post.id)) }] as const,
    ),
  )
}
