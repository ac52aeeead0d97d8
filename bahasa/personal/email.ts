import type { Find } from './span.ts'

const sign = /@|\[at\]|\(at\)|\{at\}|\sat\s/g
const host = /\s?[a-z0-9][a-z0-9-]{0,62}(?:(?:\.|\s?[[({]dot[\])}]\s?|\s(?:dot|titik|d0t)\s)[a-z0-9-]{1,63}){0,4}/y
const providers = /^(?:gmail|gmial|gmai|yahoo|ymail|hotmail|outlook|icloud|rocketmail|protonmail|live)(?:com|coid)?$/
const spoken = /\s?[[({]dot[\])}]\s?|\s(?:dot|titik|d0t)\s/g
const isLocal = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 95 || code === 43 || code === 45 || code === 37

/** Where the local part that ends at `end` begins; at most 64 characters (RFC 5321). */
function startOfLocal(plain: string, end: number): number {
  let at = end
  while (at > 0 && end - at < 64 && isLocal(plain.charCodeAt(at - 1))) at--
  while (at < end && /[.+-]/.test(plain.charAt(at))) at++
  return at
}

const free = /^(?:gmail|yahoo|ymail|hotmail|outlook|icloud|rocketmail|proton)/
const roles =
  /^(?:info|pengaduan|aduan|lapor|layanan|pelayanan|halo|hallo|humas|cs|admin|kontak|contact|callcenter|call|support|help|helpdesk|sekretariat|setjen|konsuler|kons|noreply|no-reply|customer|ppid|persuratan|tu|pmi|wni|kbri|kjri|kri|kdei|imigrasi|kanim|pers|redaksi|email|mail|bantuan|dukcapil|pusdatin|protokol|pensosbud|hotline)(?:[._-]|\d|$)|(?:[._-])(?:kbri|kjri|kanim|kemlu|konsuler)$/

/** Whether an address is an office's desk: a role before the sign, and no free-mail provider behind it. */
const isDesk = (local: string, domain: string) => roles.test(local) && !free.test(domain)

/** The domain that starts right behind the sign, with where it ends; `known` when it may do without a dot. */
function domainAt(plain: string, at: number, plainSign: boolean): { domain: string; to: number } | undefined {
  host.lastIndex = at
  const found = host.exec(plain)
  if (!found) return undefined
  const domain = found[0].trim().replaceAll(spoken, '.')
  const to = at + found[0].trimEnd().length
  if (/\.[a-z]{2,24}$/.test(domain) && (plainSign || found[0].trim() !== domain || providers.test(domain.split('.')[0] ?? ''))) return { domain, to }
  if (domain.includes('.') || !providers.test(domain)) return undefined
  const tail = /^\s(?:com|co\.?\s?id)\b/.exec(plain.slice(to, to + 8))
  return { domain: `${domain.replace(/com$/, '')}.com`, to: to + (tail?.[0].length ?? 0) }
}

/** E-mail addresses of a folded text, also said ("budi [at] contoh dot com"); the desks of offices are left out. */
export function emailsIn(plain: string): Find[] {
  const finds: Find[] = []
  for (const found of plain.matchAll(sign)) {
    const before = plain.charAt(found.index - 1) === ' ' ? found.index - 1 : found.index
    const from = startOfLocal(plain, before)
    if (from === before) continue
    const after = domainAt(plain, found.index + found[0].length, found[0] === '@' && plain.charAt(found.index + 1) !== ' ' && before === found.index)
    if (!after) continue
    const local = plain.slice(from, before)
    if (!isDesk(local, after.domain)) finds.push({ kind: 'email', from, to: after.to, value: `${local}@${after.domain}` })
  }
  return finds
}
