import { html } from 'hono/html'
import type { Item } from '../contract.ts'
import { documentOf } from './document.ts'
import { home, type Page } from './page.ts'
import { rowOf } from './html.ts'
import { wordsIn } from './words.ts'

const monthName = (month: string, language: string) =>
  Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }).toLocaleString(language, { month: 'long', year: 'numeric' })

/** Every month that holds something, newest first. */
export function archivePage(page: Page, months: readonly { month: string; items: number }[]) {
  const words = wordsIn(page.language)
  const path = `/berita/${page.institution.slug}/arsip`
  const main = html`<div>
    <h1>${words.archive}</h1>
    ${months.length === 0 ? html`<p class="lead">${words.archiveEmpty}</p>` : ''}
    <ul class="rows months">
      ${months.map(
        ({ month, items }) =>
          html`<li>
            <a href="${path}/${month}">${monthName(month, page.language)}</a><span class="meta">${words.count.replace('{count}', String(items))}</span>
          </li>`,
      )}
    </ul>
  </div>`
  return documentOf(page, `${words.archive} · ${page.institution.name}`, main, { path, active: 'archive' })
}

/** One month of one newsroom. `next` is the number of the next page, null at the end. */
export function monthPage(page: Page, { month, items, number, next }: { month: string; items: Item[]; number: number; next: number | null }) {
  const words = wordsIn(page.language)
  const base = `/berita/${page.institution.slug}/arsip/${month}`
  const name = monthName(month, page.language)
  const main = html`<div>
    <h1>${name}</h1>
    ${number > 1 ? html`<p class="meta">${words.page.replace('{page}', String(number))}</p>` : ''}
    <ul class="rows">
      ${items.map((item) => rowOf(page, item))}
    </ul>
    ${next ? html`<p><a rel="next" href="${base}?hal=${next}">${words.next}</a></p>` : ''}
    <p class="meta"><a href="/berita/${page.institution.slug}/arsip">${words.archive}</a> · <a href="${home(page)}">${words.back}</a></p>
  </div>`
  return documentOf(page, `${name} · ${page.institution.name}`, main, { path: number > 1 ? `${base}?hal=${number}` : base, active: 'archive' })
}

/** The month's first and last instant on the institution's own calendar; null when it is no month. */
export function spanOf(month: string, zone: string) {
  if (!/^(19[7-9]\d|2\d{3})-(0[1-9]|1[0-2])$/.test(month)) return null
  const first = Temporal.PlainYearMonth.from(month)
  const start = (one: Temporal.PlainYearMonth) => one.toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant()
  return { since: start(first), until: start(first.add({ months: 1 })) }
}
