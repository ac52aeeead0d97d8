/** Parts of an address by the word that opens them. */
export type Part = 'street' | 'alley' | 'estate' | 'block' | 'rt' | 'rw' | 'village' | 'district' | 'regency' | 'house' | 'code'

const lists: Readonly<Record<Part, string>> = {
  street: 'jl jln jalan jlan jaln',
  alley: 'gg gang lorong lrg',
  estate:
    'perum perumahan perumnas komplek kompleks komp cluster klaster apartemen apartement apt rusun rusunawa asrama kost kos kosan kontrakan griya residence',
  block: 'blok blk',
  rt: 'rt',
  rw: 'rw',
  village: 'kel kelurahan desa ds dusun dsn kampung kampong kp kmpg dukuh nagari banjar jorong gampong pedukuhan',
  district: 'kec kecamatan distrik kapanewon',
  regency: 'kab kabupaten kota',
  house: 'no nomor nmr nomer nomr kav kavling norumah',
  code: 'kodepos',
}

export const parts: ReadonlyMap<string, Part> = new Map(
  (Object.entries(lists) as [Part, string][]).flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
)

/** How much each part tells about one door; two together make an address. */
export const weightOf: Readonly<Record<Part, number>> = {
  street: 0.5,
  alley: 0.5,
  estate: 0.5,
  block: 1,
  rt: 0.75,
  rw: 0.75,
  village: 0.5,
  district: 0.5,
  regency: 0.25,
  house: 1.5,
  code: 0.75,
}

/** Words that say somebody lives or receives post there. */
export const homes: ReadonlySet<string> = new Set(
  'alamat alamatnya almt alamatku adres domisili tinggal tinggalnya rumah rumahku rumahnya berdomisili beralamat kirim dikirim ngekos kediaman ngontrak bertempat'.split(
    ' ',
  ),
)

/** What may follow "jalan" when it is no street's name, and what ends a name. */
export const notNames: ReadonlySet<string> = new Set(
  'rusak tol berlubang nasional provinsi kabupaten keluar kaki di ke dari yang yg terus dan atau itu ini raya_ umum utama desa_ tikus layang lintas_ macet banjir becek gelap satu dua sudah sdh udah belum blm ada gak ga tidak kalau kalo untuk utk pada dengan dgn saya sy kami kita mau bisa dong min pak bu tolong mohon karena krn sampai sampe lagi lg aja juga jg nya arah menuju menit jam hari bulan tahun km meter m kilometer orang kk warga lantai lt tp tapi wa hp telp nik ktp a an atas email dekat depan sebelah belakang samping seberang mati lampu tolonglah kapan cepat baru lama dalam ditempat sendiri bareng buntu baik terbaik pintas tengah kena dapat dpt sama hp nama telepon no nomor kok nih banyak air pln masih'.split(
    ' ',
  ),
)

/** Units: a number followed by one of these is no house number. */
export const units: ReadonlySet<string> = new Set(
  'km meter m hari jam menit tahun thn bulan bln orang org kali x kk rb ribu jt juta persen % warga unit titik minggu mg rumah lubang'.split(' '),
)
