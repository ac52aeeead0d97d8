// Before the first paint, so that nobody is blinded: the chosen theme, else the system's, and its changes while the page is open.
;(() => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const wear = () => {
    const chosen = localStorage.getItem('tema')
    if (chosen === 'gelap' || (chosen !== 'terang' && system.matches)) document.documentElement.dataset.theme = 'dark'
    else delete document.documentElement.dataset.theme
  }
  wear()
  system.addEventListener('change', wear)
})()
