import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  PLATFORM_UNKNOWN: faultKind(
    422,
    'Platform ini belum dikenal. Pilih dari daftar, atau “Kanal lain”.',
    'This platform is not known. Choose from the list, or “Kanal lain”.',
  ),
  HANDLE_TAKEN: faultKind(409, 'Akun {handle} sudah terdaftar di instansi ini.', 'The account {handle} is already registered here.'),
  HANDLE_INVISIBLE: faultKind(
    422,
    'Nama akun ini memuat karakter yang tidak terlihat ({sign}) sesudah “{before}”. Ketik ulang namanya; jangan menempel dari tempat lain.',
    'This account name holds a character that cannot be seen ({sign}) after “{before}”. Type the name again rather than pasting it.',
  ),
  HANDLE_MIXED: faultKind(
    422,
    'Huruf “{letter}” pada “{word}” berasal dari aksara lain ({script}), meskipun tampak seperti huruf Latin. Ketik ulang namanya.',
    'The letter “{letter}” in “{word}” comes from another script ({script}), though it looks Latin. Type the name again.',
  ),
  STRANGER_CUSTODIAN: faultKind(
    422,
    'Penanggung jawab harus anggota aktif instansi ini. Undang dulu orangnya di halaman Anggota.',
    'A custodian must be an active member of this institution. Invite them first on the Members page.',
  ),
  NOT_CUSTODIAN: faultKind(
    403,
    'Pernyataan ini hanya dapat diberikan oleh penanggung jawab kanal. Minta admin menambahkan Anda.',
    'Only a custodian of this channel can make this statement. Ask the admin to add you.',
  ),
  ALREADY_FROZEN: faultKind(409, 'Kanal ini sudah dibekukan oleh {by}.', 'This channel has already been frozen by {by}.'),
  NOT_FROZEN: faultKind(409, 'Kanal ini tidak sedang dibekukan. Muat ulang.', 'This channel is not frozen. Reload.'),
  IS_RETIRED: faultKind(
    409,
    'Akun ini sudah dihentikan, jadi tidak ada yang dapat diubah padanya. Aktifkan lagi lebih dulu.',
    'This account has been retired, so nothing about it can change. Reinstate it first.',
  ),
  ACCOUNT_UNREADABLE: faultKind(422, 'Tulis alamat akunnya, atau namanya dengan @ di depan.', 'Give the account’s address, or its name beginning with @.'),
  IS_REGISTERED: faultKind(409, 'Akun ini terdaftar sebagai akun resmi {institution}.', 'This account is registered as an official account of {institution}.'),
  IS_OWN: faultKind(
    409,
    'Ruang berita adalah halaman sistem ini sendiri; ia tidak dihentikan dan tidak perlu pernyataan.',
    'The newsroom is this system’s own page; it is not retired and needs no statement.',
  ),
  NOT_CONNECTABLE: faultKind(
    409,
    'Kanal ini tidak disambungkan: kirimannya diterbitkan oleh orang, atau oleh sistem ini sendiri.',
    'This channel is not connected: its posts are published by a person, or by this system itself.',
  ),
  NOT_CONNECTED: faultKind(409, 'Kanal ini belum disambungkan. Sambungkan dulu.', 'This channel is not connected yet. Connect it first.'),
  SIGN_IN_REFUSED: faultKind(
    422,
    'Platform tidak menerima nama akun atau sandi ini. Sambungan yang lama tidak berubah. Periksa ejaannya, atau buat sandi aplikasi baru.',
    'The platform did not take this account name or password. The connection you had has not changed. Check the spelling, or make a new app password.',
  ),
  CONNECTION_REFUSED: faultKind(422, '{reason} Sambungan yang lama tidak berubah.', '{reason} The connection you had has not changed.'),
  OTHER_ACCOUNT: faultKind(
    409,
    'Yang masuk adalah akun {found}, sedangkan register mencatat {handle}. Masuk dengan akun yang benar, atau perbaiki nama akunnya di register.',
    'This signs in to {found}, but the register says {handle}. Sign in to the right account, or correct its name in the register.',
  ),
  PLATFORM_BUSY: faultKind(
    503,
    'Platform meminta kita menunggu. Sambungan yang lama tidak berubah; coba lagi beberapa menit lagi.',
    'The platform asks us to wait. The connection you had has not changed; try again in a few minutes.',
  ),
  PLATFORM_AWAY: faultKind(
    503,
    'Platform tidak menjawab dengan benar. Sambungan yang lama tidak berubah; coba lagi sebentar lagi.',
    'The platform gave no proper answer. The connection you had has not changed; try again in a moment.',
  ),
  INCIDENT_OPEN: faultKind(
    409,
    'Insiden pada kanal ini masih terbuka. Lanjutkan daftar langkahnya, atau tutup insidennya dulu.',
    'There is an open incident on this channel. Go on with its steps, or close it first.',
  ),
  INCIDENT_CLOSED: faultKind(409, 'Insiden ini sudah ditutup.', 'This incident is closed.'),
  STEPS_OPEN: faultKind(
    409,
    'Masih ada {count} langkah yang belum ditandai. Tandai selesai, atau lewati dengan alasan, lalu tutup insidennya.',
    '{count} steps are still open. Mark them done, or skip them with a reason, then close the incident.',
  ),
}
export const refuse = refuser(faults)
