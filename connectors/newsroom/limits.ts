import type { Platform } from '#kit/connector.ts'

const own = { source: 'our own page', checkedOn: '2026-11-24' }

export const platforms: readonly Platform[] = [
  {
    id: 'newsroom',
    name: 'Ruang berita',
    mark: 'site',
    limits: {
      text: { unit: 'graphemes', max: { value: 50_000, ...own } },
      foldsAt: null,
      images: { max: { value: 20, ...own }, isRequired: false, types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] },
      video: { bytes: { value: 500 * 1024 ** 2, ...own }, seconds: { value: { min: 0, max: 7_200 }, ...own }, side: { value: 1_280, ...own } },
    },
  },
]
