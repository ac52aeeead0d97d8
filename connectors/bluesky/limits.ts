import type { Platform, Sourced } from '#kit/connector.ts'

const from = <T>(value: T, source: string): Sourced<T> => ({ value, source, checkedOn: '2026-11-25' })

/** Bytes the picture on a link's card may weigh. */
export const largestThumbnail = from(1_000_000, 'app.bsky.embed.external#external.thumb.maxSize')

export const platforms: readonly [Platform] = [
  {
    id: 'bluesky',
    name: 'Bluesky',
    mark: 'bluesky',
    hosts: ['bsky.app'],
    limits: {
      text: { unit: 'graphemes', max: from(300, 'app.bsky.feed.post: maxGraphemes'), bytes: from(3_000, 'app.bsky.feed.post: maxLength') },
      thread: from(10, 'our own bound: nobody reads further'),
      foldsAt: null,
      images: {
        max: from(4, 'app.bsky.embed.images: maxLength'),
        isRequired: false,
        types: ['image/jpeg', 'image/png', 'image/webp'],
        bytes: from(2_000_000, 'app.bsky.embed.images#image.maxSize; 1 MB until 2026'),
      },
    },
  },
]
