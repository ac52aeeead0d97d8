import { html, raw } from 'hono/html'
import { monogram } from '#kit/monogram.ts'
import { lookAddress } from './look.ts'
import { home, type Head, type Page, type Tongue } from './page.ts'
import { sidebar } from './register-card.ts'
import { nameOfLanguage, ownTongue, pageDirection, wordsIn } from './words.ts'

const frontTongues = ({ institution, languages }: Page): Tongue[] => languages.map((language) => ({ language, address: home({ institution, language }) }))

const switcher = (page: Page, tongues: readonly Tongue[]) =>
  html`<nav class="tongues" aria-label="${wordsIn(page.language).languages}">
    ${tongues.map(
      ({ language, address }) =>
        html`<a href="${address}" lang="${language}" hreflang="${language}" ${language === page.language ? raw('aria-current="true"') : ''}
          >${nameOfLanguage(language)}</a
        >`,
    )}
  </nav>`

const menu = (page: Page, active: Head['active']) => {
  const words = wordsIn(page.language)
  const here = (one: Head['active']) => (one === active ? raw('aria-current="page"') : '')
  return html`<nav class="menu" aria-label="${words.main}">
    <a href="${home(page)}" ${here('news')}>${words.news}</a><a href="/berita/${page.institution.slug}/arsip" ${here('archive')}>${words.archive}</a
    ><a href="${page.register}">${words.accountsShort}</a>
  </nav>`
}

const top = (page: Page, { tongues, active }: Head) => {
  const words = wordsIn(page.language)
  const switched = tongues && tongues.length > 1 ? tongues : frontTongues(page)
  return html`<header class="site">
    ${page.isDemo ? html`<div class="band example"><div class="wide">${words.example}</div></div>` : ''}
    <div class="band">
      <div class="wide">
        <span class="stamp"
          ><svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 22s8-4 8-10V5l-8-3-8 3v7c0 6 8 10 8 10Z" />
            <path d="m9 12 2 2 4-4" /></svg
          ><span><strong>${words.official}</strong> ${words.officialMore} <a href="${page.register}">${words.check}</a></span></span
        >
        ${switched.length > 1 ? switcher(page, switched) : ''}
      </div>
    </div>
    <div class="wide name-row">
      <span class="mark" aria-hidden="true">${monogram(page.institution.shortName)}</span>
      <a class="name" href="${home(page)}">${page.institution.name}<span class="sub">${words.newsroom}</span></a>
      ${menu(page, active)}
    </div>
  </header>`
}

const meta = (property: string, content: string | undefined) => (content ? html`<meta property="${property}" content="${content}" />` : '')

const addresses = (page: Page, { path, tongues = [] }: Head) =>
  html`${path ? html`<link rel="canonical" href="${page.address}${path}" />${meta('og:url', `${page.address}${path}`)}` : raw('<meta name="robots" content="noindex" />')}
  ${tongues.map(({ language, address }) => html`<link rel="alternate" hreflang="${language}" href="${page.address}${address}" />`)}`

/** What a messenger or another network shows when the address is shared. */
const card = (page: Page, { item, picture, description }: Head, title: string) =>
  html` <meta property="og:title" content="${item?.title ?? title}" />
    <meta property="og:type" content="${item ? 'article' : 'website'}" />
    <meta property="og:site_name" content="${page.institution.name}" />
    <meta property="og:locale" content="${page.language.replace('-', '_')}" />
    ${meta('og:description', description)} ${meta('article:published_time', item?.publishedAt.toString())}
    ${meta('article:modified_time', item?.correctedAt?.toString())}
    ${
      picture
        ? html`<meta property="og:image" content="${page.address}${picture}" />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content="${item?.images[0]?.alt ?? page.institution.name}" />
            <meta name="twitter:card" content="summary_large_image" />`
        : html`<meta name="twitter:card" content="summary" />`
    }`

/** JSON inside a page can never end its own element. */
const structuredOf = (structured: object | undefined) =>
  structured ? raw(`<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', String.raw`\u003c`)}</script>`) : ''

const feedLinks = ({ institution, language }: Page) =>
  [
    ['rss+xml', 'RSS', 'feed.xml'],
    ['atom+xml', 'Atom', 'atom.xml'],
    ['feed+json', 'JSON Feed', 'feed.json'],
  ].map(
    ([type, name, file]) =>
      html`<link
        rel="alternate"
        type="application/${type}"
        title="${name}"
        href="/berita/${institution.slug}/${file}${language === 'id' ? '' : `?bahasa=${language}`}"
      />`,
  )

/** A whole document. The page speaks its own tongue; an item inside carries its language and direction. */
export const documentOf = (page: Page, title: string, main: unknown, head: Head) =>
  html`<!doctype html>
    <html lang="${ownTongue(page.language)}" dir="${pageDirection(page.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head.description ? html`<meta name="description" content="${head.description}" />` : ''} ${addresses(page, head)} ${card(page, head, title)}
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f3f6f7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a1217" />
        <link rel="stylesheet" href="${lookAddress}" />
        ${feedLinks(page)}${page.handle && head.path ? html`<link rel="alternate" type="application/activity+json" href="${page.address}${head.path.split('?')[0]}" />` : ''}
        ${structuredOf(head.structured)}
      </head>
      <body>
        <a class="skip" href="#isi">${wordsIn(page.language).skip}</a>
        ${top(page, head)}
        <main class="wide" id="isi">${main}${sidebar(page)}</main>
      </body>
    </html>`
