import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { libraryDate } from '#kit/server/library-date.ts'
import type { Item } from '../contract.ts'
import { summaryOf } from '../rules.ts'
import { bodyOf } from './body.ts'
import { pathOf, type Page } from './page.ts'
import { wordsIn } from './words.ts'

type Made = { type: string; body: string }
/** `own` is the query of a feed in one language, empty for all of them. */
type Feed = { page: Page; items: Item[]; language: string | null }

/** Characters that XML 1.0 has no way to say, not even escaped. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const clean = (text: string) => text.replaceAll(illegal, '')
const wholeOf = (item: Item) => clean(String(bodyOf(item)))

const addressOf = (page: Page, item?: Item) => `${page.address}${item ? pathOf(item, page) : `/berita/${page.institution.slug}`}`
const feedOf = ({ page, language }: Feed, file: string) => `${addressOf(page)}/${file}${language ? `?bahasa=${language}` : ''}`
const titleOf = (page: Page) => `${page.institution.name} · ${wordsIn(page.language).newsroom}`
const changedAt = ({ correctedAt, publishedAt }: Item) => correctedAt ?? publishedAt
const newest = (items: Item[]) => libraryDate(items.map(changedAt).toSorted(Temporal.Instant.compare).at(-1) ?? Temporal.Instant.fromEpochMilliseconds(0))
const isFilm = ({ type }: Item['images'][number]) => type.startsWith('video/')
/** Each with the address of its picture (of a film its still) and of itself. */
const pictures = (page: Page, item: Item) =>
  item.images.map((one) => {
    const address = `${addressOf(page)}/gambar/${one.media}`
    return { ...one, address, own: isFilm(one) ? `${addressOf(page)}/film/${one.media}` : address }
  })

const rss = (feed: Feed): Made => {
  const { page, items, language } = feed
  return {
    type: 'application/rss+xml; charset=utf-8',
    body: generateRssFeed({
      title: titleOf(page),
      link: addressOf(page),
      description: `${titleOf(page)}, ${page.institution.place}`,
      ...(language ? { language } : {}),
      lastBuildDate: newest(items),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: feedOf(feed, 'feed.xml'), rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: clean(item.title),
        link: addressOf(page, item),
        description: clean(summaryOf(item.text)),
        content: { encoded: wholeOf(item) },
        pubDate: libraryDate(item.publishedAt),
        guid: { value: `urn:uuid:${item.id}`, isPermaLink: false },
      })),
    }),
  }
}

const atom = (feed: Feed): Made => {
  const { page, items } = feed
  return {
    type: 'application/atom+xml; charset=utf-8',
    body: generateAtomFeed({
      id: feedOf(feed, 'atom.xml'),
      title: { value: titleOf(page) },
      updated: newest(items),
      authors: [{ name: page.institution.name, uri: addressOf(page) }],
      links: [
        { href: feedOf(feed, 'atom.xml'), rel: 'self', type: 'application/atom+xml' },
        { href: addressOf(page), rel: 'alternate', type: 'text/html' },
      ],
      entries: items.map((item) => ({
        id: `urn:uuid:${item.id}`,
        title: { value: clean(item.title) },
        updated: libraryDate(changedAt(item)),
        published: libraryDate(item.publishedAt),
        links: [{ href: addressOf(page, item), rel: 'alternate', type: 'text/html', hreflang: item.language }],
        summary: { value: clean(summaryOf(item.text)) },
        content: { value: wholeOf(item), type: 'html' },
      })),
    }),
  }
}

const json = (feed: Feed): Made => {
  const { page, items, language } = feed
  return {
    type: 'application/feed+json; charset=utf-8',
    body: JSON.stringify({
      // The library leaves an empty list out; the format does not.
      items: [],
      ...(generateJsonFeed({
        title: titleOf(page),
        home_page_url: addressOf(page),
        feed_url: feedOf(feed, 'feed.json'),
        ...(language ? { language } : {}),
        authors: [{ name: page.institution.name, url: addressOf(page) }],
        items: items.map((item) => {
          const all = pictures(page, item)
          const [first] = all
          const attached = all.filter((one, at) => at > 0 || isFilm(one))
          return {
            id: `urn:uuid:${item.id}`,
            url: addressOf(page, item),
            title: item.title,
            content_text: item.text,
            content_html: wholeOf(item),
            summary: summaryOf(item.text),
            ...(first ? { image: `${first.address}?w=1280` } : {}),
            ...(attached.length > 0
              ? { attachments: attached.map(({ own, type, alt }) => ({ url: own, mime_type: type, ...(alt ? { title: alt } : {}) })) }
              : {}),
            language: item.language,
            date_published: libraryDate(item.publishedAt),
            ...(item.correctedAt ? { date_modified: libraryDate(item.correctedAt) } : {}),
          }
        }),
      }) as object),
    }),
  }
}

/** By file name. A feed of one language says so; one of all of them leaves it to its items. */
export const feeds: Record<string, (feed: Feed) => Made> = { 'feed.xml': rss, 'atom.xml': atom, 'feed.json': json }
