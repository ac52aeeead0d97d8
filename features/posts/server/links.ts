import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { GuardedFetch } from '#kit/server/fetch.ts'
import type { Door, Work } from '#kit/server/work.ts'
import type { Content, LinkPreview } from '../contract.ts'
import { calledIn, type Mentions } from '../mentioning.ts'
import { refuse } from '../faults.ts'
import { isInsideLink, mayWrite } from '../rules.ts'
import { look } from './link-preview.ts'
import * as store from './link-store.ts'

const lasts = { hours: 24 }

const shown = (row: store.PreviewRow): LinkPreview => ({
  url: row.url,
  title: row.title,
  description: row.description,
  site: row.site,
  image: row.image ? `data:image/webp;base64,${row.image.toString('base64')}` : null,
})

/** What a link shows to whoever sees it. Asked of the page once a day, between two transactions. */
export async function linkPreview(
  open: <T>(door: Door<T>) => Promise<T>,
  fetch: GuardedFetch,
  wanted: { institution: InstitutionId; url: string },
): Promise<LinkPreview> {
  const known = await open(async (work) => {
    const why = mayWrite(work.person, wanted.institution)
    if (why) throw refuseHouse(why)
    return store.preview(work, wanted, work.now.subtract(lasts))
  })
  if (known) return shown(known)
  if (isInsideLink(wanted.url)) throw refuse('LINK_INSIDE')
  const seen = await look(fetch, wanted.url)
  return shown(await open((work) => store.keepPreview(work, wanted, seen)))
}

/** Whom these texts call, with their handles on every platform. */
export async function mentionsIn(work: Work, texts: readonly string[]): Promise<Mentions> {
  const slugs = calledIn(...texts)
  return slugs.length === 0 ? {} : callables(work, slugs)
}

export async function callables(work: Work, slugs: readonly string[]): Promise<Mentions> {
  const found: Record<string, { name: string; handles: Record<string, string> }> = {}
  for (const { slug, name, platform, handle } of await store.called(work, slugs)) {
    const one = (found[slug] ??= { name, handles: {} })
    if (platform && handle) one.handles[platform] ??= handle
  }
  return found
}

/** Every text of a post. */
export const textsOf = (content: Content) => [
  content.text,
  ...content.translations.map((one) => one.text),
  ...content.variants.flatMap((one) => (one.text === null ? [] : [one.text])),
]
