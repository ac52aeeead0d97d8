import * as approvals from '#features/approvals/server/approvals.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { PostId } from '#features/posts/contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import type { Account, Draft, Remote } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work, type Work } from '#kit/server/work.ts'
import { itemSlug } from '../rules.ts'
import * as store from './store.ts'

/** Puts an item on the institution's page, once by its key. Runs as the house: the decision was made before. */
export async function put(at: Work, account: Account, draft: Draft) {
  const institution = account.institution as InstitutionId
  const made = await store.put(at, {
    institution_id: institution,
    key: draft.key,
    post_id: draft.post ?? null,
    slug: itemSlug(draft.title, draft.key),
    title: draft.title,
    text: draft.text,
    language: draft.language,
    direction: draft.direction,
    link: draft.link,
    images: JSON.stringify(draft.images),
    published_at: at.now,
    corrected_at: null,
    withdrawn_at: null,
  })
  if (made.isNew && made.id) await at.announce('newsroom.item_published', { institution, id: made.id })
  return made
}

export async function withdraw(at: Work, institution: InstitutionId, id: string) {
  await store.withdraw(at, id)
  await at.announce('newsroom.item_withdrawn', { institution, id })
}

/** What the public reads, to be compared: the database keeps the keys of an image in an order of its own. */
const readAs = ({ title, text, link, images }: Pick<store.ItemRow, 'title' | 'text' | 'link' | 'images'>) =>
  JSON.stringify([title, text, link, images.map(({ media, alt, isDecorative }) => [media, alt, isDecorative])])

/**
 * A published post was changed and approved again: its items say the new text, marked as updated. Only what an approval covers is shown,
 * so an edit that waits for one changes nothing. Safe to run twice.
 */
export async function follow(at: Work, institution: InstitutionId, post: PostId) {
  const items = await store.ofPost(at, post)
  if (items.length === 0) return
  const content = await posts.contentOf(at, post)
  if (!approvals.isCleared(await approvals.statusOf(at, post), content.digest)) return
  const own = await channels.findMany(at, [...new Set(content.variants.map(({ channel }) => channel))])
  const variants = content.variants.filter(({ channel }) => own.some(({ id, connector }) => id === channel && connector === 'newsroom'))
  for (const item of items) {
    const variant = variants.find(({ language }) => language === item.language)
    if (!variant || readAs(variant) === readAs(item)) continue
    await store.correct(at, item.id, variant)
    await at.announce('newsroom.item_corrected', { institution, id: item.id })
  }
}

/** What the connector may use of the house; each call is one transaction inside the account's institution. */
export function newsroomPort(house: House) {
  const inside = <T>(account: Account, door: (at: Work) => Promise<T>) => work(house, houseAt(account.institution as InstitutionId), door)
  const remote = async (at: Work, account: Account, row: { id?: string; slug?: string } | undefined): Promise<Remote | null> => {
    if (!row?.id || !row.slug) return null
    const { slug } = await institutions.get(at, { id: account.institution as InstitutionId })
    return { id: row.id, address: `${house.settings.address}/berita/${slug}/${encodeURIComponent(row.slug)}` }
  }
  return {
    put: (account: Account, draft: Draft) =>
      inside(account, async (at) => {
        const made = await remote(at, account, await put(at, account, draft))
        if (!made) throw new Error('an item was put and is not there')
        return made
      }),
    find: (account: Account, key: string) => inside(account, async (at) => remote(at, account, await store.byKey(at, key))),
    withdraw: (account: Account, id: string) => inside(account, (at) => withdraw(at, account.institution as InstitutionId, id)),
  }
}
