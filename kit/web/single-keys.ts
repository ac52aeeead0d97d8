const shelf = 'tombol-huruf'

/** Single-letter keys can be turned off (WCAG 2.1.4): speech input would press them. */
export const singleKeysAreOn = () => localStorage.getItem(shelf) !== 'mati'

export const turnSingleKeys = (isOn: boolean) => (isOn ? localStorage.removeItem(shelf) : localStorage.setItem(shelf, 'mati'))
