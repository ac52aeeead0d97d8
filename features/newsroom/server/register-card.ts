import { html } from 'hono/html'
import { platformPath } from '#kit/server/platform-path.ts'
import type { OfficialAccount } from '../contract.ts'
import type { Page } from './page.ts'
import { counted, wordsIn } from './words.ts'

const drawing = (mark: string) => {
  const path = platformPath(mark)
  return path
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`
    : html`<svg class="plain" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 3 7 21M17 3l-2 18M4 8h17M3 16h17" /></svg>`
}

const registered = html`<svg class="seal" viewBox="0 0 16 16" aria-hidden="true">
  <path
    class="disc"
    d="M8 .8l1.9 1.3 2.3 0 .7 2.2 1.8 1.4-.7 2.3.7 2.2-1.8 1.4-.7 2.2h-2.3L8 15.2l-1.9-1.4H3.8l-.7-2.2-1.8-1.4L2 8l-.7-2.3 1.8-1.4.7-2.2h2.3z"
  />
  <path class="tick" d="m5.3 8.1 1.9 1.9 3.6-3.8" />
</svg>`

/** As it goes on after a comma; what begins with an abbreviation stays. */
const inSentence = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

const account = ({ platform, mark, handle, address, purpose }: OfficialAccount) =>
  html`<li>
    ${drawing(mark ?? '')}<span
      ><strong>${address ? html`<a href="${address}" rel="me"><bdi>${handle}</bdi></a>` : html`<bdi>${handle}</bdi>`}</strong
      ><span class="meta">${platform}${purpose ? `, ${inSentence(purpose)}` : ''}</span></span
    >${registered}
  </li>`

const accountsOf = (page: Page) => {
  const words = wordsIn(page.language)
  return html`<h2 id="akun">${words.accounts}</h2>
    <p class="meta">${counted(words.only, page.accounts.length, page.language)}</p>
    <ul class="accounts">
      ${page.accounts.map(account)}
    </ul>`
}

const impostorsOf = ({ impostors, language, register }: Page) => {
  const words = wordsIn(language)
  return html`<p class="fake">
    <strong
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.01" /></svg
      >${counted(words.impostors, impostors.length, language)}</strong
    >${impostors.map((handle, at) => html`${at > 0 ? ', ' : ''}<s><bdi>${handle}</bdi></s>`)}.
    <a href="${register}">${words.report}</a>
  </p>`
}

/** Beside every page: which accounts are theirs, and how to follow the newsroom itself. */
export const sidebar = (page: Page) => {
  const words = wordsIn(page.language)
  const feed = `/berita/${page.institution.slug}`
  return html`<aside aria-label="${words.accounts}">
    ${page.accounts.length > 0 ? accountsOf(page) : ''} ${page.impostors.length > 0 ? impostorsOf(page) : ''}
    <p class="feeds">${words.follow} <a href="${feed}/feed.xml">RSS</a> <a href="${feed}/atom.xml">Atom</a> <a href="${feed}/feed.json">JSON Feed</a></p>
    ${page.handle ? html`<p class="meta handle">${words.fediverse.replace('{handle}', '')}<bdi>${page.handle}</bdi></p>` : ''}
  </aside>`
}
