import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Post } from '#features/posts/contract.ts'
import { directionOf, outgoing, passagesOf, wordsIn } from '#features/posts/rules.ts'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { PlatformPreview } from '#kit/web/preview.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './approvals.module.css'
import { channels, media } from './queries.ts'
import { useApprovalsWords } from './words.ts'

/** One tab per channel; below it, exactly what goes out there. */
export function ReviewVariants({ post }: { post: Post }) {
  const say = useApprovalsWords()
  const { placeOf } = useSession()
  const { content, institution } = post
  const [chosen, setChosen] = useState(0)
  const { data: own = [] } = useQuery(channels.list.queryOptions({ input: { institution } }))
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const { data: images = [] } = useQuery(media.list.queryOptions({ input: { ids: content.media }, enabled: content.media.length > 0 }))
  const rows = content.variants.flatMap((variant) => {
    const channel = own.find(({ id }) => id === variant.channel)
    const platform = platforms.find(({ id }) => id === channel?.platform)
    return channel && platform ? [{ variant, channel, platform }] : []
  })
  const shown = rows[chosen] ?? rows[0]
  if (!shown) return null
  const isManyTongued = content.translations.length > 0
  const text = outgoing(content, shown.variant, { platform: shown.platform.id, mentions: post.mentions })
  return (
    <>
      <div className={styles['tabs']} role="group" aria-label={say('channels')}>
        {rows.map(({ variant, channel, platform }, index) => (
          <button
            key={`${variant.channel}${variant.language}`}
            type="button"
            aria-pressed={index === chosen}
            onClick={() => setChosen(index)}
            title={channel.handle}
          >
            <PlatformMark mark={platform.mark} size={18} label={platform.name} />
            {isManyTongued ? <small>{[variant.language, variant.second].filter(Boolean).join('+')}</small> : null}
          </button>
        ))}
      </div>
      <div className={styles['preview']}>
        <PlatformPreview
          isCompact
          platform={shown.platform}
          handle={shown.channel.handle}
          institution={placeOf(institution).shortName}
          title={wordsIn(content, shown.variant.language)?.title ?? ''}
          text={text}
          {...(shown.variant.second ? { passages: passagesOf(content, shown.variant, text) } : {})}
          language={shown.variant.language}
          direction={directionOf(shown.variant.language)}
          images={content.media.map((id) => ({ id, alt: images.find((one) => one.id === id)?.alt ?? null }))}
        />
      </div>
    </>
  )
}
