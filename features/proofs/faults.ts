import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOTHING_PUBLISHED: faultKind(
    409,
    'Tidak ada yang terbit dalam rentang ini, jadi tidak ada bukti untuk dipaketkan.',
    'Nothing was published in this span, so there is nothing to bundle.',
  ),
  SPAN_ENDS_FIRST: faultKind(422, 'Akhir rentang mendahului awalnya. Tukar kedua tanggal itu.', 'The span ends before it begins. Swap the two dates.'),
  TOO_MANY: faultKind(
    422,
    'Rentang ini memuat {count} bukti; satu paket paling banyak {most}. Persempit tanggalnya.',
    'This span holds {count} proofs; a bundle takes at most {most}. Narrow the dates.',
  ),
  BUNDLE_NOT_READY: faultKind(
    409,
    'Paket ini belum siap atau sudah dihapus. Minta paket baru dari halaman Bukti tayang.',
    'This bundle is not ready, or gone. Ask for a new one on the proofs page.',
  ),
}
export const refuse = refuser(faults)
