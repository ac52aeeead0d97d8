import { IntlMessageFormat } from 'intl-messageformat'
import { useMemo } from 'react'
import { useLanguage, type Language } from './language.tsx'

type Values = Record<string, string | number>

const compiled = new Map<string, IntlMessageFormat>()

function format(text: string, language: Language, values?: Values) {
  if (!values) return text
  const key = `${language}:${text}`
  const message = compiled.get(key) ?? new IntlMessageFormat(text, language)
  compiled.set(key, message)
  return String(message.format(values))
}

/** Says a message in the reader's language; ICU syntax for values and plurals. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/** Binds a feature's two message files to a hook: `const useWords = wordsOf(id, en)`, then `const say = useWords()`. */
export function wordsOf<const Key extends string>(id: Record<Key, string>, en: Record<Key, string>) {
  const inLanguage: Record<Language, Record<Key, string>> = { id, en }
  return function useWords(): Say<Key> {
    const language = useLanguage()
    return useMemo(() => (key, values) => format(inLanguage[language][key], language, values), [language])
  }
}
