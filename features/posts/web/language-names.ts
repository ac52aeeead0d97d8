import { useMemo } from 'react'
import { useLanguage } from '#kit/web/language.tsx'

/** Languages offered first: of the archipelago and of the places missions write for. */
export const tongues = 'id en ar ja zh ko nl de fr es pt ru ms th vi hi tr fa ur it pl jv su min bug ban ace'.split(' ')

/** A language by its name in the reader's: `ja` is Jepang. */
export function useLanguageName(): (tongue: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' })
    return (tongue) => {
      const name = names.of(tongue) ?? tongue
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
    }
  }, [language])
}
