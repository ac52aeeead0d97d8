import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOT_READY: faultKind(
    422,
    'Belum dapat dikirim: {problems}. Perbaiki, lalu kirim lagi; teks Anda tersimpan.',
    'Not ready to send: {problemsEn}. Fix it and send again; your text is kept.',
  ),
  NO_CHANNEL: faultKind(422, 'Pilih paling sedikit satu kanal sebelum mengirim.', 'Choose at least one channel before sending.'),
  CHANGED_MEANWHILE: faultKind(409, 'Konten ini baru saja diubah orang lain. Muat ulang, lalu kirim.', 'Someone has just changed this. Reload, then send.'),
  CHANNEL_ELSEWHERE: faultKind(422, 'Kanal ini bukan milik instansi konten ini.', 'This channel does not belong to the institution of this content.'),
  LINK_INSIDE: faultKind(
    422,
    'Alamat ini ada di jaringan dalam. Pratinjaunya tidak diambil, dan publik tidak dapat membukanya; pakai alamat yang terbuka untuk umum.',
    'This address is inside an internal network. Its preview was not fetched, and the public cannot open it; use an address that is open to all.',
  ),
  LINK_SILENT: faultKind(
    422,
    'Situs tujuan tidak menjawab dalam enam detik. Tautan tetap dipakai; pratinjaunya dapat diambil lagi nanti.',
    'The site did not answer within six seconds. The link is kept; its preview can be fetched again later.',
  ),
  LINK_LARGE: faultKind(422, 'Laman tujuan terlalu besar untuk dipratinjau. Tautan tetap dipakai.', 'The page is too large to preview. The link is kept.'),
  LINK_BROKEN: faultKind(
    422,
    'Situs tujuan menjawab dengan galat {status}. Periksa alamatnya; tautan tetap tersimpan.',
    'The site answered with error {status}. Check the address; the link is kept.',
  ),
  NAME_TAKEN: faultKind(409, 'Sudah ada templat bernama {name}. Pilih nama lain.', 'There is a template called {name} already. Choose another name.'),
  SERIES_EMPTY: faultKind(
    422,
    'Tidak ada satu pun waktu yang masih akan datang. Periksa hari, tanggal mulai, dan yang dilewati.',
    'No time of this series is still to come. Check the days, the beginning and what is skipped.',
  ),
}
export const refuse = refuser(faults)
