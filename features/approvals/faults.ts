import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  OWN_WORK: faultKind(403, 'Anda ikut menulis konten ini, jadi orang lain yang menyetujuinya.', 'You wrote part of this, so someone else approves it.'),
  NOT_YOUR_STEP: faultKind(
    403,
    'Langkah ini menunggu penyetuju lain. Anda akan dipanggil saat giliran Anda.',
    'This step waits for another approver. You will be called when it is your turn.',
  ),
  ALREADY_DECIDED: faultKind(
    409,
    '{who} sudah memutuskan pukul {at}. Tidak ada yang perlu Anda lakukan.',
    '{who} decided at {at}. There is nothing left for you to do.',
  ),
  YOU_DECIDED: faultKind(
    409,
    'Anda sudah menyetujui langkah sebelumnya. Langkah ini perlu orang lain.',
    'You approved an earlier step. This one needs someone else.',
  ),
  CHANGED: faultKind(
    409,
    'Konten berubah setelah Anda membukanya. Muat ulang dan baca lagi sebelum memutuskan.',
    'The content changed after you opened it. Reload and read it again before deciding.',
  ),
  NOTE_NEEDED: faultKind(422, 'Tulis catatan, supaya penulis tahu apa yang perlu diubah.', 'Write a note, so the author knows what to change.'),
  NOT_NAMED: faultKind(
    403,
    'Jalur darurat hanya untuk orang yang ditunjuk. Kirim lewat persetujuan biasa, atau hubungi admin instansi.',
    'The emergency lane is for named people only. Use the ordinary approval, or ask the admin.',
  ),
  ALREADY_OPEN: faultKind(409, 'Konten ini sudah menunggu persetujuan atau sudah disetujui.', 'This content already waits for approval or is approved.'),
}
export const refuse = refuser(faults)
