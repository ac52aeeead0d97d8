import type { InstitutionId } from '#kit/ids.ts'
import { holds, isGranted, type Person, type Verdict } from '#kit/rules.ts'
import { validate, type Finding, type Limits, type Passage } from '#kit/connector.ts'
import type { Content, Variant, Written } from './contract.ts'
import { withMentions, type Mentions } from './mentioning.ts'

export const mayWrite = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin') ? null : 'FORBIDDEN'

export const mayRead = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin', 'approver', 'viewer') ||
  isGranted(person, institution, 'read_drafts') ||
  isGranted(person, institution, 'approve')
    ? null
    : 'FORBIDDEN'

/** Who belongs to the team that talks inside a draft: those of the institution who write or decide, never a reader. */
export const mayJoin = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin', 'approver') ? null : 'FORBIDDEN'

/** Scripts written from right to left. */
const fromTheRight = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** By the script a language is written in, said or likely: `ar` and Jawi (`ms-Arab`) run from the right, `ms` does not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return fromTheRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

type Tongues = Pick<Content, 'title' | 'text' | 'language' | 'link' | 'separator' | 'translations'>
type Slot = Pick<Variant, 'language' | 'second' | 'text'>

/** The words a post has in a language; null where it has none. */
export const wordsIn = (content: Tongues, language: string): { title: string; text: string } | null =>
  language === content.language ? content : (content.translations.find((one) => one.language === language) ?? null)

/** The text a variant follows: its language's, or both of its languages' with the separator between. */
export function followed(content: Tongues, { language, second }: Pick<Slot, 'language' | 'second'>) {
  const first = (wordsIn(content, language)?.text ?? '').trim()
  const other = second ? (wordsIn(content, second)?.text ?? '').trim() : ''
  return other ? `${first}${content.separator}${other}` : first
}

/** On which platform a text goes out, and who it may call there. */
export type Voice = { platform: string; mentions: Mentions }

/** What goes out on a channel: the variant's own text, or what it follows, in the platform's handles, with the link beneath it where it is not in the text. */
export function outgoing(content: Tongues, variant: Slot, { platform, mentions }: Voice) {
  const text = withMentions(variant.text ?? followed(content, variant), mentions, platform).trim()
  return content.link && !text.includes(content.link) ? `${text}\n\n${content.link}`.trim() : text
}

/** The stretches of an outgoing text, each in one language; one alone where nothing tells the second from the first. */
export function passagesOf(content: Pick<Content, 'separator'>, { language, second }: Pick<Slot, 'language' | 'second'>, text: string): Passage[] {
  const passage = (tongue: string, part: string): Passage => ({ language: tongue, direction: directionOf(tongue), text: part })
  const [first, other, ...more] = second && content.separator ? text.split(content.separator) : [text]
  if (!second || first === undefined || other === undefined || more.length > 0) return [passage(language, text)]
  return [passage(language, first), passage(second, other)]
}

/** Fills what nobody chose with its usual value. */
export const whole = (written: Written): Content => ({
  ...written,
  translations: written.translations ?? [],
  separator: written.separator ?? '\n\n—\n\n',
  variants: written.variants.map((one) => ({ ...one, second: one.second ?? null })),
})

const inWords: Record<Finding['kind'], { id: (finding: Finding, name: string) => string; en: (finding: Finding, name: string) => string }> = {
  empty: { id: (_, name) => `${name} belum punya teks`, en: (_, name) => `${name} has no text yet` },
  too_long: { id: (finding, name) => `${name} lebih ${over(finding)} karakter`, en: (finding, name) => `${name} is ${over(finding)} characters too long` },
  too_many_images: {
    id: (finding, name) => `${name} menerima paling banyak ${most(finding)} gambar`,
    en: (finding, name) => `${name} takes at most ${most(finding)} images`,
  },
  takes_no_film: {
    id: (_, name) => `${name} belum menerima film dari sini; pakai gambar, atau lepas kanalnya`,
    en: (_, name) => `${name} takes no film from here yet; use a picture, or leave the channel out`,
  },
  film_too_long: {
    id: (finding, name) => `film untuk ${name} paling lama ${most(finding)} detik`,
    en: (finding, name) => `a film for ${name} lasts at most ${most(finding)} seconds`,
  },
  film_too_short: {
    id: (finding, name) => `film untuk ${name} paling singkat ${least(finding)} detik`,
    en: (finding, name) => `a film for ${name} lasts at least ${least(finding)} seconds`,
  },
  too_many_films: {
    id: (finding, name) => `${name} menerima paling banyak ${most(finding)} film`,
    en: (finding, name) => `${name} takes at most ${most(finding) === 1 ? 'one film' : `${most(finding)} films`}`,
  },
  films_or_pictures: {
    id: (_, name) => `${name} memuat film atau gambar, tidak keduanya dalam satu kiriman`,
    en: (_, name) => `${name} carries a film or pictures in one post, not both`,
  },
  needs_image: { id: (_, name) => `${name} perlu gambar`, en: (_, name) => `${name} needs an image` },
  too_many_hashtags: {
    id: (finding, name) => `${name} menerima paling banyak ${most(finding)} tagar`,
    en: (finding, name) => `${name} takes at most ${most(finding)} hashtags`,
  },
}
const over = (finding: Finding) => ('over' in finding ? finding.over : 0)
const least = (finding: Finding) => ('min' in finding ? finding.min : 0)
const most = (finding: Finding) => ('max' in finding ? finding.max : 0)

export const wordsFor = (finding: Finding, name: string, tongue: 'id' | 'en') => inWords[finding.kind][tongue](finding, name)

/** What a platform takes, and how many seconds each film of the post lasts. */
type Bounds = { limits: Limits; films: readonly number[] }

/** Everything that keeps one variant from going out; the same code counts in the browser. */
export const findingsOf = (content: Tongues & Pick<Content, 'media'>, variant: Slot, { limits, films, ...voice }: Voice & Bounds) =>
  validate({ text: outgoing(content, variant, voice), images: content.media.length, films }, limits)

/** A link that only works inside an office's own network: a private or local address, or a bare host name. The public cannot follow it. */
export function isInsideLink(link: string | null) {
  if (!link || !URL.canParse(link)) return false
  const host = new URL(link).hostname.replaceAll(/^\[|\]$/g, '')
  const isNumber = /^(\d+\.){3}\d+$/.test(host) || host.includes(':')
  if (isNumber)
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(host) || /^(::1?$|f[cd]|fe[89ab])/i.test(host)
  return !host.includes('.') || /\.(local|localhost|internal|intranet|lan|home\.arpa)$/i.test(host)
}
