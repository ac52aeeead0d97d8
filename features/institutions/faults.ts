import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  NOT_A_MISSION: faultKind(
    422,
    'Jenis perwakilan hanya untuk perwakilan, dan setiap perwakilan perlu jenisnya.',
    'Only a mission has a mission kind, and every mission needs one.',
  ),
  NAME_TAKEN: faultKind(
    409,
    'Nama singkat “{name}” sudah dipakai instansi lain. Pilih yang lain.',
    'The short name “{name}” is already taken. Choose another.',
  ),
  CLOSED_BEFORE_OPEN: faultKind(422, 'Jam tutup harus sesudah jam buka.', 'Closing time must be after opening time.'),
  GRANT_ENDS_FIRST: faultKind(422, 'Izin harus berakhir sesudah mulai, dan belum lewat.', 'A grant must end after it starts, and not in the past.'),
  GRANT_TO_SELF: faultKind(
    422,
    'Izin diberikan kepada instansi lain, bukan kepada instansi sendiri.',
    'A grant is given to another institution, not to one’s own.',
  ),
}
export const refuse = refuser(faults)
