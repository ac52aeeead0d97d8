import { createHash } from 'node:crypto'
import * as media from '#features/media/server/media.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content } from '../contract.ts'
import { followed, wordsIn } from '../rules.ts'
import { mentionsIn, textsOf } from './links.ts'
import type { PostRowFound, VariantRow } from './store.ts'

export const contentFrom = (post: PostRowFound, variants: readonly VariantRow[]): Content => ({
  title: post.title,
  text: post.text,
  language: post.language,
  translations: post.translations,
  separator: post.separator,
  sensitivity: post.sensitivity,
  link: post.link,
  media: post.media_ids,
  variants: variants
    .filter((one) => one.post_id === post.id)
    .map((one) => ({ channel: one.channel_id, language: one.language, second: one.second, text: one.text })),
})

/** Covers everything that goes out (text, images and their alternative text, link, channels, languages, the handles of whoever is called) and how sensitive it is, never the time. */
export async function digestOf(work: Work, content: Content) {
  const images = await media.list(work, content.media)
  const described = content.media.map((id) => {
    const image = images.find((one) => one.id === id)
    return [id, image?.alt ?? null, image?.isDecorative ?? false, ...(image?.focus ? [image.focus] : [])]
  })
  const variants = content.variants
    .map((one) => [one.channel, one.language, one.second, wordsIn(content, one.language)?.title ?? '', one.text ?? followed(content, one)])
    .toSorted((a, b) => `${a[0]}${a[1]}`.localeCompare(`${b[0]}${b[1]}`))
  const called = Object.entries(await mentionsIn(work, textsOf(content))).toSorted(([a], [b]) => a.localeCompare(b))
  return createHash('sha256')
    .update(JSON.stringify([content.title, content.text, content.language, content.link, content.sensitivity, described, variants, called]))
    .digest('hex')
}
