/** Words that begin with "di" and are no passive verbs. */
export const notPassive: ReadonlySet<string> = new Set(
  'dinas dingin diri dirinya diskon digital direktur direktorat dini dialog diagnosis diagnosa diet dinding diam diameter disabilitas dispensasi disiplin diplomat diplomasi diplomatik distribusi disposisi divisi diskusi dimensi disertasi dividen diesel diktator dinamika dinamis dimana dikit digitalisasi difabel diaspora diare diabetes diskriminasi distrik direksi divaksinasi_ dinasnya diaken dia disinformasi diversifikasi'.split(
    ' ',
  ),
)

/** Endings and shapes of heavy nouns: "pelaksanaan", "kepesertaan", "implementasi", "efektivitas". */
export const heavyNoun = /^(?:p(?:e|er|em|en|eng|eny)[a-z]{3,}an|ke[a-z]{4,}an|[a-z]{4,}(?:isasi|asi|itas|isme|ensi|ansi))$/
