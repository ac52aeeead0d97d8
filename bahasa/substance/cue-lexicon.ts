/** What a clause is, by the words that open it; the longest are tried first. */
export type ClauseKind = 'condition' | 'exception' | 'deadline'

export const openings: readonly (readonly [string, ClauseKind])[] = [
  ...[
    'jika',
    'apabila',
    'bila',
    'bilamana',
    'kalau',
    'dalam hal',
    'sepanjang',
    'asalkan',
    'dengan syarat',
    'dengan ketentuan',
    'bagi yang',
    'khusus bagi',
    'khusus untuk',
    'hanya bagi',
    'hanya untuk',
    'hanya berlaku',
    'hanya diberikan',
    'hanya dapat',
    'hanya jika',
    'bagi',
    'selama',
    'syaratnya',
    'bila mana',
    'seandainya',
    'manakala',
    'untuk yang',
    'tidak menjadi',
    'tidak sedang',
    'belum pernah',
    'tidak terlibat',
  ].map((words) => [words, 'condition'] as const),
  ...[
    'kecuali',
    'terkecuali',
    'dikecualikan',
    'pengecualian',
    'tidak termasuk',
    'tak termasuk',
    'belum termasuk',
    'selain',
    'di luar',
    'tidak berlaku',
    'tak berlaku',
    'tanpa',
  ].map((words) => [words, 'exception'] as const),
  ...[
    'paling lambat',
    'paling lama',
    'selambat-lambatnya',
    'selambatnya',
    'sebelum',
    'hingga',
    'sampai dengan',
    'sampai',
    's.d.',
    's/d',
    'batas akhir',
    'batas waktu',
    'maksimal',
    'tenggat',
    'tidak lebih dari',
    'dalam waktu',
    'dalam jangka waktu',
    'berakhir',
    'ditutup',
  ].map((words) => [words, 'deadline'] as const),
]

/** Relative clauses that narrow whom a rule is for: "warga yang berusia…", "pemohon yang belum…". */
export const narrowing: ReadonlySet<string> = new Set(
  'berusia berumur belum sudah telah memiliki punya mempunyai terdaftar berpenghasilan tidak tinggal berdomisili bekerja berada memenuhi menerima hilang rusak lahir hamil lulus terdampak tercatat menunggak terlambat masih hanya menikah mengalami'.split(
    ' ',
  ),
)

/** Modality by word: must, may, forbidden, no need, advised. Two-word forms are looked up first. */
export type Modality = 'must' | 'may' | 'forbidden' | 'needless' | 'advised'

const modalWords: Readonly<Record<Modality, string>> = {
  must: 'wajib|harus|mesti|diwajibkan|diharuskan|berkewajiban|kudu|wajib hukumnya|mewajibkan|mengharuskan|pastikan|jangan lupa|perlu|wajiblah',
  may: 'dapat|boleh|bisa|diperbolehkan|dibolehkan|berhak|diperkenankan|diizinkan|dimungkinkan|opsional|diberi kesempatan|tidak dilarang',
  forbidden:
    'dilarang|tidak boleh|jangan|tidak diperkenankan|tidak diperbolehkan|tidak diizinkan|tidak dibenarkan|tidak dapat|tidak bisa|tak boleh|tak bisa|terlarang|tidak berhak|haram|melarang|larangan|belum boleh|belum dapat|belum bisa|tdk boleh|gak boleh|nggak boleh',
  needless:
    'tidak wajib|tidak harus|tidak perlu|tak perlu|tidak diwajibkan|tidak diharuskan|tak wajib|gak perlu|nggak perlu|tidak diperlukan|tidak memerlukan|tidak membutuhkan|bebas dari|dibebaskan dari|dibebaskan',
  advised: 'sebaiknya|disarankan|diimbau|dihimbau|dianjurkan|hendaknya|diharapkan|seyogianya|dipersilakan|silakan|dimohon|diminta',
}

export const modals: readonly (readonly [string, Modality])[] = (Object.entries(modalWords) as [Modality, string][]).flatMap(([modality, words]) =>
  words.split('|').map((word) => [word, modality] as const),
)

/** Words around a number that bound it: "minimal", "di atas" (up), "maksimal", "di bawah" (down). */
export const bounds: readonly (readonly [string, 'up' | 'down'])[] = [
  ...[
    'minimal',
    'minimum',
    'sekurang-kurangnya',
    'paling sedikit',
    'paling kurang',
    'paling rendah',
    'lebih dari',
    'di atas',
    'lebih',
    'ke atas',
    'atau lebih',
    'melebihi',
    'setidaknya',
    'sedikitnya',
    'paling cepat',
    'mulai dari',
    'setelah',
    'sesudah',
    'sejak',
    'mulai',
    'lebih tua',
  ].map((words) => [words, 'up'] as const),
  ...[
    'maksimal',
    'maksimum',
    'sebanyak-banyaknya',
    'paling banyak',
    'paling tinggi',
    'kurang dari',
    'di bawah',
    'ke bawah',
    'atau kurang',
    'tidak lebih dari',
    'tidak melebihi',
    'paling lama',
    'paling lambat',
    'belum genap',
    'hingga',
    'sampai',
    'selambat-lambatnya',
    'sebelum',
  ].map((words) => [words, 'down'] as const),
]

/** Hedges that make a rounded number a fair one. */
export const hedges: ReadonlySet<string> = new Set('sekitar kurang lebih hampir kira-kira kira ratusan ribuan jutaan kisaran nyaris an'.split(' '))

export const negations: ReadonlySet<string> = new Set('tidak tak bukan belum jangan tanpa gak nggak enggak ga tdk dilarang kecuali'.split(' '))

/** What marks an exception in a plain text. */
export const exceptionMarks: ReadonlySet<string> = new Set(
  'kecuali terkecuali dikecualikan pengecualian selain tidak tak tanpa bukan belum bebas gratis luar dibebaskan tetapi tapi namun'.split(' '),
)

/** Opens a paper that is asked for; its kind is told by the words behind. */
export const papers: ReadonlySet<string> = new Set(
  'surat akta akte kartu pas fotokopi fotocopy ijazah formulir buku bukti sertifikat rapor slip kuitansi proposal'.split(' '),
)

/** What happens to those a relative clause names: it ends the clause. */
export const outcomes: ReadonlySet<string> = new Set(
  'dikenakan dikenai didenda dipidana dicabut dibebaskan mendapat mendapatkan memperoleh menerima diberi diberikan dibatalkan diblokir dialihkan dilayani disalurkan dihapus kehilangan dianggap akan'.split(
    ' ',
  ),
)

/** Papers that need no further word. */
export const barePapers: ReadonlySet<string> = new Set('rapor ijazah meterai materai kuitansi proposal formulir sertifikat'.split(' '))

/** What sort of thing a name is of: the name itself is the rest of it. */
export const sorts: ReadonlySet<string> = new Set(
  'gunung sungai pulau jalan kota kabupaten aplikasi program kawasan stasiun bandara pelabuhan terminal pasar taman kantor gedung posko rumah sakit universitas jembatan bendungan pantai danau waduk bus kereta portal laman situs layanan desa asrama'.split(
    ' ',
  ),
)

/** Names in full and their everyday short forms. */
export const shortForms = `ktp|kartu tanda penduduk|ktp-el|e-ktp|ktp elektronik
kk|kartu keluarga
nik|nomor induk kependudukan
sim|surat izin mengemudi
skck|surat keterangan catatan kepolisian
npwp|nomor pokok wajib pajak
nib|nomor induk berusaha
pmi|pekerja migran indonesia|pekerja migran|tki
wni|warga negara indonesia
wna|warga negara asing|orang asing
pkh|program keluarga harapan
bpnt|bantuan pangan non tunai|sembako
blt|bantuan langsung tunai
bst|bantuan sosial tunai
dtks|data terpadu kesejahteraan sosial
dtsen|data tunggal sosial dan ekonomi nasional|data tunggal sosial ekonomi nasional
kis|kartu indonesia sehat
kip|kartu indonesia pintar
pip|program indonesia pintar
kks|kartu keluarga sejahtera
jkn|jaminan kesehatan nasional
spt|surat pemberitahuan|surat pemberitahuan tahunan
pph|pajak penghasilan
ppn|pajak pertambahan nilai
pbb|pajak bumi dan bangunan
pkb|pajak kendaraan bermotor
stnk|surat tanda nomor kendaraan
bpkb|buku pemilik kendaraan bermotor
umkm|usaha mikro kecil dan menengah|usaha mikro, kecil, dan menengah
asn|aparatur sipil negara
pns|pegawai negeri sipil
cpns|calon pegawai negeri sipil
pppk|pegawai pemerintah dengan perjanjian kerja
splp|surat perjalanan laksana paspor
kia|kartu identitas anak
sktm|surat keterangan tidak mampu
jht|jaminan hari tua
jkk|jaminan kecelakaan kerja
jkm|jaminan kematian
jkp|jaminan kehilangan pekerjaan
phk|pemutusan hubungan kerja
kur|kredit usaha rakyat
bos|bantuan operasional sekolah
ppdb|penerimaan peserta didik baru
spmb|sistem penerimaan murid baru
faskes|fasilitas kesehatan
puskesmas|pusat kesehatan masyarakat
ikd|identitas kependudukan digital
rt|rukun tetangga
rw|rukun warga
hp|telepon seluler|ponsel|nomor telepon
djp|direktorat jenderal pajak
kua|kantor urusan agama
tppo|tindak pidana perdagangan orang
apbn|anggaran pendapatan dan belanja negara
apbd|anggaran pendapatan dan belanja daerah
ukt|uang kuliah tunggal
bipih|biaya perjalanan ibadah haji|biaya haji
thr|tunjangan hari raya`
