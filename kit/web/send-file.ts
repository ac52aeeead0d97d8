import type { Refusal } from '../fault.ts'
import type { Language } from './language.tsx'

const endpoint = '/unggahan/'
const lost = {
  id: 'Berkas belum selesai terkirim karena sambungan putus. Pilih lagi berkas yang sama saat tersambung: yang sudah terkirim tidak diulang.',
  en: 'The file was not sent whole because the connection broke. Choose the same file again when connected: what was sent is not sent twice.',
}

/** Waits, in milliseconds, before a broken line is tried again; the count begins anew with every part that arrives. */
const patience = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000]
const kilobyte = 1_024
const shrunkSide = 2_048
/** Below this a photo is sent as it is: making it smaller would save too little. */
const worthShrinking = 400 * kilobyte

export type Sending = {
  institution: string
  /** The record whose place the file takes. */
  replaces?: string
  savesData: boolean
  /** Nothing of it is remembered on a shared device. */
  isShared: boolean
  language: Language
  onProgress: (share: number) => void
}
export type Sent = { media: string } | { problem: string }

/** A photo of at most 2048 pixels a side, made in this browser; what is not a photo, or is small already, as it came. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(jpeg|webp)$/.test(file.type) || file.size < worthShrinking) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return file
  const share = Math.min(1, shrunkSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * share)
  canvas.height = Math.round(picture.height * share)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82))
  return made && made.size < file.size ? new File([made], file.name, { type: 'image/jpeg', lastModified: file.lastModified }) : file
}

const chunkFor = ({ size }: File, savesData: boolean) => (savesData ? 256 : size > 50 * kilobyte * kilobyte ? 4 * kilobyte : kilobyte) * kilobyte

function problemIn(body: string, language: Language) {
  try {
    const answer = JSON.parse(body) as { data?: Refusal; message?: string }
    return answer.data?.words[language] ?? answer.message ?? lost[language]
  } catch {
    return lost[language]
  }
}

/** A broken line, a server that is away, somebody else at the same upload; anything else is a verdict. The device's word for being offline is no end. */
const isWorthRetrying = (status: number) => status < 400 || status >= 500 || status === 409 || status === 423

/** Sends one file by tus: goes on by itself after a broken line, and after a closed page when the same file is chosen again. A refusal comes back as its sentence. */
export async function sendFile(chosen: File, { institution, replaces, savesData, isShared, language, onProgress }: Sending): Promise<Sent> {
  const { Upload, DetailedError } = await import('tus-js-client')
  const file = savesData ? await shrinkPhoto(chosen) : chosen
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint,
      chunkSize: chunkFor(file, savesData),
      retryDelays: patience,
      onShouldRetry: ({ originalResponse }) => isWorthRetrying(originalResponse?.getStatus() ?? 0),
      storeFingerprintForResuming: !isShared,
      removeFingerprintOnSuccess: true,
      metadata: { institution, filename: file.name, filetype: file.type, ...(replaces ? { replaces } : {}) },
      onProgress: (sent, whole) => onProgress(whole > 0 ? sent / whole : 0),
      onSuccess: ({ lastResponse }) => {
        const media = lastResponse.getHeader('sinergi-media')
        resolve(media ? { media } : { problem: lost[language] })
      },
      onError: (error) => resolve({ problem: error instanceof DetailedError ? problemIn(error.originalResponse?.getBody() ?? '', language) : lost[language] }),
    })
    const begin = (previous: Awaited<ReturnType<typeof upload.findPreviousUploads>>) => {
      const same = previous.find(({ metadata }) => metadata['institution'] === institution && (metadata['replaces'] ?? '') === (replaces ?? ''))
      if (same) upload.resumeFromPreviousUpload(same)
      upload.start()
    }
    upload.findPreviousUploads().then(begin, () => begin([]))
  })
}
