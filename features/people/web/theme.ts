export const themes = ['sistem', 'terang', 'gelap'] as const
export type Theme = (typeof themes)[number]

const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text)

export const chosenTheme = (): Theme => {
  const kept = localStorage.getItem('tema')
  return isTheme(kept) ? kept : 'sistem'
}

/** Takes effect at once, and before the first paint from then on. */
export function chooseTheme(theme: Theme) {
  localStorage.setItem('tema', theme)
  const isDark = theme === 'gelap' || (theme === 'sistem' && matchMedia('(prefers-color-scheme: dark)').matches)
  if (isDark) document.documentElement.dataset['theme'] = 'dark'
  else delete document.documentElement.dataset['theme']
}
