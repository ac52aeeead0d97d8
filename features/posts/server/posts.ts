import * as approvals from '#features/approvals/server/approvals.ts'
import * as channels from '#features/channels/server/channels.ts'
import type { MediaId } from '#features/media/contract.ts'
import * as media from '#features/media/server/media.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Passage } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content, PostId, VariantId, Written } from '../contract.ts'
import { refuse } from '../faults.ts'
import { merge } from '../merging.ts'
import { directionOf, mayWrite, outgoing, passagesOf, whole, wordsIn } from '../rules.ts'
import { contentFrom, digestOf } from './content.ts'
import { mentionsIn, textsOf } from './links.ts'
import { findReadable, shown } from './reading.ts'
import * as store from './store.ts'
import * as versionStore from './version-store.ts'

export function requireWriter(work: Work, institution: InstitutionId) {
  const why = mayWrite(work.person, institution)
  if (why) throw refuseHouse(why)
}

export async function requireOwnChannels(work: Work, institution: InstitutionId, content: Content) {
  const wanted = new Set(content.variants.map(({ channel }) => channel))
  const found = await channels.findMany(work, [...wanted])
  if (found.length !== wanted.size || found.some((channel) => channel.institution !== institution)) throw refuse('CHANNEL_ELSEWHERE')
}

export async function draft(work: Work, { institution, content: written }: { institution: InstitutionId; content: Written }) {
  const content = whole(written)
  requireWriter(work, institution)
  await requireOwnChannels(work, institution, content)
  const post = await store.insert(work, institution, content)
  await store.setVariants(work, post, content.variants)
  await versionStore.keep(work, post, content)
  await media.use(work, { institution, post: post.id, media: content.media })
  await work.announce('post.drafted', { institution, id: post.id })
  return shown(work, post)
}

/** Takes a post for this transaction, for somebody who may write it. */
export async function lockWritable(work: Work, id: PostId) {
  const post = await store.lock(work, id)
  if (!post) throw refuseHouse('NOT_FOUND')
  requireWriter(work, post.institution_id)
  return post
}

type Saving = { id: PostId; version: number; content: Written; base?: Written | undefined }

/**
 * Saves what was written on `version`. Written on an older version it overwrites nothing: where nobody changed the same words both
 * are joined (`base` says what the writer began from), else it is kept aside as a version of its own. A change of anything that goes
 * out voids the approval.
 */
export async function save(work: Work, { id, version, content, base }: Saving) {
  const post = await lockWritable(work, id)
  await requireOwnChannels(work, post.institution_id, whole(content))
  const now = contentFrom(post, await store.variantsOf(work, [id]))
  if (post.version === version) return { kind: 'saved' as const, post: await put(work, post, { now, next: whole(content) }) }
  const joined = base ? merge({ base: whole(base), theirs: now, mine: whole(content) }) : null
  if (joined?.conflicts.length === 0) {
    await requireOwnChannels(work, post.institution_id, joined.content)
    return { kind: 'merged' as const, post: await put(work, post, { now, next: joined.content }) }
  }
  await versionStore.keepAside(work, { post, number: version, content: whole(content) })
  return { kind: 'kept_aside' as const, post: await shown(work, post) }
}

async function put(work: Work, post: store.PostRowFound, { now, next: content }: { now: Content; next: Content }) {
  const before = await digestOf(work, now)
  await store.setVariants(work, post, content.variants)
  const saved = await store.update(work, post.id, content)
  await versionStore.keep(work, saved, content)
  await media.use(work, { institution: post.institution_id, post: post.id, media: content.media })
  if ((await digestOf(work, content)) !== before) await changed(work, saved)
  return shown(work, saved)
}

async function changed(work: Work, post: store.PostRowFound) {
  await approvals.voidFor(work, post.id, 'content_changed')
  await work.announce('post.changed', { institution: post.institution_id, id: post.id, detail: { version: post.version } })
}

/** An image's alternative text changed: every approval of a post that carries it no longer covers what would go out. */
export async function followImage(work: Work, image: MediaId) {
  for (const post of await store.carrying(work, image)) {
    const { digest } = await approvals.statusOf(work, post.id)
    if (digest && digest !== (await digestOf(work, contentFrom(post, await store.variantsOf(work, [post.id]))))) await changed(work, post)
  }
}

export async function withdraw(work: Work, id: PostId) {
  const post = await lockWritable(work, id)
  await approvals.voidFor(work, id, 'withdrawn')
  await work.announce('post.withdrawn', { institution: post.institution_id, id })
  return shown(work, post)
}

export async function discard(work: Work, id: PostId) {
  const post = await lockWritable(work, id)
  await approvals.voidFor(work, id, 'discarded')
  const after = await store.setDiscarded(work, id, true)
  await work.announce('post.discarded', { institution: post.institution_id, id })
  return shown(work, after)
}

export async function restore(work: Work, id: PostId) {
  const post = await lockWritable(work, id)
  const after = await store.setDiscarded(work, id, false)
  await work.announce('post.restored', { institution: post.institution_id, id })
  return shown(work, after)
}

export type Outgoing = {
  id: VariantId
  channel: store.VariantRow['channel_id']
  language: string
  direction: 'ltr' | 'rtl'
  passages?: readonly Passage[]
  title: string
  text: string
  link: string | null
  images: { media: string; alt: string | null; isDecorative: boolean; width: number; height: number; type: string }[]
}

/** What would go out now: every variant resolved, and the digest an approval must cover. */
export async function contentOf(work: Work, id: PostId) {
  const post = await findReadable(work, id)
  const variants = await store.variantsOf(work, [id])
  const content = contentFrom(post, variants)
  const found = await media.list(work, content.media)
  const images = content.media.flatMap((wanted) =>
    found.filter((one) => one.id === wanted).map(({ alt, isDecorative, width, height, type }) => ({ media: wanted, alt, isDecorative, width, height, type })),
  )
  const mentions = await mentionsIn(work, textsOf(content))
  const used = await channels.findMany(
    work,
    variants.map((one) => one.channel_id),
  )
  return {
    institution: post.institution_id,
    number: post.number,
    title: post.title,
    isDiscarded: post.discarded_at !== null,
    digest: await digestOf(work, content),
    media: content.media,
    variants: variants.map((one): Outgoing => {
      const platform = used.find(({ id }) => id === one.channel_id)?.platform ?? ''
      const text = outgoing(content, one, { platform, mentions })
      return {
        id: one.id,
        channel: one.channel_id,
        language: one.language,
        direction: directionOf(one.language),
        ...(one.second ? { passages: passagesOf(content, one, text) } : {}),
        title: wordsIn(content, one.language)?.title ?? '',
        text,
        link: post.link,
        images,
      }
    }),
  }
}
