import type { Handoff } from '../contract.ts'

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif', 'video/mp4': 'mp4' }

/** As the platform takes it: cropped, small enough, in a format it reads. */
async function fileOf(platform: string, { media }: Handoff['images'][number], number: number) {
  const answer = await fetch(`/media/${media}?platform=${encodeURIComponent(platform)}`)
  if (!answer.ok) throw new Error(`${answer.status} for a file of the post`)
  const blob = await answer.blob()
  return new File([blob], `${blob.type.startsWith('video/') ? 'film' : 'gambar'}-${number + 1}.${endings[blob.type] ?? 'jpg'}`, { type: blob.type })
}

function save(file: File) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name })
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Hands the images to the phone's own share sheet; where there is none, saves them to the device. */
export async function shareImages({ images, platform }: Handoff): Promise<'shared' | 'saved' | 'stopped'> {
  const files = await Promise.all(images.map((image, number) => fileOf(platform, image, number)))
  if ('share' in navigator && navigator.canShare?.({ files })) {
    return navigator.share({ files }).then(
      () => 'shared' as const,
      () => 'stopped' as const,
    )
  }
  files.forEach(save)
  return 'saved'
}
