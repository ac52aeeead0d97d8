/** Tasks whose answer is one label, and which a team may therefore correct; the labels as `bahasa/` gives them. */
export const correctable = {
  language: ['ind', 'jav', 'sun', 'min', 'mad', 'ban', 'ace', 'bug', 'bjn', 'bbc', 'nij', 'bew', 'eng'],
  sentiment: ['negative', 'neutral', 'positive'],
  emotion: ['anger', 'fear', 'happy', 'love', 'sadness'],
  topic: [
    'pelindungan_wni',
    'paspor_visa',
    'kependudukan',
    'bansos',
    'pajak_bea',
    'kesehatan',
    'pendidikan',
    'infrastruktur',
    'bencana',
    'pangan_harga',
    'kepegawaian_cpns',
    'hukum_keamanan',
    'transportasi',
    'perizinan_investasi',
    'lingkungan',
    'energi',
    'haji_umrah',
    'pemilu',
    'komunikasi_digital',
    'lainnya',
  ],
  kind: ['question', 'complaint', 'aspiration', 'report', 'praise', 'spam', 'chat'],
  urgent: ['true', 'false'],
  abuse: ['none', 'abusive', 'hate'],
} as const satisfies Record<string, readonly string[]>

export type CorrectableTask = keyof typeof correctable
export const correctableTasks = Object.keys(correctable) as [CorrectableTask, ...CorrectableTask[]]

/** A topic of the team's own: lower case, words joined by `_`. */
export const ownTopic = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** From how many examples on a topic of the team's own is offered as an answer. */
export const fewestExamples = 5
