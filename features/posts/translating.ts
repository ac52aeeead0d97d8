import type { Content, Translation, Variant } from './contract.ts'
import { wordsIn } from './rules.ts'

type Words = { title: string; text: string }

/** How a translation stands to its source: nothing written, made from words that have changed since, or made from these. */
export type Standing = 'untranslated' | 'stale' | 'current'

const isBlank = ({ title, text }: Words) => title.trim() === '' && text.trim() === ''

export function standingOf(content: Pick<Content, 'title' | 'text'>, one: Translation): Standing {
  if (one.text.trim() === '') return 'untranslated'
  return one.madeFrom?.text === content.text && one.madeFrom.title === content.title ? 'current' : 'stale'
}

export const languagesOf = (content: Content) => [content.language, ...content.translations.map((one) => one.language)]

/** Writes words in one language. The first words of a translation are made from the source as it is now. */
export function withWords(content: Content, language: string, change: Partial<Words>): Partial<Content> {
  if (language === content.language) return change
  const source = { title: content.title, text: content.text }
  const revise = (one: Translation): Translation => ({ ...one, ...change, madeFrom: isBlank(one) || !one.madeFrom ? source : one.madeFrom })
  return { translations: content.translations.map((one) => (one.language === language ? revise(one) : one)) }
}

/** A person says that a translation says what the source says now. */
export const confirmed = (content: Content, language: string): Partial<Content> => ({
  translations: content.translations.map((one) => (one.language === language ? { ...one, madeFrom: { title: content.title, text: content.text } } : one)),
})

/** Adds a language; it goes where the source goes, as texts of its own. */
export function withLanguage(content: Content, language: string): Partial<Content> {
  if (languagesOf(content).includes(language)) return {}
  const beside = content.variants
    .filter((one) => one.language === content.language && one.second === null)
    .map((one): Variant => ({ channel: one.channel, language, second: null, text: null }))
  return { translations: [...content.translations, { language, title: '', text: '', madeFrom: null }], variants: [...content.variants, ...beside] }
}

/** Takes a language away with everything that went out in it; a text of two languages keeps the other. */
export const withoutLanguage = (content: Content, language: string): Partial<Content> => ({
  translations: content.translations.filter((one) => one.language !== language),
  variants: uniquely(
    content.variants.flatMap((one) => {
      if (one.language === language) return one.second ? [{ ...one, language: one.second, second: null, text: null }] : []
      return [one.second === language ? { ...one, second: null, text: null } : one]
    }),
  ),
})

/** Names the source's language anew, in every place it stands. Null where the post speaks that language already. */
export function renamed(content: Content, language: string): Partial<Content> | null {
  if (content.translations.some((one) => one.language === language)) return null
  const rename = (tongue: string) => (tongue === content.language ? language : tongue)
  return { language, variants: content.variants.map((one) => ({ ...one, language: rename(one.language), second: one.second && rename(one.second) })) }
}

const uniquely = (variants: Variant[]) =>
  variants.filter((one, place) => variants.findIndex((other) => other.channel === one.channel && other.language === one.language) === place)

/** `apart`: each language its own text; a pair: one text, in that order; `mixed`: it differs by channel. */
export type Arrangement = 'apart' | 'mixed' | `${string}+${string}`

export function arrangementOf({ variants }: Pick<Content, 'variants'>): Arrangement {
  const [first, ...more] = [...new Set(variants.map((one) => (one.second ? (`${one.language}+${one.second}` as const) : ('apart' as const))))]
  return more.length > 0 ? 'mixed' : (first ?? 'apart')
}

/** Arranges the languages of every channel in use alike. */
export function arranged(content: Content, how: Arrangement): Partial<Content> {
  if (how === 'mixed') return {}
  const channels = [...new Set(content.variants.map((one) => one.channel))]
  const [first = '', second = ''] = how.split('+')
  const known = (channel: string, language: string) => content.variants.find((one) => one.channel === channel && one.language === language && !one.second)
  if (how !== 'apart') return { variants: channels.map((channel) => ({ channel, language: first, second, text: null })) }
  return {
    variants: channels.flatMap((channel) =>
      languagesOf(content).map((language) => known(channel, language) ?? { channel, language, second: null, text: null }),
    ),
  }
}

const sentences = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter(Boolean)

/** The sentences of the source that were not there when a translation was made, and those that are gone since. */
export function changedSince(content: Content, language: string) {
  const made = content.translations.find((one) => one.language === language)?.madeFrom
  if (!made) return { added: [], gone: [] }
  const [before, now] = [sentences(`${made.title}\n${made.text}`, content.language), sentences(`${content.title}\n${content.text}`, content.language)]
  return { added: now.filter((one) => !before.includes(one)), gone: before.filter((one) => !now.includes(one)) }
}

/** Whether every language that goes out somewhere has its words, and which has none. */
export const languagesWithoutWords = (content: Content) =>
  [...new Set(content.variants.flatMap((one) => (one.second ? [one.language, one.second] : [one.language])))].filter(
    (language) => (wordsIn(content, language)?.text ?? '').trim() === '',
  )
