import type { Item } from '../contract.ts'
import { summaryOf } from '../rules.ts'
import { home, pathOf, type Page } from './page.ts'

const publisher = (page: Page) => ({
  '@type': 'GovernmentOrganization',
  '@id': `${page.address}/berita/${page.institution.slug}#instansi`,
  name: page.institution.name,
  alternateName: page.institution.shortName,
  url: `${page.address}${home({ ...page, language: 'id' })}`,
  sameAs: page.accounts.flatMap(({ address }) => (address ? [address] : [])),
})

/** Who speaks here, in schema.org's terms: the institution and the accounts that are its own. */
export const organizationOf = (page: Page) => ({ '@context': 'https://schema.org', ...publisher(page) })

/** One item in schema.org's terms. */
export const articleOf = (page: Page, item: Item) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': `urn:uuid:${item.id}`,
  headline: item.title,
  description: summaryOf(item.text),
  inLanguage: item.language,
  datePublished: item.publishedAt.toString(),
  dateModified: (item.correctedAt ?? item.publishedAt).toString(),
  mainEntityOfPage: `${page.address}${pathOf(item, page)}`,
  image: item.images.map(({ media }) => `${page.address}/berita/${page.institution.slug}/gambar/${media}?w=1280`),
  author: publisher(page),
  publisher: publisher(page),
})
