import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOT_AN_IMAGE: faultKind(
    415,
    'Berkas ini bukan gambar JPEG, PNG, WebP, atau GIF, dan bukan film MP4, MOV, atau WebM (isinya {type}). Simpan ulang sebagai JPEG atau MP4, lalu coba lagi.',
    'This file is neither a JPEG, PNG, WebP or GIF image nor an MP4, MOV or WebM film (it is {type}). Save it as JPEG or MP4 and try again.',
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
  SVG_REFUSED: faultKind(
    415,
    'Gambar SVG dapat berisi kode yang berjalan di peramban pembaca, jadi tidak diterima. Ekspor sebagai PNG, lalu unggah lagi.',
    'An SVG drawing can carry code that runs in a reader’s browser, so it is not taken. Export it as PNG and upload that.',
  ),
  HEIC_UNREADABLE: faultKind(
    415,
    'Foto HEIC dari iPhone belum dapat dibuka di sini. Di iPhone: Pengaturan › Kamera › Format › Paling Kompatibel; atau bagikan fotonya sebagai JPEG, lalu unggah lagi.',
    'A HEIC photo from an iPhone cannot be opened here. On the iPhone: Settings › Camera › Formats › Most Compatible; or share the photo as JPEG and upload that.',
  ),
  NO_FILM_HERE: faultKind(
    415,
    'Server ini belum memasang ffmpeg, jadi film tidak dapat diperiksa dan disesuaikan. Minta pengelola server memasangnya; film Anda tetap ada di perangkat.',
    'This server has no ffmpeg, so a film cannot be checked or adapted. Ask whoever runs the server to install it; your film is still on your device.',
  ),
  FILM_BROKEN: faultKind(
    422,
    'Film ini rusak, terpotong, atau tidak berisi gambar bergerak, jadi tidak disimpan. Coba pilih lagi dari perangkat Anda.',
    'This film is broken, cut short or holds no moving picture, so it was not kept. Choose it again from your device.',
  ),
  UPLOAD_ELSEWHERE: faultKind(
    409,
    'Bagian ini tidak menyambung dengan yang sudah diterima. Unggahan dilanjutkan dari bagian terakhir yang tersimpan.',
    'This part does not join what was received. The upload goes on from the last part that was kept.',
  ),
  RIGHTS_NEED_NOTE: faultKind(
    422,
    'Tulis lisensinya, atau siapa yang memberi izin dan untuk apa.',
    'Write down the licence, or who gave permission and for what.',
  ),
  MEDIA_IN_USE: faultKind(
    409,
    'Berkas ini dipakai {count} konten, jadi tidak dapat dihapus. Arsipkan: yang sudah memakai tetap utuh, dan tidak ditawarkan lagi.',
    'This file is used by {count} posts, so it cannot be deleted. Retire it: what uses it stays whole, and it is offered no more.',
  ),
  NOT_OURS_TO_SHARE: faultKind(
    409,
    'Hanya karya sendiri atau yang bebas hak dapat dibagikan ke jejaring; lisensi dan izin berlaku untuk instansi Anda saja.',
    'Only your own work, or what is free of rights, can be shared with the network; a licence or a permission holds for your institution alone.',
  ),
  COLLECTION_TAKEN: faultKind(409, 'Koleksi dengan nama ini sudah ada.', 'A collection of this name exists already.'),
  RIGHTS_END_FIRST: faultKind(
    422,
    'Hak pakai {title} berakhir {until}, sebelum waktu terbit ini. Pilih waktu yang lebih awal, ganti gambarnya, atau perpanjang haknya di Pustaka.',
    'The right to use {title} ends on {until}, before this time. Choose an earlier time, change the picture, or extend its rights in the library.',
  ),
  FILE_EMPTY: faultKind(422, 'Berkas ini kosong. Coba pilih lagi dari perangkat Anda.', 'This file is empty. Choose it again from your device.'),
  ALT_OR_DECORATIVE: faultKind(
    422,
    'Tulis teks alternatif, atau tandai gambar ini sebagai hiasan; jangan keduanya.',
    'Write alternative text or mark the image as decorative; not both.',
  ),
}
export const refuse = refuser(faults)
