import { createHash } from 'node:crypto'
import type { Proof } from '../contract.ts'
import { deciderOf, decisionWords, kindWords, kNumber, languageName, momentIn, stepWords } from './words.ts'

/** A picture as the sheet shows it: the name of a file handed to the printer beside it. */
export type Picture = { file: string; alt: string | null; caption: string }
export type Pictures = { images: Picture[]; screenshot: Picture | null }

/** The proof as it lies in a bundle (`bukti.json`): what the sheet's digest is taken over. */
export const asJson = (proof: Proof) => `${JSON.stringify(proof, null, 2)}\n`

const digestOf = (proof: Proof) => createHash('sha256').update(asJson(proof)).digest('hex')

function factsOf(proof: Proof) {
  const { zone, approval } = proof
  const rows: [string, string | null][] = [
    ['Instansi', proof.institutionName],
    ['Kanal', `${proof.platformName}, ${proof.handle}`],
    ['Terbit', momentIn(proof.publishedAt, zone)],
    ['Rencana', momentIn(proof.dueAt, zone)],
    ['Alamat', proof.address],
    ['Tautan', proof.link],
    ['Keadaan', proof.state === 'recalled' ? 'Ditarik setelah terbit' : 'Terbit'],
    ['Bahasa', languageName(proof.language)],
    ['Penulis', proof.authors.join(', ') || null],
    ['Dijadwalkan', `${proof.scheduledBy}, ${momentIn(proof.scheduledAt, zone)}`],
    ['Dipastikan', proof.settledBy && `dengan tangan oleh ${proof.settledBy}`],
    ['Jalur darurat', approval?.emergency ? approval.emergency.reason : null],
  ]
  return rows.filter((row): row is [string, string] => row[1] !== null)
}

function sealOf(proof: Proof) {
  const sealed = proof.seal
    ? `Segel ke-${proof.seal.number} pada log instansi, ${momentIn(proof.seal.at, proof.zone)}: ${proof.seal.digest}`
    : 'Log belum disegel saat lembar ini dibuat; segel menyusul dalam satu menit.'
  return [`Sidik isi yang disetujui: ${proof.digest ?? 'tidak ada'}`, sealed, `SHA-256 dari bukti.json: ${digestOf(proof)}`]
}

const noDecision = ({ approval }: Proof) =>
  approval?.isFree ? 'Aturan instansi tidak meminta persetujuan untuk konten ini.' : 'Tidak ada keputusan yang tercatat untuk isi ini.'

const mostNamed = 8
const named = (letters: readonly string[]) =>
  letters
    .slice(0, mostNamed)
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ') + (letters.length > mostNamed ? ', …' : '')

/** What the typeset sheet says, in its order; every value is plain text. */
export function sheetOf(proof: Proof, { images, screenshot }: Pictures, unprinted: readonly string[] = []) {
  const { zone } = proof
  const decisions = proof.approval?.decisions ?? []
  return {
    heading: `Bukti tayang ${kNumber(proof.number)}: ${proof.title}`,
    title: proof.title,
    lead: `Bukti tayang ${kNumber(proof.number)}`,
    institution: proof.institutionName,
    footer: `${proof.institutionName}, bukti tayang ${kNumber(proof.number)}, kiriman ${proof.delivery}`,
    words: { content: 'Isi yang terbit', decisions: 'Keputusan', screenshot: 'Tangkapan layar', journal: 'Catatan kirim', seal: 'Sidik dan segel' },
    factsHead: ['Keterangan', 'Isi'],
    facts: factsOf(proof),
    text: {
      lang: proof.language.split('-')[0] ?? 'id',
      dir: proof.direction,
      paragraphs: proof.forgottenAt
        ? [`Isi ini dihapus menurut masa simpan instansi pada ${momentIn(proof.forgottenAt, zone)}. Sidiknya tetap.`]
        : proof.text.split(/\n+/).filter((part) => part.trim() !== ''),
    },
    pictures: images,
    screenshot,
    decisions: {
      head: ['Keputusan', 'Oleh', 'Waktu', 'Catatan'],
      none: noDecision(proof),
      rows: decisions.map((one) => [decisionWords[one.kind], deciderOf(one), momentIn(one.at, zone), one.note ?? '–']),
    },
    journal: {
      head: ['Langkah', 'Jenis', 'Hasil', 'Mulai (UTC)'],
      none: 'Tidak ada panggilan: kiriman ini diterbitkan dengan tangan.',
      rows: proof.journal.map((step) => [step.name, kindWords[step.kind], stepWords[step.state], step.begunAt.replace('T', ' ').replace(/(\.\d+)?Z$/, '')]),
    },
    seal: sealOf(proof),
    notes:
      unprinted.length === 0
        ? []
        : [
            `Huruf ini tidak ada di mesin yang mencetak dan ditulis sebagai ▯: ${named(unprinted)}. Teks aslinya utuh di bukti.json; pasang paket huruf (misalnya Noto) untuk mencetaknya.`,
          ],
  }
}
