import type { Role } from '#kit/rules.ts'

/** The one password of everyone in the example; it opens nothing but invented data. */
export const password = 'ombak tenang di dermaga contoh'

export type Member = { name: string; email: string; at: string; place: string; roles: Role[] }

const member = (name: string, at: string, place: string, ...roles: Role[]): Member => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example`,
  at,
  place,
  roles,
})

/** Everyone in the example: invented names, every role. `at` is the slug of an institution. */
export const cast: readonly Member[] = [
  member('Sekar Wening', 'kemlu', 'Kemlu', 'admin', 'editor'),
  member('Bima Samudra', 'kemlu', 'Kemlu', 'editor'),
  member('Sinta Cendana', 'kemlu', 'Kemlu', 'approver'),
  member('Rangga Pualam', 'kemlu', 'Kemlu', 'approver'),
  member('Wira Jatmika', 'kemlu', 'Kemlu', 'viewer'),
  member('Tiara Kemuning', 'kemlu', 'Kemlu', 'responder', 'viewer'),
  member('Damar Langit', 'kemlu', 'Kemlu', 'analyst', 'viewer'),
  member('Ayu Lembayung', 'kemlu', 'Kemlu', 'advocate'),
  member('Laras Anggrek', 'kemensetneg', 'Kemensetneg', 'coordinator', 'admin'),
  member('Galih Arunika', 'komdigi', 'Komdigi', 'admin', 'editor'),
  member('Nadia Padma', 'komdigi', 'Komdigi', 'approver'),
  member('Prama Bentara', 'bi', 'BI', 'admin', 'editor'),
  member('Ratih Kencana', 'bi', 'BI', 'approver'),
  member('Yoga Lazuardi', 'kemendag', 'Kemendag', 'admin', 'editor'),
  member('Mega Rinjani', 'kemendag', 'Kemendag', 'approver'),
  member('Asep Mandala', 'pemprov-jabar', 'Pemprov Jabar', 'admin', 'editor'),
  member('Euis Larasati', 'pemprov-jabar', 'Pemprov Jabar', 'approver'),
  member('Andi Samudera', 'pemprov-sulsel', 'Pemprov Sulsel', 'admin', 'editor'),
  member('Rannu Bulaeng', 'pemprov-sulsel', 'Pemprov Sulsel', 'approver'),
  member('Kirana Sakura', 'kbri-tokyo', 'KBRI Tokyo', 'admin', 'editor'),
  member('Jaka Harbor', 'kjri-hong-kong', 'KJRI Hong Kong', 'admin', 'editor'),
  member('Salma Zamrud', 'kbri-riyadh', 'KBRI Riyadh', 'admin', 'editor'),
  member('Hana Tulip', 'kbri-den-haag', 'KBRI Den Haag', 'admin', 'editor'),
  member('Bayu Thames', 'kbri-london', 'KBRI London', 'admin', 'editor'),
  member('Citra Hudson', 'kjri-new-york', 'KJRI New York', 'admin', 'editor'),
  member('Surya Pasifik', 'kjri-los-angeles', 'KJRI Los Angeles', 'admin', 'editor'),
  member('Dewi Kanguru', 'kbri-canberra', 'KBRI Canberra', 'admin', 'editor'),
]
