import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  SHARED_DEVICE: faultKind(
    409,
    'Ini perangkat bersama, jadi pemberitahuan tidak dikirim ke sini. Aktifkan di perangkat Anda sendiri.',
    'This is a shared device, so notices are not sent here. Turn them on on a device of your own.',
  ),
  KEY_WRONG: faultKind(
    422,
    'Kunci dari peramban ini tidak dapat dipakai. Muat ulang halaman, lalu coba aktifkan lagi.',
    'The key this browser gave cannot be used. Reload the page, then try to turn notices on again.',
  ),
}
export const refuse = refuser(faults)
