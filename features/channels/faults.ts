import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  PLATFORM_UNKNOWN: faultKind(
    422,
    'Platform ini belum dikenal. Pilih dari daftar, atau “Kanal lain”.',
    'This platform is not known. Choose from the list, or “Kanal lain”.',
  ),
  HANDLE_TAKEN: faultKind(409, 'Akun {handle} sudah terdaftar di instansi ini.', 'The account {handle} is already registered here.'),
}
export const refuse = refuser(faults)
