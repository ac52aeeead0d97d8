// Before the first paint, so that nobody is blinded: the chosen theme, else the system's.
;(() => {
  const chosen = localStorage.getItem('tema')
  const dark = chosen === 'gelap' || (chosen !== 'terang' && matchMedia('(prefers-color-scheme: dark)').matches)
  if (dark) document.documentElement.dataset.theme = 'dark'
})()
