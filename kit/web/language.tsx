import { createContext, use, useEffect, type ReactNode } from 'react'

export type Language = 'id' | 'en'

const LanguageContext = createContext<Language>('id')

export const useLanguage = () => use(LanguageContext)

export function LanguageIn({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** Before anyone is signed in: the choice made on this device, else what the browser asks for. */
export const browserLanguage = (): Language => {
  const chosen = localStorage.getItem('bahasa')
  if (chosen === 'id' || chosen === 'en') return chosen
  return navigator.languages.some((one) => one.startsWith('id')) || !navigator.languages[0]?.startsWith('en') ? 'id' : 'en'
}
