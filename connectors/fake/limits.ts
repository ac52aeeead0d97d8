import type { Platform } from '#kit/connector.ts'

const own = { source: 'an imitation', checkedOn: '2026-11-24' }

export const platforms: readonly Platform[] = [
  {
    id: 'contoh',
    name: 'Jejaring contoh',
    mark: 'other',
    limits: {
      text: { unit: 'graphemes', max: { value: 500, ...own } },
      foldsAt: 280,
      images: { max: { value: 4, ...own }, isRequired: false, types: ['image/jpeg', 'image/png', 'image/webp'] },
    },
  },
]
