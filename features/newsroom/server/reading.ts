import { z } from 'zod'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { House } from '#kit/server/house.ts'
import type { Work } from '#kit/server/work.ts'
import type { OfficialAccount } from '../contract.ts'
import { archivePage, monthPage, spanOf } from './archive.ts'
import { pathOf, type Page } from './page.ts'
import { isFederating } from './federation.ts'
import { frontPage, itemPage, olderPage, plainPage } from './html.ts'
import type { Made } from './page-cache.ts'
import * as publicStore from './public-store.ts'
import { wordsIn } from './words.ts'

const onFront = 50
const perMonthPage = 100
const itemId = z.uuid()
const asHtml = 'text/html; charset=UTF-8'

export type Desk = { house: House; open: <T>(door: (at: Work) => Promise<T>) => Promise<T>; offered: readonly OfferedPlatform[] }

/** What a reader asked for, and nothing of the address that changes no page. */
export type Asked = { slug: string; part: string | null; month: string | null; language: string | null; before: string | null; number: number }

/** Official accounts under their platforms' names; the page itself is not among them. */
const named = (accounts: OfficialAccount[], { offered }: Pick<Desk, 'offered'>) =>
  accounts.flatMap((account) => {
    const platform = offered.find(({ id }) => id === account.platform)
    return platform?.mark === 'site' ? [] : [{ ...account, platform: platform?.name ?? account.platform, mark: platform?.mark ?? '' }]
  })

/** What every page of a newsroom shows around its content; null where there is no such newsroom. */
export async function pageOf(at: Work, desk: Pick<Desk, 'house' | 'offered'>, asked: Asked): Promise<Page | null> {
  const institution = await publicStore.institution(at, asked.slug)
  if (!institution) return null
  const languages = await publicStore.languages(at, institution.id)
  const language = asked.language && languages.includes(asked.language) ? asked.language : (languages[0] ?? 'id')
  const accounts = named(await publicStore.accounts(at, institution.id), desk)
  const { address, demo } = desk.house.settings
  return {
    institution,
    language,
    languages,
    accounts,
    isDemo: demo,
    address,
    handle: isFederating(desk.house) ? `@${institution.slug}@${new URL(address).host}` : null,
    register: `/akun-resmi/${institution.slug}`,
    impostors: await publicStore.impostors(at, institution.id),
  }
}

async function front(at: Work, page: Page, asked: Asked) {
  const before = itemId.safeParse(asked.before).data
  const found = await publicStore.items(at, { institution: page.institution.id, language: page.language, before, most: onFront + 1 })
  const items = found.slice(0, onFront)
  const next = found.length > onFront ? (items.at(-1)?.id ?? null) : null
  return (before ? olderPage : frontPage)(page, items, next)
}

async function month(at: Work, page: Page, { month, number }: { month: string; number: number }) {
  const span = spanOf(month, page.institution.zone)
  if (!span) return null
  const found = await publicStore.between(at, { institution: page.institution.id, ...span, skip: (number - 1) * perMonthPage, most: perMonthPage + 1 })
  if (found.length === 0) return null
  return monthPage(page, { month, number, items: found.slice(0, perMonthPage), next: found.length > perMonthPage ? number + 1 : null })
}

async function item(at: Work, page: Page, slug: string): Promise<Omit<Made, 'institution' | 'type'> | null> {
  const { institution } = page
  const found = await publicStore.item(at, { institution: institution.id, slug })
  if (!found) return null
  const shown = { ...page, language: found.language }
  if (found.isWithdrawn) {
    const { gone, goneMore } = wordsIn(found.language)
    return { status: 410, body: String(await plainPage(shown, gone, goneMore)) }
  }
  const tongues = await publicStore.tongues(at, institution.id, found.post)
  const addresses = tongues.map(({ language, slug: other }) => ({ language, address: pathOf({ slug: other }, page) }))
  return { status: 200, body: String(await itemPage(shown, found, addresses)) }
}

/** The library that writes feeds is read when the first one is asked for. */
const isFeed = (part: string) => /^(feed\.xml|atom\.xml|feed\.json)$/.test(part)

async function feed(at: Work, page: Page, { part, language }: { part: string; language: string | null }): Promise<Omit<Made, 'institution'> | null> {
  if (!isFeed(part)) return null
  const made = (await import('./feeds.ts')).feeds[part]
  if (!made) return null
  const items = await publicStore.items(at, { institution: page.institution.id, language: language ? page.language : null, most: 50 })
  const changes = items.map(({ publishedAt, correctedAt }) => correctedAt ?? publishedAt).toSorted(Temporal.Instant.compare)
  const changedAt = changes.at(-1)
  const { body, type } = made({ page, items, language: language || page.languages.length === 1 ? page.language : null })
  return { status: 200, body, type, ...(changedAt ? { changedAt } : {}) }
}

/** Makes the page somebody asked for; null where there is nothing to read. */
export const makePage = (desk: Desk, asked: Asked): Promise<Made | null> =>
  desk.open(async (at) => {
    const page = await pageOf(at, desk, asked)
    if (!page) return null
    const institution = page.institution.id
    const whole = (body: unknown): Made => ({ institution, type: asHtml, status: 200, body: String(body) })
    if (asked.month) {
      const made = await month(at, page, { month: asked.month, number: asked.number })
      return made && whole(await made)
    }
    if (asked.part === null) return whole(await front(at, page, asked))
    if (asked.part === 'arsip') return whole(await archivePage(page, await publicStore.months(at, institution)))
    const fed = await feed(at, page, { part: asked.part, language: asked.language })
    if (fed) return { institution, ...fed }
    const found = await item(at, page, asked.part)
    return found && { institution, type: asHtml, ...found }
  })
