import type { Proof } from '../contract.ts'
import { kNumber, momentIn } from './words.ts'

// A cell that begins like a formula would be run by a spreadsheet.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
const line = (...cells: string[]) => cells.map(cell).join(';')

/** The byte order mark tells a spreadsheet that this is UTF-8. */
export const listHead = `\uFEFF${line('Folder', 'Nomor', 'Judul', 'Kanal', 'Akun', 'Bahasa', 'Terbit', 'Terbit (UTC)', 'Alamat', 'Keadaan', 'Penyetuju', 'Sidik')}`

const approversOf = ({ approval }: Proof) =>
  (approval?.decisions ?? [])
    .filter(({ kind }) => kind === 'approve' || kind === 'confirm')
    .map(({ person }) => person)
    .join(', ')

/** One proof in the bundle's list, separated by semicolons as Indonesian spreadsheets expect. */
export const lineOf = (proof: Proof, folder: string) =>
  line(
    folder,
    kNumber(proof.number),
    proof.title,
    proof.platformName,
    proof.handle,
    proof.language,
    momentIn(proof.publishedAt, proof.zone),
    proof.publishedAt,
    proof.address ?? '',
    proof.state === 'recalled' ? 'ditarik' : 'terbit',
    approversOf(proof),
    proof.digest ?? '',
  )

export const readme = `Paket bukti tayang

daftar.csv        satu baris per kiriman, dipisahkan titik koma, UTF-8
bukti.pdf         lembar bukti, A4, PDF/UA
bukti.json        semua keterangan yang sama, untuk mesin
teks.txt          teks yang terbit
media-*           gambar yang terbit, seperti diunggah
tangkapan-layar   dari penanggung jawab, atau dari halaman sendiri
halaman.html      halaman ruang berita sebagaimana terbit, dapat dibuka tanpa internet

Sidik isi adalah SHA-256 yang dicakup persetujuan. Segel adalah sidik mata rantai log instansi;
"sinergi doctor" memeriksa rantai itu dari awal.
`
