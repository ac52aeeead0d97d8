import type { Letter } from '#kit/server/mail.ts'
import type { PushText } from './push.ts'
import type { NoticeRow, Recipient } from './store.ts'
import en from './messages.en.json' with { type: 'json' }
import id from './messages.id.json' with { type: 'json' }

type Key = keyof typeof id
const words = { id, en }
const say = (language: Recipient['language'], key: Key, values: Record<string, string> = {}) =>
  words[language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** What a device shows on a locked screen: what kind of thing it is, and nothing of it. */
export const pushTextFor = (notice: NoticeRow, language: Recipient['language']): PushText => ({
  body: say(language, `kind_${notice.kind}`),
  path: notice.path,
  tag: notice.id,
})

export const testText = (language: Recipient['language'], tag: string): PushText => ({ body: say(language, 'test'), path: '/pemberitahuan', tag })

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Content = { id: string; notices: readonly NoticeRow[]; to: Recipient; names: ReadonlyMap<string, string>; isDigest: boolean }

/** One e-mail: what waits, at which institution, and where to sign in. No content, no name of anyone; the same id each time it is made. */
export function letterFor(address: string, { id: own, notices, to, names, isDigest }: Content): Letter {
  const { language } = to
  const lines = notices.map((notice) => ({
    text: `${say(language, `kind_${notice.kind}`)} (${names.get(notice.institution_id) ?? '–'})`,
    link: `${address}${notice.path}`,
  }))
  const [first] = lines
  const lead = say(language, isDigest ? 'digestLead' : 'lead')
  const foot = say(language, 'foot', { link: `${address}/setelan/pemberitahuan` })
  const html = [
    `<p>${escape(lead)}</p>`,
    `<ul>${lines.map(({ text, link }) => `<li>${escape(text)}<br><a href="${escape(link)}">${escape(link)}</a></li>`).join('')}</ul>`,
    `<p style="color:#5d6b75;font-size:13px">${escape(foot)}</p>`,
  ]
  return {
    to: to.email,
    id: `${own}@${new URL(address).hostname}`,
    subject: isDigest ? say(language, 'digestSubject', { count: String(notices.length) }) : `Sinergi: ${first?.text ?? ''}`,
    text: [lead, '', ...lines.flatMap(({ text, link }) => [`- ${text}`, `  ${link}`]), '', foot, ''].join('\n'),
    html: `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;color:#0f1d26">${html.join('')}</body></html>`,
  }
}
