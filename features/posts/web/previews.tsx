import { useQuery } from '@tanstack/react-query'
import { PlatformPreview } from '#kit/web/preview.tsx'
import { directionOf, outgoing, passagesOf, wordsIn } from '../rules.ts'
import styles from './composer.module.css'
import { useLinkPreview } from './link-line.tsx'
import { media } from './queries.ts'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

const most = 3
/** Where a link in a text is no card. */
const cardless = new Set(['site', 'instagram', 'tiktok', 'youtube'])

/** The open variant first, then the others, as their platforms would cut and fold them. */
export function Previews({ content, own, platforms, chosen, place, language, mentions }: Bench) {
  const say = usePostsWords()
  const { data: images = [] } = useQuery(media.list.queryOptions({ input: { ids: content.media }, enabled: content.media.length > 0 }))
  const { data: card } = useLinkPreview(content.link, place.id)
  const shown = content.variants.filter((one) => one.language === language || one.second === language)
  const ordered = shown.toSorted((a, b) => Number(b.channel === chosen) - Number(a.channel === chosen)).slice(0, most)
  return (
    <section className={styles['previews']}>
      <h2>{say('previews')}</h2>
      <div className={styles['stage']}>
        {ordered.map((variant) => {
          const channel = own.find(({ id }) => id === variant.channel)
          const platform = platforms.find(({ id }) => id === channel?.platform)
          if (!channel || !platform) return null
          const { limits } = platform
          const text = outgoing(content, variant, { platform: platform.id, mentions })
          return (
            <PlatformPreview
              key={`${variant.channel}${variant.language}`}
              platform={{ name: platform.name, mark: platform.mark, limits }}
              handle={channel.handle}
              institution={place.shortName}
              title={wordsIn(content, variant.language)?.title ?? ''}
              text={text}
              {...(variant.second ? { passages: passagesOf(content, variant, text) } : {})}
              language={variant.language}
              direction={directionOf(variant.language)}
              {...(card && !cardless.has(platform.mark) ? { card } : {})}
              images={content.media.map((id) => ({ id, alt: images.find((one) => one.id === id)?.alt ?? null }))}
            />
          )
        })}
        {ordered.length === 0 ? <p className={styles['quiet']}>{say('noPreview')}</p> : null}
      </div>
    </section>
  )
}
