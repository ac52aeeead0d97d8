import { html, raw } from 'hono/html'
import { monogram } from '#kit/monogram.ts'
import { platformPath } from '#kit/server/platform-path.ts'
import { timeWithZone } from '#kit/time.ts'
import type { Item, OfficialAccount, PublicInstitution } from '../contract.ts'
import { summaryOf } from '../rules.ts'
import { bodyOf } from './body.ts'
import { lookAddress } from './look.ts'
import { wordsIn } from './words.ts'

export type Page = { institution: PublicInstitution; language: string; languages: string[]; accounts: OfficialAccount[]; isDemo: boolean; address: string }

const dayOf = (item: Item, page: Page, style: 'short' | 'long') =>
  item.publishedAt
    .toZonedDateTimeISO(page.institution.zone)
    .toPlainDate()
    .toLocaleString(page.language, style === 'short' ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'long', year: 'numeric' })

const home = ({ institution, language }: Page) => `/berita/${institution.slug}${language === 'id' ? '' : `?bahasa=${language}`}`
const addressOf = (item: Item, { institution }: Page) => `/berita/${institution.slug}/${item.slug}`
const image = (item: Item) => item.images[0]

const pictureOf = ({ institution }: Page, media: string, width: number) => `/berita/${institution.slug}/gambar/${media}?w=${width}`
const figure = (page: Page, one: Item['images'][number], width: number) =>
  html`<img
    src="${pictureOf(page, one.media, width)}"
    alt="${one.isDecorative ? '' : (one.alt ?? '')}"
    width="${one.width}"
    height="${one.height}"
    loading="lazy"
  />`

const drawing = (mark: string) => {
  const path = platformPath(mark)
  return path
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`
    : html`<svg class="plain" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 3 7 21M17 3l-2 18M4 8h17M3 16h17" /></svg>`
}

const account = ({ platform, mark, handle, address }: OfficialAccount) =>
  html`<li>
    ${drawing(mark ?? '')}<span
      ><strong>${address ? html`<a href="${address}" rel="me">${handle}</a>` : handle}</strong><span class="meta">${platform}</span></span
    >
  </li>`

const accountsOf = (page: Page) => {
  const words = wordsIn(page.language)
  return html`<h2>${words.accounts}</h2>
    <p class="meta">${words.only}</p>
    <ul class="accounts">
      ${page.accounts.map(account)}
    </ul>`
}

const sidebar = (page: Page) => {
  const words = wordsIn(page.language)
  const feed = `/berita/${page.institution.slug}`
  return html`<aside aria-label="${words.accounts}">
    ${page.accounts.length > 0 ? accountsOf(page) : ''}
    <p class="feeds">${words.follow} <a href="${feed}/feed.xml">RSS</a> <a href="${feed}/atom.xml">Atom</a> <a href="${feed}/feed.json">JSON Feed</a></p>
  </aside>`
}

const tongues = (page: Page) =>
  html`<nav class="tongues" aria-label="${wordsIn(page.language).languages}">
    ${page.languages.map((one) => html`<a href="?bahasa=${one}" lang="${one}" hreflang="${one}" ${one === page.language ? raw('aria-current="true"') : ''}>${one.toUpperCase()}</a>`)}
  </nav>`

const top = (page: Page) => {
  const words = wordsIn(page.language)
  return html`<header class="site">
    ${page.isDemo ? html`<div class="band example"><div class="wide">${words.example}</div></div>` : ''}
    <div class="band">
      <div class="wide">
        <span><strong>${words.official}</strong> ${words.officialMore}</span>
        ${page.languages.length > 1 ? tongues(page) : ''}
      </div>
    </div>
    <div class="wide name-row">
      <span class="mark" aria-hidden="true">${monogram(page.institution.shortName)}</span>
      <a class="name" href="${home(page)}">${page.institution.name}<span class="sub">${words.newsroom}</span></a>
    </div>
  </header>`
}

type Head = {
  description?: string
  direction?: string
  /** Where it stands for good, with its other languages. */ path?: string
  languages?: string[]
  image?: string
  item?: Item
}

const meta = (property: string, content: string | undefined) => (content ? html`<meta property="${property}" content="${content}" />` : '')
const headOf = (page: Page, { path, languages = [], image: picture, description }: Head) =>
  html`${path ? html`<link rel="canonical" href="${page.address}${path}" />` : ''}${languages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${page.address}/berita/${page.institution.slug}?bahasa=${one}" />`)}${meta('og:url', path && `${page.address}${path}`)}${meta('og:image', picture && `${page.address}${picture}`)}${meta('og:description', description)}`

/** What a messenger or another network shows of an item besides its title, when its address is shared. */
const card = (item: Item) => {
  const [first] = item.images
  return html`<meta property="og:type" content="article" />
    <meta property="article:published_time" content="${item.publishedAt.toString()}" />
    <meta name="twitter:card" content="${first ? 'summary_large_image' : 'summary'}" />
    ${
      first
        ? html`<meta property="og:image:width" content="${first.width}" />
            <meta property="og:image:height" content="${first.height}" />
            <meta property="og:image:alt" content="${first.isDecorative ? '' : (first.alt ?? '')}" />`
        : ''
    }`
}

/** A whole document. `direction` is the page's own; an item inside carries its own too. */
export const documentOf = (page: Page, title: string, main: unknown, more: Head = {}) =>
  html`<!doctype html>
    <html lang="${page.language}" dir="${more.direction ?? 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${more.description ? html`<meta name="description" content="${more.description}" />` : ''} ${headOf(page, more)}
        <meta property="og:title" content="${more.item?.title ?? title}" />
        <meta property="og:site_name" content="${page.institution.name}" />
        <meta property="og:locale" content="${page.language}" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f3f6f7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a1217" />
        ${more.item ? card(more.item) : html`<meta property="og:type" content="website" />`}
        ${page.isDemo ? raw('<meta name="robots" content="noindex" />') : ''}
        <link rel="stylesheet" href="${lookAddress}" />
        <link rel="alternate" type="application/rss+xml" title="RSS" href="/berita/${page.institution.slug}/feed.xml" />
        <link rel="alternate" type="application/atom+xml" title="Atom" href="/berita/${page.institution.slug}/atom.xml" />
        <link rel="alternate" type="application/feed+json" title="JSON Feed" href="/berita/${page.institution.slug}/feed.json" />
      </head>
      <body>
        ${top(page)}
        <main class="wide">${main}${sidebar(page)}</main>
      </body>
    </html>`

const rowOf = (page: Page, item: Item) =>
  html`<li lang="${item.language}" dir="${item.direction}">
    <time class="meta" datetime="${item.publishedAt.toString()}">${dayOf(item, page, 'short')}</time><a href="${addressOf(item, page)}">${item.title}</a>
  </li>`

/** The way to what is older; `next` is the last item shown, or null at the end. */
const onward = (page: Page, next: string | null) =>
  next ? html`<p><a href="/berita/${page.institution.slug}?bahasa=${page.language}&amp;sebelum=${next}">${wordsIn(page.language).older}</a></p>` : ''

/** Older items, as a list. */
export function olderPage(page: Page, items: Item[], next: string | null) {
  const words = wordsIn(page.language)
  const main = html`<div>
    <h1>${words.olderTitle}</h1>
    <ul class="rows">
      ${items.map((item) => rowOf(page, item))}
    </ul>
    ${onward(page, next)}
    <p class="meta"><a href="${home(page)}">${words.back}</a></p>
  </div>`
  return documentOf(page, `${words.olderTitle} · ${page.institution.name}`, main)
}

export function frontPage(page: Page, items: Item[], next: string | null) {
  const words = wordsIn(page.language)
  const [lead, ...rest] = items
  const first = lead && image(lead)
  const main = lead
    ? html`<div>
        <div class="lead-item" lang="${lead.language}" dir="${lead.direction}">
          <div>
            <p class="meta">
              <time datetime="${lead.publishedAt.toString()}"
                >${dayOf(lead, page, 'long')}, ${timeWithZone(lead.publishedAt, page.institution.zone, page.institution.place)}</time
              >
            </p>
            <h1><a href="${addressOf(lead, page)}">${lead.title}</a></h1>
            <p class="lead">${summaryOf(lead.text, 240)}</p>
          </div>
          ${first ? figure(page, first, 640) : ''}
        </div>
        <ul class="rows">
          ${rest.map((item) => rowOf(page, item))}
        </ul>
        ${onward(page, next)}
      </div>`
    : html`<div>
        <h1>${page.institution.name}</h1>
        <p class="lead">${words.empty}</p>
      </div>`
  return documentOf(page, `${page.institution.name} · ${words.newsroom}`, main, { path: home(page), languages: page.languages })
}

export function itemPage(page: Page, item: Item) {
  const words = wordsIn(page.language)
  const main = html`<article lang="${item.language}" dir="${item.direction}">
    <p class="meta">
      <time datetime="${item.publishedAt.toString()}"
        >${dayOf(item, page, 'long')}, ${timeWithZone(item.publishedAt, page.institution.zone, page.institution.place)}</time
      >
    </p>
    <h1>${item.title}</h1>
    ${item.images.map((one) => html`<figure>${figure(page, one, 1280)}</figure>`)} ${bodyOf(item)}
    <p class="meta back"><a href="${home(page)}">${words.back}</a></p>
  </article>`
  const first = image(item)
  return documentOf(page, `${item.title} · ${page.institution.name}`, main, {
    description: summaryOf(item.text),
    direction: item.direction,
    item,
    path: addressOf(item, page),
    ...(first ? { image: pictureOf(page, first.media, 1280) } : {}),
  })
}

export function plainPage(page: Page, title: string, sentence: string) {
  return documentOf(
    page,
    title,
    html`<div>
      <h1>${title}</h1>
      <p class="lead">${sentence}</p>
      <p><a href="${home(page)}">${wordsIn(page.language).back}</a></p>
    </div>`,
  )
}
