import type { Handoff } from '../contract.ts'

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif' }

const fileOf = async ({ media, type }: Handoff['images'][number], number: number) =>
  new File([await (await fetch(`/media/${media}`)).blob()], `gambar-${number + 1}.${endings[type] ?? 'jpg'}`, { type })

function save(file: File) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name })
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Hands the images to the phone's own share sheet; where there is none, saves them to the device. */
export async function shareImages({ images }: Handoff): Promise<'shared' | 'saved' | 'stopped'> {
  const files = await Promise.all(images.map(fileOf))
  if ('share' in navigator && navigator.canShare?.({ files })) {
    return navigator.share({ files }).then(
      () => 'shared' as const,
      () => 'stopped' as const,
    )
  }
  files.forEach(save)
  return 'saved'
}
