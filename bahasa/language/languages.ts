/** What a text may be said to be written in (ISO 639-3): Indonesian, ten languages of its regions, Betawi and English. */
export const languages = ['ind', 'jav', 'sun', 'min', 'mad', 'ban', 'ace', 'bug', 'bjn', 'bbc', 'nij', 'bew', 'eng'] as const
export type Language = (typeof languages)[number]

/** A language of Indonesia that is none of these: learned so as not to be taken for one of them, answered as `unsure`. */
export const OTHER = 'other'
/** What the model tells apart. */
export type Spoken = Language | typeof OTHER
