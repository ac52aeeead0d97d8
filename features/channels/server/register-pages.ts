import { html } from 'hono/html'
import { answer, checkForm, documentOf, reportForm, row, type Shown } from './register-html.ts'
import type { Entry, Verified } from './register.ts'
import { fill } from './register-words.ts'

type Question = { asked: string; verified: Verified | null }

const question = (shown: Shown, { asked, verified }: Question, action: string) =>
  html`${checkForm(shown, { action, asked })}${verified ? answer(shown, asked, verified) : ''}`

const list = (shown: Shown, entries: readonly Entry[]) =>
  html`<ul class="register-rows">
    ${entries.map((entry) => row(shown, entry))}
  </ul>`

const part = (shown: Shown, title: string, entries: readonly Entry[]) =>
  entries.length > 0
    ? html`<section>
        <h2>${title}</h2>
        ${list(shown, entries)}
      </section>`
    : ''

export type Told = 'reported' | 'registered' | 'failed' | null

const told = ({ words }: Shown, outcome: Told) => {
  if (!outcome) return ''
  const sentence = { reported: words.reported, registered: words.reportedOfficial, failed: words.reportFailed }[outcome]
  return html`<p class="told ${outcome === 'reported' ? '' : 'not'}" role="status">${sentence}</p>`
}

/** The register of one institution: what it stands by, what is in trouble, what it has given up, what it has reported. */
export function institutionPage(
  shown: Shown,
  { entries, impostors, outcome, ...asked }: Question & { entries: readonly [Entry, ...Entry[]]; impostors: readonly { handle: string }[]; outcome: Told },
) {
  const { words } = shown
  const [institution] = entries
  const path = `/akun-resmi/${institution.slug}`
  const title = fill(words.of, { name: institution.name })
  const of = (...standings: Entry['standing'][]) => entries.filter((entry) => standings.includes(entry.standing))
  const main = html`<h1>${fill(words.of, { name: institution.short_name })}</h1>
    <p class="lead">${words.lead}</p>
    ${told(shown, outcome)} ${question(shown, asked, path)} ${part(shown, words.trouble, of('incident'))}
    ${part(shown, words.register, of('official', 'frozen'))} ${part(shown, words.past, of('retired'))}
    ${
      impostors.length > 0
        ? html`<section>
            <h2>${words.impostors}</h2>
            <p>${impostors.map(({ handle }, at) => html`${at > 0 ? ', ' : ''}<bdi class="struck">${handle}</bdi>`)}</p>
          </section>`
        : ''
    }
    ${reportForm(shown, institution)}`
  return documentOf(shown, { title, path, institution, main })
}

/** The register of the whole network, by institution. */
export function networkPage(shown: Shown, { entries, ...asked }: Question & { entries: readonly Entry[] }) {
  const { words } = shown
  const institutions = [...Map.groupBy(entries, ({ institution_id: id }) => id).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  )
  const main = html`<h1>${words.register}</h1>
    <p class="lead">${words.lead}</p>
    ${question(shown, asked, '/akun-resmi')}
    ${part(
      shown,
      words.trouble,
      entries.filter(({ standing }) => standing === 'incident'),
    )}
    <section>
      <h2>${words.institutions}</h2>
      ${institutions.length === 0 ? html`<p>${words.none}</p>` : ''}
      <ul class="rows months">
        ${institutions.map(
          ([first, ...rest]) =>
            html`<li>
              <a href="/akun-resmi/${first.slug}${shown.tongue === 'en' ? '?bahasa=en' : ''}">${first.name}</a
              ><span class="meta">${fill(words.count, { count: String([first, ...rest].filter(({ standing }) => standing !== 'retired').length) })}</span>
            </li>`,
        )}
      </ul>
    </section>
    <p class="meta">${fill(words.forMachines, { address: `${shown.address}/api/register/verify?url=…` })}</p>`
  return documentOf(shown, { title: words.register, path: '/akun-resmi', institution: null, main })
}

export function missingPage(shown: Shown) {
  const { words } = shown
  const main = html`<h1>${words.missing}</h1>
    <p class="lead">${words.missingMore}</p>
    <p><a href="/akun-resmi">${words.whole}</a></p>`
  return documentOf(shown, { title: words.missing, path: '/akun-resmi', institution: null, main })
}
