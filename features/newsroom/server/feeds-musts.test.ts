import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { InstitutionId } from '#kit/ids.ts'
import type { Item } from '../contract.ts'
import { feeds } from './feeds.ts'
import type { Page } from './page.ts'

/** The MUSTs of RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, where each stands, and how it is checked here: by a parser that did not write them. */

const page: Page = {
  institution: { id: 'x' as InstitutionId, name: 'KBRI Tokyo & Sekitarnya', shortName: 'KBRI Tokyo', slug: 'tokyo', zone: 'Asia/Tokyo', place: 'Tokyo' },
  language: 'id',
  languages: ['id', 'ja'],
  accounts: [],
  isDemo: false,
  address: 'https://sinergi.contoh.go.id',
  handle: null,
  register: '/akun-resmi/tokyo',
  impostors: [],
}
const item = (number: number, change: Partial<Item> = {}): Item => ({
  id: `01900000-0000-7000-8000-00000000000${number}`,
  post: null,
  slug: `kabar-${number}`,
  title: `Kabar ke-${number} & <b>lainnya</b>`,
  text: `Isi ]]> <script>\u0000\u0008 ke-${number}.\n\nhttps://contoh.go.id/?a=1&b=2`,
  language: 'id',
  direction: 'ltr',
  link: null,
  images: [],
  publishedAt: Temporal.Instant.from(`2026-11-2${number}T02:00:00Z`),
  correctedAt: null,
  isWithdrawn: false,
  ...change,
})
const image = { media: 'gambar', alt: 'Antrean', isDecorative: false, width: 10, height: 10, type: 'image/png' }
const items = [
  item(3, { language: 'ja', title: '旅券の予約', images: [image, image] }),
  item(2, { correctedAt: Temporal.Instant.from('2026-11-24T05:00:00Z') }),
  item(1),
]
const made = (file: string, of = items) => feeds[file]?.({ page, items: of, language: null }).body ?? ''
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: true,
  isArray: (name) => ['item', 'entry', 'link', 'atom:link', 'author'].includes(name),
})

type Tree = { [name: string]: Tree & Tree[] & string }
const linksOf = (tree: Tree | undefined) => (tree as { link?: Tree[] } | undefined)?.link ?? []
const rss = xml.parse(made('feed.xml')) as Tree
const atom = xml.parse(made('atom.xml')) as Tree
const json = JSON.parse(made('feed.json')) as Tree

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const isAbsolute = (text: unknown) => typeof text === 'string' && /^(https?|urn):/.test(text) && URL.canParse(text)
const isOnce = (values: unknown[]) => new Set(values).size === values.length

const rssItems = () => rss['rss']?.['channel']?.['item'] ?? []
const entries = () => atom['feed']?.['entry'] ?? []
const jsonItems = () => json['items'] ?? []

type Must = [where: string, must: string, holds: () => unknown]

const rssMusts: Must[] = [
  ['whole', 'conforms to XML 1.0', () => XMLValidator.validate(made('feed.xml')) === true],
  ['rss', 'has a mandatory version attribute, 2.0', () => rss['rss']?.['@version'] === '2.0'],
  ['rss', 'holds exactly one channel', () => rss['rss']?.['channel'] && !Array.isArray(rss['rss']['channel'])],
  ...(['title', 'link', 'description'] as const).map((name): Must => [
    'channel',
    `contains the required ${name}`,
    () => String(rss['rss']?.['channel']?.[name] ?? '').length > 0,
  ]),
  ['channel/link', 'is an absolute URI with a registered scheme', () => isAbsolute(String(rss['rss']?.['channel']?.['link']))],
  ['channel/lastBuildDate', 'conforms to RFC 822, year of four digits', () => rfc822.test(String(rss['rss']?.['channel']?.['lastBuildDate']))],
  ['item', 'has at least one of title and description', () => rssItems().every((one) => one['title'] || one['description'])],
  ['item/link', 'is an absolute URI', () => rssItems().every((one) => isAbsolute(String(one['link'])))],
  ['item/pubDate', 'conforms to RFC 822', () => rssItems().every((one) => rfc822.test(String(one['pubDate'])))],
  ['item/guid', 'identifies uniquely', () => isOnce(rssItems().map((one) => one['guid']?.['#text']))],
  ['item/guid', 'says isPermaLink="false" where it is no URL to open', () => rssItems().every((one) => one['guid']?.['@isPermaLink'] === 'false')],
  ['namespace', 'elements outside RSS are in a declared namespace', () => rss['rss']?.['@xmlns:atom'] && rss['rss']['@xmlns:content']],
]

const atomMusts: Must[] = [
  ['§2', 'is a well-formed XML document', () => XMLValidator.validate(made('atom.xml')) === true],
  ['§1.2', 'elements are in the Atom namespace', () => atom['feed']?.['@xmlns'] === 'http://www.w3.org/2005/Atom'],
  ['§4.1.1', 'feed has exactly one id', () => typeof atom['feed']?.['id'] === 'string'],
  ['§4.1.1', 'feed has exactly one title', () => !Array.isArray(atom['feed']?.['title']) && atom['feed']?.['title']],
  ['§4.1.1', 'feed has exactly one updated', () => typeof atom['feed']?.['updated'] === 'string'],
  ['§4.1.1', 'feed has an author, or every entry has', () => (atom['feed']?.['author'] ?? []).length === 1],
  ['§3.2.1', 'a person has exactly one name', () => typeof atom['feed']?.['author']?.[0]?.['name'] === 'string'],
  [
    '§4.1.1',
    'no two alternate links of one type and language',
    () => isOnce(linksOf(atom['feed']).map((link) => `${link['@rel']}|${link['@type']}|${link['@hreflang']}`)),
  ],
  ['§4.2.7', 'links have an href', () => linksOf(atom['feed']).every((link) => isAbsolute(String(link['@href'])))],
  ['§4.2.6', 'ids are absolute IRIs', () => [atom['feed']?.['id'], ...entries().map((one) => one['id'])].every((id) => isAbsolute(String(id)))],
  ['§4.1.1', 'entry ids differ within a feed', () => isOnce(entries().map((one) => one['id']))],
  [
    '§4.1.2',
    'entry has exactly one id, title and updated',
    () => entries().every((one) => ['id', 'title', 'updated'].every((name) => one[name] && !Array.isArray(one[name]))),
  ],
  [
    '§4.1.2',
    'entry without content has an alternate link',
    () => entries().every((one) => one['content'] || linksOf(one).some((link) => link['@rel'] === 'alternate')),
  ],
  [
    '§3.3',
    'dates conform to RFC 3339 with an uppercase T and Z',
    () => entries().every((one) => rfc3339.test(String(one['updated'])) && rfc3339.test(String(one['published']))),
  ],
  ['§4.2.15', 'updated moves when a publisher considers a change significant', () => String(entries()[1]?.['updated']).startsWith('2026-11-24T05:00:00')],
  [
    '§3.1.1',
    'text constructs say text, html or xhtml',
    () => entries().every((one) => ['text', 'html', 'xhtml', undefined].includes(one['content']?.['@type'])),
  ],
  ['§3.1.1.2', 'html content is escaped: no child elements', () => entries().every((one) => typeof one['content']?.['#text'] === 'string')],
]

const jsonMusts: Must[] = [
  ['top', 'version is the URL of the version', () => json['version'] === 'https://jsonfeed.org/version/1.1'],
  ['top', 'title is a string', () => typeof json['title'] === 'string' && json['title'].length > 0],
  ['top', 'items is an array', () => Array.isArray(json['items'])],
  ['top', 'feed_url and home_page_url are URLs', () => isAbsolute(json['feed_url']) && isAbsolute(json['home_page_url'])],
  ['item', 'id is a string, unique for ever', () => jsonItems().every((one) => typeof one['id'] === 'string') && isOnce(jsonItems().map((one) => one['id']))],
  ['item', 'has content_html or content_text', () => jsonItems().every((one) => one['content_html'] || one['content_text'])],
  ['item', 'dates are RFC 3339', () => jsonItems().every((one) => rfc3339.test(String(one['date_published'])))],
  ['item', 'a change is told by date_modified', () => rfc3339.test(String(jsonItems()[1]?.['date_modified']))],
  [
    'attachment',
    'has url and mime_type',
    () => (jsonItems()[0]?.['attachments'] ?? []).every((one) => isAbsolute(one['url']) && one['mime_type'] === 'image/png'),
  ],
  ['author', 'has at least one of name, url, avatar', () => (json['authors'] ?? []).every((one) => one['name'])],
  ['whole', 'no member is null', () => !made('feed.json').includes(':null')],
]

for (const [format, musts] of [
  ['RSS 2.0', rssMusts],
  ['Atom, RFC 4287', atomMusts],
  ['JSON Feed 1.1', jsonMusts],
] as const)
  describe(format, () => {
    test.each(musts)('%s %s', (_where, _must, holds) => {
      expect(Boolean(holds())).toBe(true)
    })
  })

test('an empty newsroom has feeds that are whole', () => {
  for (const file of ['feed.xml', 'atom.xml']) expect(XMLValidator.validate(made(file, []))).toBe(true)
  expect((JSON.parse(made('feed.json', [])) as Tree)['items']).toEqual([])
})

test('what a parser reads back is what was written, without what XML cannot say', () => {
  const [, second] = rssItems()
  expect(String(second?.['title'])).toContain('Kabar ke-2')
  expect(String(second?.['content:encoded'])).not.toContain('<script>')
  expect(made('feed.xml')).not.toContain(String.fromCodePoint(0))
  expect(made('atom.xml')).not.toContain(String.fromCodePoint(8))
})
