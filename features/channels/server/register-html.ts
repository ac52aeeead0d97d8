import { html, raw } from 'hono/html'
import { monogram } from '#kit/monogram.ts'
import { platformPath } from '#kit/server/platform-path.ts'
import { doings } from '../kinds.ts'
import { lookAddress } from './register-look.ts'
import type { Entry, Verified } from './register.ts'
import { fill, likenessFor, sentenceFor, wordFor, type Tongue, type Words } from './register-words.ts'

export type Shown = {
  words: Words
  tongue: Tongue
  isDemo: boolean
  /** The stylesheet of the public pages. */
  style: string
  /** Of the house, without a slash at the end. */
  address: string
}
type Named = { name: string; short_name: string; slug: string }

export const dayOf = (at: Temporal.Instant, tongue: Tongue) =>
  at.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toLocaleString(tongue, { day: 'numeric', month: 'long', year: 'numeric' })

const drawing = (mark: string) => {
  const path = platformPath(mark)
  return path
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`
    : html`<svg class="plain" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c5 6 5 12 0 18M12 3c-5 6-5 12 0 18" />
      </svg>`
}

const standing = (shown: Shown, entry: Entry) => html`<span class="standing" data-is="${entry.standing}">${wordFor(shown.words, entry.standing)}</span>`

/** One account with its platform, what it is for and how it stands. */
export const row = (shown: Shown, entry: Entry) =>
  html`<li>
    ${drawing(entry.mark)}<span
      ><strong
        >${
          entry.link && entry.standing === 'official'
            ? html`<a href="${entry.link}" rel="nofollow noreferrer">${entry.is_own ? entry.link.replace(/^https?:\/\//, '') : entry.handle}</a>`
            : html`<bdi>${entry.handle}</bdi>`
        }</strong
      ><span class="meta"
        >${entry.platformName}${entry.purpose ? html` · ${entry.purpose}` : ''} ·
        ${fill(shown.words.since, { since: dayOf(entry.registered_at, shown.tongue) })}${
          entry.standing === 'incident' ? html` · <strong class="trouble">${shown.words.warning}</strong>` : ''
        }</span
      ></span
    >${standing(shown, entry)}
  </li>`

/** What the register answers to a question, in a sentence. */
export function answer(shown: Shown, asked: string, verified: Verified) {
  const { words, tongue } = shown
  const { entry, resembles } = verified
  const values = { institution: entry?.name ?? '', since: entry ? dayOf(entry.registered_at, tongue) : '' }
  return html`<div class="answer" data-is="${verified.standing}" role="status">
    <strong>${wordFor(words, verified.standing)}</strong> · <bdi>${asked}</bdi>
    <p>${fill(sentenceFor(words, verified.standing), values)}</p>
    ${
      resembles
        ? html`<p>
            ${fill(words.resembles, {
              handle: resembles.entry.handle,
              platform: resembles.entry.platformName,
              institution: resembles.entry.short_name,
              how: likenessFor(words, resembles.how),
            })}
          </p>`
        : ''
    }
  </div>`
}

export const checkForm = ({ words }: Shown, { action, asked }: { action: string; asked: string }) =>
  html`<form class="check" method="get" action="${action}" role="search">
    <label for="periksa">${words.check}</label>
    <div>
      <input
        type="text"
        id="periksa"
        name="periksa"
        value="${asked}"
        maxlength="300"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="periksa-bantu"
      />
      <button>${words.checkVerb}</button>
    </div>
    <span class="meta" id="periksa-bantu">${words.checkHelp}</span>
  </form>`

/** Anyone may tell of an account that looks like ours; nothing about themselves is asked. */
export const reportForm = ({ words }: Shown, { slug }: Named) =>
  html`<section id="lapor">
    <h2>${words.report}</h2>
    <p class="meta">${words.reportText}</p>
    <form class="check" method="post" action="/akun-resmi/${slug}/lapor">
      <label for="akun">${words.reportAddress}</label>
      <input type="text" id="akun" name="akun" required minlength="2" maxlength="300" autocapitalize="none" spellcheck="false" />
      <label for="apa">${words.reportWhat}</label>
      <select id="apa" name="apa">
        ${['poses', ...doings.filter((one) => one !== 'poses')].map((one) => html`<option value="${one}">${words[`what_${one}` as 'what_poses']}</option>`)}
      </select>
      <button class="plain">${words.reportVerb}</button>
    </form>
  </section>`

const tongueLinks = (tongue: Tongue, path: string) =>
  html`<nav class="tongues" aria-label="Bahasa">
    ${(['id', 'en'] as const).map(
      (one) =>
        html`<a href="${path}${one === 'id' ? '' : '?bahasa=en'}" lang="${one}" hreflang="${one}" ${one === tongue ? raw('aria-current="true"') : ''}
          >${one === 'id' ? 'Indonesia' : 'English'}</a
        >`,
    )}
  </nav>`

/** A whole document of the register. */
export const documentOf = (shown: Shown, { title, path, institution, main }: { title: string; path: string; institution: Named | null; main: unknown }) =>
  html`<!doctype html>
    <html lang="${shown.tongue}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${shown.words.lead}" />
        <link rel="canonical" href="${shown.address}${path}" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f3f6f7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a1217" />
        <link rel="stylesheet" href="${shown.style}" />
        <link rel="stylesheet" href="${lookAddress}" />
      </head>
      <body>
        <header class="site">
          ${shown.isDemo ? html`<div class="band example"><div class="wide">${shown.words.example}</div></div>` : ''}
          <div class="band">
            <div class="wide"><a href="/akun-resmi">${shown.words.whole}</a>${tongueLinks(shown.tongue, path)}</div>
          </div>
          <div class="wide name-row">
            <span class="mark" aria-hidden="true">${institution ? monogram(institution.short_name) : '✓'}</span>
            <span class="name">${institution?.name ?? shown.words.register}<span class="sub">${institution ? shown.words.register : ''}</span></span>
            ${institution ? html`<nav class="menu"><a href="/berita/${institution.slug}">${shown.words.newsroom}</a></nav>` : ''}
          </div>
        </header>
        <main class="register" id="isi">${main}</main>
      </body>
    </html>`
