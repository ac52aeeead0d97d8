import type { Media } from '#features/media/contract.ts'
import type { Refusal } from '#kit/fault.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Language } from '#kit/web/language.tsx'

const lost = {
  id: 'Gambar belum terkirim karena sambungan putus. Pilih lagi saat tersambung.',
  en: 'The image was not sent because the connection broke. Choose it again when connected.',
}

/** Sends one image; a refusal comes back as its sentence. */
export async function uploadImage(file: File, institution: InstitutionId, language: Language): Promise<{ image: Media } | { problem: string }> {
  try {
    const response = await fetch(`/media?institution=${institution}`, { method: 'POST', body: file })
    const answer = (await response.json()) as Media & { data?: Refusal; message?: string }
    return response.ok ? { image: answer } : { problem: answer.data?.words[language] ?? answer.message ?? lost[language] }
  } catch {
    return { problem: lost[language] }
  }
}
