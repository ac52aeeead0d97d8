/** The 12 languages of NusaX, which holds the same texts in each, as its folders are called. */
export const nusax = 'acehnese balinese banjarese buginese english indonesian javanese madurese minangkabau ngaju sundanese toba_batak'.split(' ')

/** The regional languages of NusaWrites' translated sentences, as its folders are called. */
export const nusaKalimat = 'abs bew bhp btk jav mad mak min mui rej sun'.split(' ')

/** A text without case, marks and blanks: what two copies of it share. */
export const essence = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
