import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  PASSWORD_SHORT: faultKind(
    422,
    'Kata sandi perlu 12 karakter atau lebih. Kalimat pendek yang mudah Anda ingat sudah cukup.',
    'A password needs 12 characters or more. A short sentence you remember will do.',
  ),
  PASSWORD_COMMON: faultKind(
    422,
    'Kata sandi ini mudah ditebak karena sering dipakai orang. Coba gabungan beberapa kata yang tidak berhubungan.',
    'This password is easy to guess because many people use it. Try several unrelated words.',
  ),
  PASSWORD_WRONG: faultKind(
    422,
    'Kata sandi sekarang tidak cocok. Kata sandi Anda tidak berubah.',
    'The current password does not match. Your password has not changed.',
  ),
  LINK_UNKNOWN: faultKind(
    404,
    'Tautan ini tidak dikenal. Minta tautan baru kepada admin instansi Anda.',
    'This link is not known. Ask the admin of your institution for a new one.',
  ),
  LINK_EXPIRED: faultKind(
    410,
    'Tautan ini sudah lewat masanya. Minta tautan baru kepada admin instansi Anda.',
    'This link has expired. Ask the admin of your institution for a new one.',
  ),
  LINK_USED: faultKind(
    410,
    'Tautan ini sudah dipakai. Kalau bukan Anda yang memakainya, segera beri tahu admin instansi.',
    'This link has been used. If it was not you, tell the admin of the institution at once.',
  ),
  SIGN_IN_FIRST: faultKind(
    409,
    'Alamat surel ini sudah punya akun. Masuk dulu dengan akun itu, lalu buka tautan ini lagi.',
    'This e-mail address already has an account. Sign in with it first, then open this link again.',
  ),
  OTHER_PERSON: faultKind(
    403,
    'Undangan ini untuk alamat surel lain. Keluar dulu, atau minta undangan untuk akun Anda.',
    'This invitation is for another e-mail address. Sign out first, or ask for one for your account.',
  ),
  SECOND_PERSON: faultKind(
    403,
    'Pemulihan akun perlu dua orang. Yang membuka tidak dapat mengesahkannya sendiri.',
    'Recovering an account takes two people. Whoever opened it cannot confirm it alone.',
  ),
  ROLES_ELSEWHERE: faultKind(
    409,
    'Orang ini juga bertugas di instansi lain, jadi pemulihannya perlu dua orang. Pilih pemulihan akun oleh dua orang.',
    'This person also serves another institution, so recovery takes two people. Choose account recovery by two people.',
  ),
  HAS_ADMIN: faultKind(
    409,
    'Instansi ini sudah punya admin. Anggotanya diundang oleh admin itu sendiri.',
    'This institution has an admin already, who invites its members.',
  ),
  LAST_ADMIN: faultKind(
    409,
    'Instansi perlu paling sedikit satu admin. Tunjuk admin lain dulu.',
    'An institution needs at least one admin. Appoint another first.',
  ),
  SUSPENDED_ELSEWHERE: faultKind(
    409,
    'Akun ini ditangguhkan oleh instansi lain tempat orang ini bertugas. Admin instansi itu yang dapat memulihkannya.',
    'Another institution this person serves has suspended the account. An admin there can restore it.',
  ),
  NOT_YOURSELF: faultKind(
    409,
    'Anda tidak dapat melakukannya pada akun sendiri. Minta admin lain.',
    'You cannot do this to your own account. Ask another admin.',
  ),
  NO_SUCCESSOR: faultKind(
    422,
    'Pilih pengganti yang aktif di instansi ini. Belum ada orangnya? Undang dulu, lalu lanjutkan serah terima; belum ada yang berpindah.',
    'Choose a successor who is active in this institution. Nobody yet? Invite them first, then go on; nothing has passed yet.',
  ),
  LAST_OF_ROLE: faultKind(
    409,
    'Peran yang hanya dipegang orang ini harus ikut berpindah, supaya tidak ada yang terbengkalai.',
    'Roles that only this person holds have to pass too, so that nothing is left without an owner.',
  ),
  ROLE_NOT_HELD: faultKind(422, 'Hanya peran yang dipegang orang ini yang dapat diserahkan.', 'Only roles this person holds can be handed over.'),
  CODE_WRONG: faultKind(
    403,
    'Kode ini tidak cocok. Lihat kode di terminal tempat Sinergi dijalankan.',
    'This code does not match. Look at the terminal where Sinergi runs.',
  ),
  ALREADY_FOUNDED: faultKind(409, 'Jejaring ini sudah dibuat. Silakan masuk.', 'This network already exists. Please sign in.'),
  NOT_COLLEAGUES: faultKind(422, 'Plh./Plt. harus anggota instansi yang sama.', 'A deputy must be a member of the same institution.'),
  DATES_REVERSED: faultKind(422, 'Tanggal selesai harus sama atau sesudah tanggal mulai.', 'The last day must be on or after the first.'),
}
export const refuse = refuser(faults)
