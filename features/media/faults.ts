import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOT_AN_IMAGE: faultKind(
    415,
    'Berkas ini bukan gambar JPEG, PNG, WebP, atau GIF (isinya {type}). Simpan ulang sebagai JPEG, lalu coba lagi.',
    'This file is not a JPEG, PNG, WebP or GIF image (it is {type}). Save it as JPEG and try again.',
  ),
  IMAGE_BROKEN: faultKind(
    422,
    'Gambar ini rusak atau terpotong, jadi tidak disimpan. Coba pilih lagi dari perangkat Anda.',
    'This image is broken or cut short, so it was not kept. Choose it again from your device.',
  ),
  IMAGE_HUGE: faultKind(
    422,
    'Gambar ini terlalu besar untuk dibuka dengan aman (lebih dari 50 megapiksel). Perkecil dulu.',
    'This image is too large to open safely (over 50 megapixels). Make it smaller first.',
  ),
  FILE_TOO_LARGE: faultKind(
    413,
    'Berkas ini lebih dari {max} MB. Perkecil dulu; teks Anda tetap tersimpan.',
    'This file is over {max} MB. Make it smaller; your text is kept.',
  ),
  FILE_EMPTY: faultKind(422, 'Berkas ini kosong. Coba pilih lagi dari perangkat Anda.', 'This file is empty. Choose it again from your device.'),
  ALT_OR_DECORATIVE: faultKind(
    422,
    'Tulis teks alternatif, atau tandai gambar ini sebagai hiasan; jangan keduanya.',
    'Write alternative text or mark the image as decorative; not both.',
  ),
}
export const refuse = refuser(faults)
