import type { ChannelId } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as posts from '#features/posts/server/posts.ts'
import { mayRead } from '#features/posts/rules.ts'
import * as postReading from '#features/posts/server/reading.ts'
import type { PostId } from '#features/posts/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import type { AgendaRow, Delivery, DeliveryId, Handoff, JournalStep } from '../contract.ts'
import { mayHandOver } from '../rules.ts'
import * as store from './store.ts'

const text = (at: Temporal.Instant | null) => at?.toString() ?? null

/** Deliveries as people see them, each with its post's title and its channel. */
export async function shownMany(work: Work, rows: readonly store.DeliveryRow[]): Promise<Delivery[]> {
  const used = await channels.findMany(work, [...new Set(rows.map((row) => row.channel_id))])
  const titles = await postReading.titles(
    work,
    rows.map((row) => row.post_id),
  )
  return rows.map((row) => {
    const channel = used.find(({ id }) => id === row.channel_id)
    return {
      id: row.id,
      institution: row.institution_id,
      post: row.post_id,
      title: titles.get(row.post_id) ?? '',
      variant: row.variant_id,
      channel: row.channel_id,
      platform: channel?.platform ?? '',
      handle: channel?.handle ?? '',
      language: row.language,
      state: row.state,
      why: row.why,
      wall: row.wall,
      zone: row.zone,
      dueAt: row.due_at.toString(),
      notAfter: text(row.not_after),
      againAt: text(row.again_at),
      publishedAt: text(row.published_at),
      address: row.remote_address,
      isEmergency: row.is_emergency,
    }
  })
}

export async function shown(work: Work, row: store.DeliveryRow): Promise<Delivery> {
  const [one] = await shownMany(work, [row])
  if (!one) throw refuseHouse('NOT_FOUND')
  return one
}

export async function ofPost(work: Work, post: PostId) {
  await postReading.findReadable(work, post)
  return shownMany(work, await store.ofPost(work, post))
}

/** Those among these that are out and that we know by the platform's own name for them. */
export const publishedOnes = async (work: Work, ids: readonly DeliveryId[]) =>
  (await store.findMany(work, ids)).flatMap(({ id, institution_id: institution, channel_id: channel, state, remote_id: remote, published_at: publishedAt }) =>
    state === 'published' && remote && publishedAt ? [{ id, institution, channel, remote, publishedAt }] : [],
  )

/** Deliveries on a channel by the platform's own names for them. */
export const byRemote = async (work: Work, channel: ChannelId, remotes: readonly string[]) =>
  new Map((await store.byRemote(work, channel, remotes)).flatMap(({ id, remote_id: remote }) => (remote ? [[remote, id] as const] : [])))

/** Reach alone does not show a delivery: an advocate of the institution reads none. */
const readable = (work: Work, rows: store.DeliveryRow[]) => rows.filter((row) => mayRead(work.person, row.institution_id) === null)

/** How each delivery of many posts stands, for lists. */
export const statesOf = async (work: Work, posts: readonly PostId[]) =>
  readable(work, await store.ofPosts(work, posts)).map((row) => ({ post: row.post_id, channel: row.channel_id, state: row.state }))

/** Deliveries this person can do something about: those they plan, and those handed to them. */
export async function needs(work: Work) {
  const rows = await store.inStates(work, ['unconfirmed', 'rejected', 'signed_out', 'held', 'expired', 'handoff'])
  const used = await channels.findMany(work, [...new Set(rows.map((row) => row.channel_id))])
  const custodians = (row: store.DeliveryRow) => (row.state === 'handoff' ? (used.find(({ id }) => id === row.channel_id)?.custodians ?? []) : [])
  return shownMany(
    work,
    rows.filter((row) => mayHandOver(work.person, row.institution_id, custodians(row)) === null),
  )
}

async function findReadable(work: Work, id: DeliveryId) {
  const row = await store.find(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  await postReading.findReadable(work, row.post_id)
  return row
}

export async function journal(work: Work, id: DeliveryId): Promise<JournalStep[]> {
  await findReadable(work, id)
  const steps = await store.stepsOf(work, id)
  return steps.map(({ name, kind, state, note, begun_at, ended_at }) => ({ name, kind, state, note, begunAt: begun_at.toString(), endedAt: text(ended_at) }))
}

/** What a custodian needs on their phone: the very text and images that were approved. */
export async function handoff(work: Work, id: DeliveryId): Promise<Handoff> {
  const row = await findReadable(work, id)
  const [channel] = await channels.findMany(work, [row.channel_id])
  const variant =
    row.draft ?? (await posts.contentOf(work, row.post_id)).variants.find((one) => one.channel === row.channel_id && one.language === row.language)
  return {
    ...(await shown(work, row)),
    text: variant?.text ?? '',
    images: (variant?.images ?? []).map(({ media, alt, type }) => ({ media: media as Handoff['images'][number]['media'], alt, type })),
    channelAddress: channel?.address ?? null,
  }
}

/** Everything planned and published in a span: whole within reach, and time, platform and state of what lies below. */
export async function agenda(work: Work, span: { since: string; until: string }): Promise<AgendaRow[]> {
  const [since, until] = [Temporal.Instant.from(span.since), Temporal.Instant.from(span.until)]
  const own = await shownMany(work, readable(work, await store.between(work, since, until)))
  const seen = new Set(own.map((one) => one.institution))
  const below = (await store.agendaBelow(work, since, until)).filter((row) => !seen.has(row.institution_id))
  const ours = own.map((one) => ({
    institution: one.institution,
    platform: one.platform,
    at: one.publishedAt ?? one.dueAt,
    state: one.state,
    title: one.title,
    post: one.post,
  }))
  const theirs = below.map((row) => ({
    institution: row.institution_id,
    platform: row.platform,
    at: row.at.toString(),
    state: row.state,
    title: null,
    post: null,
  }))
  return [...ours, ...theirs].toSorted((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)))
}
