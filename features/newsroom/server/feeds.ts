import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { libraryDate } from '#kit/server/library-date.ts'
import type { Item } from '../contract.ts'
import { summaryOf } from '../rules.ts'
import { bodyOf } from './body.ts'
import type { Page } from './html.ts'
import { wordsIn } from './words.ts'

type Feed = { type: string; body: string }

const wholeOf = (item: Item) => String(bodyOf(item))
const picture = (page: Page, item: Item) => item.images[0] && `${addressOf(page)}/gambar/${item.images[0].media}?w=1280`

const addressOf = (page: Page, item?: Item) => `${page.address}/berita/${page.institution.slug}${item ? `/${item.slug}` : ''}`
const titleOf = (page: Page) => `${page.institution.name} · ${wordsIn(page.language).newsroom}`
const newest = (items: Item[]) => libraryDate(items[0]?.publishedAt ?? Temporal.Instant.fromEpochMilliseconds(0))

const rss = (page: Page, items: Item[]): Feed => ({
  type: 'application/rss+xml; charset=utf-8',
  body: generateRssFeed({
    title: titleOf(page),
    link: addressOf(page),
    description: titleOf(page),
    language: page.language,
    lastBuildDate: newest(items),
    atom: { links: [{ href: `${addressOf(page)}/feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: addressOf(page, item),
      description: summaryOf(item.text),
      content: { encoded: wholeOf(item) },
      pubDate: libraryDate(item.publishedAt),
      guid: { value: `urn:uuid:${item.id}`, isPermaLink: false },
    })),
  }),
})

const atom = (page: Page, items: Item[]): Feed => ({
  type: 'application/atom+xml; charset=utf-8',
  body: generateAtomFeed({
    id: addressOf(page),
    title: { value: titleOf(page) },
    updated: newest(items),
    authors: [{ name: page.institution.name }],
    links: [{ href: `${addressOf(page)}/atom.xml`, rel: 'self' }, { href: addressOf(page) }],
    entries: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      title: { value: item.title },
      updated: libraryDate(item.publishedAt),
      published: libraryDate(item.publishedAt),
      links: [{ href: addressOf(page, item) }],
      summary: { value: summaryOf(item.text) },
      content: { value: wholeOf(item), type: 'html' },
    })),
  }),
})

const json = (page: Page, items: Item[]): Feed => ({
  type: 'application/feed+json; charset=utf-8',
  body: JSON.stringify(
    generateJsonFeed({
      title: titleOf(page),
      home_page_url: addressOf(page),
      feed_url: `${addressOf(page)}/feed.json`,
      language: page.language,
      authors: [{ name: page.institution.name }],
      items: items.map((item) => ({
        id: `urn:uuid:${item.id}`,
        url: addressOf(page, item),
        title: item.title,
        content_text: item.text,
        content_html: wholeOf(item),
        ...(item.images[0] ? { image: picture(page, item) } : {}),
        language: item.language,
        date_published: libraryDate(item.publishedAt),
      })),
    }),
  ),
})

export const feeds: Record<string, (page: Page, items: Item[]) => Feed> = { 'feed.xml': rss, 'atom.xml': atom, 'feed.json': json }
