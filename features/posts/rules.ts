import type { InstitutionId } from '#kit/ids.ts'
import { holds, isGranted, type Person, type Verdict } from '#kit/rules.ts'
import { validate, type Finding, type Limits } from '#kit/connector.ts'

export const mayWrite = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin') ? null : 'FORBIDDEN'

export const mayRead = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin', 'approver', 'viewer') ||
  isGranted(person, institution, 'read_drafts') ||
  isGranted(person, institution, 'approve')
    ? null
    : 'FORBIDDEN'

/** What goes out on a channel: the variant's own text, or the post's, with the link beneath it where it is not in the text. */
export function outgoing(content: { text: string; link: string | null }, variant: { text: string | null }) {
  const text = (variant.text ?? content.text).trim()
  return content.link && !text.includes(content.link) ? `${text}\n\n${content.link}`.trim() : text
}

/** Scripts written from right to left. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur|ps|dv|ckb|yi)\b/.test(language) ? 'rtl' : 'ltr')

const inWords: Record<Finding['kind'], { id: (finding: Finding, name: string) => string; en: (finding: Finding, name: string) => string }> = {
  empty: { id: (_, name) => `${name} belum punya teks`, en: (_, name) => `${name} has no text yet` },
  too_long: { id: (finding, name) => `${name} lebih ${over(finding)} karakter`, en: (finding, name) => `${name} is ${over(finding)} characters too long` },
  too_many_images: {
    id: (finding, name) => `${name} menerima paling banyak ${most(finding)} gambar`,
    en: (finding, name) => `${name} takes at most ${most(finding)} images`,
  },
  needs_image: { id: (_, name) => `${name} perlu gambar`, en: (_, name) => `${name} needs an image` },
  too_many_hashtags: {
    id: (finding, name) => `${name} menerima paling banyak ${most(finding)} tagar`,
    en: (finding, name) => `${name} takes at most ${most(finding)} hashtags`,
  },
}
const over = (finding: Finding) => ('over' in finding ? finding.over : 0)
const most = (finding: Finding) => ('max' in finding ? finding.max : 0)

export const wordsFor = (finding: Finding, name: string, tongue: 'id' | 'en') => inWords[finding.kind][tongue](finding, name)

/** Everything that keeps one variant from going out; the same code counts in the browser. */
export const findingsOf = (content: { text: string; link: string | null; media: readonly unknown[] }, variant: { text: string | null }, limits: Limits) =>
  validate({ text: outgoing(content, variant), images: content.media.length }, limits)

/** A link that only works inside an office's own network: a private or local address, or a bare host name. The public cannot follow it. */
export function isInsideLink(link: string | null) {
  if (!link || !URL.canParse(link)) return false
  const host = new URL(link).hostname.replaceAll(/^\[|\]$/g, '')
  const isNumber = /^(\d+\.){3}\d+$/.test(host) || host.includes(':')
  if (isNumber)
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(host) || /^(::1?$|f[cd]|fe[89ab])/i.test(host)
  return !host.includes('.') || /\.(local|localhost|internal|intranet|lan|home\.arpa)$/i.test(host)
}
