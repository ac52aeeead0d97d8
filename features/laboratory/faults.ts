import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  LABEL_UNKNOWN: faultKind(
    422,
    'Label “{label}” tidak dikenal untuk tugas ini. Pilih dari daftar; koreksi Anda belum disimpan.',
    'The label “{label}” is not known for this task. Choose from the list; your correction is not kept yet.',
  ),
  NO_SERVER: faultKind(
    409,
    'Pendapat kedua belum disambungkan. Pengelola server dapat mengisi SINERGI_LANGUAGE_URL; semua hasil di sini tidak bergantung padanya.',
    'The second opinion is not connected. Whoever runs the server can set SINERGI_LANGUAGE_URL; nothing here depends on it.',
  ),
  SERVER_SILENT: faultKind(
    503,
    'Server bahasa tidak menjawab dengan benar. Hasil di halaman ini tetap berlaku; coba lagi nanti.',
    'The language server did not answer properly. What this page shows still holds; try again later.',
  ),
}
export const refuse = refuser(faults)
