import type { Content } from './contract.ts'

const blank = /\{\{\s*([\p{L}\p{N}_ -]{1,40}?)\s*\}\}/gu

const texts = (content: Content) => [
  content.title,
  content.text,
  ...content.translations.flatMap((one) => [one.title, one.text]),
  ...content.variants.flatMap((one) => (one.text === null ? [] : [one.text])),
]

/** The names of the blanks in a content, `{{narasumber}}`, each once, in order. */
export const blanksIn = (content: Content) => [...new Set(texts(content).flatMap((text) => [...text.matchAll(blank)].map(([, name = '']) => name)))]

/** Fills blanks everywhere a content speaks; one without a value stays, and keeps the post from being sent. */
export function filled(content: Content, values: Readonly<Record<string, string>>): Content {
  const fill = (text: string) => text.replaceAll(blank, (whole, name: string) => values[name]?.trim() || whole)
  const words = <Words extends { title: string; text: string }>(one: Words): Words => ({ ...one, title: fill(one.title), text: fill(one.text) })
  return {
    ...words(content),
    translations: content.translations.map((one) => ({ ...words(one), madeFrom: one.madeFrom && words(one.madeFrom) })),
    variants: content.variants.map((one) => ({ ...one, text: one.text === null ? null : fill(one.text) })),
  }
}

/** What a series fills by itself: the day, by name and date, in the language of the post, and which of the series it is. */
export function valuesOf(wall: string, number: number, language: string) {
  const day = Temporal.PlainDateTime.from(wall).toPlainDate()
  return {
    tanggal: day.toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    hari: day.toLocaleString(language, { weekday: 'long' }),
    nomor: String(number),
  }
}
