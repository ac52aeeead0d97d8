import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  PAST_TIME: faultKind(422, 'Waktu ini sudah lewat. Pilih setelah {now}.', 'This time has passed. Choose after {now}.'),
  HOUR_MISSING: faultKind(
    422,
    'Pada tanggal itu {wall} tidak ada di {zone}, karena jam dimajukan. Pilih {before} atau {after}.',
    'On that date {wall} does not exist in {zone}, because clocks go forward. Choose {before} or {after}.',
  ),
  HOUR_REPEATED: faultKind(
    422,
    'Pada tanggal itu {wall} terjadi dua kali di {zone}, karena jam dimundurkan. Pilih yang pertama atau yang kedua.',
    'On that date {wall} happens twice in {zone}, because clocks go back. Choose the first or the second.',
  ),
  ENDS_FIRST: faultKind(422, 'Batas “tidak lewat dari” harus sesudah waktu terbit.', 'The “not after” limit must be after the time of publishing.'),
  NOTHING_TO_SEND: faultKind(422, 'Konten ini belum punya kanal untuk dijadwalkan.', 'This content has no channel to schedule.'),
  ALREADY_PLANNED: faultKind(
    409,
    'Semua varian konten ini sudah dijadwalkan atau terbit. Pindahkan waktunya pada kiriman itu.',
    'Every variant is already scheduled or published. Move its time there.',
  ),
  NOT_APPROVED: faultKind(
    409,
    'Konten ini belum disetujui, jadi belum dapat diterbitkan sekarang.',
    'This content is not approved yet, so it cannot be published now.',
  ),
  OUTSIDE_WINDOW: faultKind(
    409,
    'Penyetuju membolehkan terbit antara {from} dan {to}. Kirim lagi untuk persetujuan bila perlu waktu lain.',
    'The approver allowed publishing between {from} and {to}. Send it for approval again if you need another time.',
  ),
  BEING_SENT: faultKind(
    409,
    'Kiriman ini sedang dikirim. Tunggu sebentar sampai jawabannya pasti.',
    'This delivery is being sent. Wait a moment for a certain answer.',
  ),
  NOT_NOW: faultKind(409, 'Keadaan kiriman ini sudah berubah menjadi “{state}”. Muat ulang.', 'This delivery has become “{state}” meanwhile. Reload.'),
  STILL_PAUSED: faultKind(
    409,
    'Penerbitan masih dijeda. Akhiri jeda dulu, atau pindahkan kiriman ini ke waktu lain.',
    'Publishing is still paused. End the pause first, or move this delivery.',
  ),
  STILL_FROZEN: faultKind(
    409,
    'Kanal ini masih dibekukan, jadi tidak ada yang terbit di sana. Cairkan kanalnya dulu, atau pindahkan kiriman ini ke waktu lain.',
    'This channel is still frozen, so nothing goes out there. Lift the freeze first, or move this delivery.',
  ),
  PROOF_NEEDED: faultKind(422, 'Beri alamat kiriman atau tangkapan layarnya, sebagai bukti tayang.', 'Give the address of the post or a screenshot, as proof.'),
  PAUSE_ENDS_FIRST: faultKind(422, 'Akhir jeda harus di waktu yang akan datang.', 'The end of a pause must lie ahead.'),
}
export const refuse = refuser(faults)
