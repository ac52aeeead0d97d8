/** The topics of messages to government, as the whole house names them. */
export const topics = [
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
] as const
export type Topic = (typeof topics)[number]

/** The topics of NusaParagraph (Cahyawijaya et al. 2023), paragraphs in regional languages. */
export const paragraphTopics = ['food & beverages', 'sports', 'leisures', 'religion', 'culture & heritage', 'slice of life', 'technology', 'business'] as const
