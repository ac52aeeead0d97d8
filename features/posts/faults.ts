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
}
export const refuse = refuser(faults)
