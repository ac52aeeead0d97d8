import { html, raw } from 'hono/html'
import { timeWithZone } from '#kit/time.ts'
import type { Item } from '../contract.ts'
import { summaryOf } from '../rules.ts'
import { bodyOf } from './body.ts'
import { documentOf } from './document.ts'
import { home, pathOf, type Page, type Tongue } from './page.ts'
import { articleOf, organizationOf } from './structured.ts'
import { wordsIn } from './words.ts'

const days = { short: { day: 'numeric', month: 'short' }, long: { day: 'numeric', month: 'long', year: 'numeric' } } as const

const dayOf = (at: Temporal.Instant, page: Page, style: keyof typeof days) =>
  at.toZonedDateTimeISO(page.institution.zone).toPlainDate().toLocaleString(page.language, days[style])

/** In a page from right to left the hour keeps its order. */
const momentOf = (at: Temporal.Instant, page: Page) =>
  html`${dayOf(at, page, 'long')}, <bdi>${timeWithZone(at, page.institution.zone, page.institution.place)}</bdi>`

const updatedAt = (at: Temporal.Instant, page: Page) => {
  const [before = '', after = ''] = wordsIn(page.language).updated.split('{day}')
  return html`${before}${momentOf(at, page)}${after}`
}

/** When it came out, and when it was last corrected. */
const dated = (item: Item, page: Page) =>
  html`<p class="meta dated">
    <time datetime="${item.publishedAt.toString()}">${momentOf(item.publishedAt, page)}</time>${
      item.correctedAt
        ? html` ·
            <strong><time datetime="${item.correctedAt.toString()}">${updatedAt(item.correctedAt, page)}</time></strong>`
        : ''
    }
  </p>`

/** A film says what it shows as a picture does; nothing of it is fetched before its first second is. */
const filmOf = ({ institution }: Page, one: Item['images'][number]) =>
  html`<video
      controls
      playsinline
      preload="metadata"
      poster="/berita/${institution.slug}/gambar/${one.media}?w=1280"
      src="/berita/${institution.slug}/film/${one.media}"
      aria-label="${one.alt ?? ''}"
      width="${one.width}"
      height="${one.height}"
    ></video>
    ${one.alt ? html`<figcaption class="meta">${one.alt}</figcaption>` : ''}`

const figure = (page: Page, one: Item['images'][number], { width, isFirst }: { width: number; isFirst: boolean }) => {
  const address = `/berita/${page.institution.slug}/gambar/${one.media}`
  if (one.type.startsWith('video/') && width > 640) return filmOf(page, one)
  return html`<img
    src="${address}?w=${width}"
    alt="${one.isDecorative ? '' : (one.alt ?? '')}"
    width="${one.width}"
    height="${one.height}"
    ${raw(isFirst ? 'fetchpriority="high"' : 'loading="lazy"')}
  />`
}

export const cardPath = (item: Item, page: Page) =>
  `/berita/${page.institution.slug}/kartu/${encodeURIComponent(item.slug)}.jpg?v=${item.images[0]?.media.slice(-8) ?? '0'}`

export const rowOf = (page: Page, item: Item) =>
  html`<li>
    <time class="meta" datetime="${item.publishedAt.toString()}">${dayOf(item.publishedAt, page, 'short')}</time
    ><a href="${pathOf(item, page)}" lang="${item.language}" dir="${item.direction}">${item.title}</a>
  </li>`

/** The way to what is older; `next` is the last item shown, or null at the end. */
const onward = (page: Page, next: string | null) =>
  next ? html`<p><a href="/berita/${page.institution.slug}?bahasa=${page.language}&amp;sebelum=${next}">${wordsIn(page.language).older}</a></p>` : ''

/** Older items, as a list. Its address moves with the news, so it is not for search engines: the archive is. */
export function olderPage(page: Page, items: Item[], next: string | null) {
  const words = wordsIn(page.language)
  const main = html`<div>
    <h1>${words.older}</h1>
    <ul class="rows">
      ${items.map((item) => rowOf(page, item))}
    </ul>
    ${onward(page, next)}
    <p class="meta"><a href="${home(page)}">${words.back}</a></p>
  </div>`
  return documentOf(page, `${words.older} · ${page.institution.name}`, main, { path: null, active: 'news' })
}

const leading = (page: Page, lead: Item) => {
  const [first] = lead.images
  return html`<div class="lead-item${first ? ' pictured' : ''}">
    <div>
      ${dated(lead, page)}
      <h1 lang="${lead.language}" dir="${lead.direction}"><a href="${pathOf(lead, page)}">${lead.title}</a></h1>
      <p class="lead" lang="${lead.language}" dir="${lead.direction}">${summaryOf(lead.text, 240)}</p>
    </div>
    ${first ? figure(page, first, { width: 640, isFirst: true }) : ''}
  </div>`
}

export function frontPage(page: Page, items: Item[], next: string | null) {
  const words = wordsIn(page.language)
  const [lead, ...rest] = items
  const main = lead
    ? html`<div>
        ${leading(page, lead)}
        <ul class="rows">
          ${rest.map((item) => rowOf(page, item))}
        </ul>
        ${onward(page, next)}
      </div>`
    : html`<div>
        <h1>${page.institution.name}</h1>
        <p class="lead">${words.empty}</p>
      </div>`
  return documentOf(page, `${page.institution.name} · ${words.newsroom}`, main, {
    path: home(page),
    active: 'news',
    tongues: page.languages.map((language) => ({ language, address: home({ ...page, language }) })),
    structured: organizationOf(page),
    ...(lead ? { description: summaryOf(lead.text), picture: cardPath(lead, page) } : {}),
  })
}

export function itemPage(page: Page, item: Item, tongues: readonly Tongue[]) {
  const words = wordsIn(page.language)
  const main = html`<article>
    ${dated(item, page)}
    <div lang="${item.language}" dir="${item.direction}">
      <h1>${item.title}</h1>
      ${item.images.map((one, at) => html`<figure>${figure(page, one, { width: 1280, isFirst: at === 0 })}</figure>`)} ${bodyOf(item)}
    </div>
    <p class="meta paper">${page.institution.name} · ${words.address}: <bdi>${page.address}${pathOf(item, page)}</bdi></p>
    <p class="meta back"><a href="${home(page)}">${words.back}</a></p>
  </article>`
  return documentOf(page, `${item.title} · ${page.institution.name}`, main, {
    description: summaryOf(item.text),
    item,
    path: pathOf(item, page),
    picture: cardPath(item, page),
    tongues: tongues.length > 1 ? tongues : [],
    structured: articleOf(page, item),
  })
}

export function plainPage(page: Page, title: string, sentence: string) {
  const main = html`<div>
    <h1>${title}</h1>
    <p class="lead">${sentence}</p>
    <p><a href="${home(page)}">${wordsIn(page.language).back}</a></p>
  </div>`
  return documentOf(page, title, main, { path: null })
}
