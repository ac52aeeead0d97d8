/** Words that turn a statement round; written for this project. */
export const negators: ReadonlySet<string> = new Set(
  'tidak tak tdk gak ga gk nggak ngga enggak engga kagak kaga bukan bukannya belum blm belom jangan jgn tanpa tiada ora mboten ndak teu henteu moal indak dudu durung urung batal gagal hoaks hoax bohong palsu'.split(
    ' ',
  ),
)

/** Pairs of which one said instead of the other contradicts; compared by root. Written for this project. */
export const opposites = `
naik turun
tambah kurang
wajib larang
wajib sukarela
boleh larang
izin larang
buka tutup
gratis bayar
gratis ongkos
mulai akhir
mulai henti
lanjut henti
laku hapus
laku cabut
ada hapus
aman bahaya
sehat sakit
benar hoaks
asli palsu
setuju tolak
terima tolak
dukung tolak
masuk keluar
datang pergi
murah mahal
cepat lambat
halal haram
untung rugi
menang kalah
mudah sulit
cukup kurang
tersedia langka
lulus gagal
hidup meninggal
semua sebagian
lebih kurang
sebelum setelah
siang malam
maju mundur
kuat lemah
bersih kotor
jujur curang
`

/** Phrases that say to pay, as one: denied, they say free of charge. */
export const charging: ReadonlySet<string> = new Set(
  ['dipungut', 'memungut', 'dikenakan', 'dikenai', 'kena', 'ditarik', 'ada'].flatMap((word) => ['biaya', 'bayaran', 'ongkos'].map((what) => `${word} ${what}`)),
)

export const months = 'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu'.split(
  ' ',
)
