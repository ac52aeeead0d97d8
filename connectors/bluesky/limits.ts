import type { Platform, Sourced, VideoLimits } from '#kit/connector.ts'

const from = <T>(value: T, source: string): Sourced<T> => ({ value, source, checkedOn: '2026-11-25' })

/** Bytes the picture on a link's card may weigh. */
export const largestThumbnail = from(1_000_000, 'app.bsky.embed.external#external.thumb.maxSize')

export const filmLimits: VideoLimits = {
  bytes: from(300_000_000, 'app.bsky.embed.video: video.maxSize; 100 MB until 2026'),
  seconds: from({ min: 0, max: 180 }, 'Bluesky 1.99 (March 2025): three minutes'),
  side: from(1_920, 'our own bound: more is not shown'),
  max: from(1, 'app.bsky.embed.video carries one'),
  isAlone: from(true, 'app.bsky.feed.post: embed is one of a union'),
}

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
      video: filmLimits,
    },
  },
]
