import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Channel } from '#features/channels/contract.ts'
import { secondsOf } from '#features/media/rules.ts'
import type { Place } from '#kit/web/session.tsx'
import type { Anchor } from '../team-contract.ts'
import { languagesOf } from '../translating.ts'
import { useMentions } from './mentions.ts'
import { usePointing } from './pointing.ts'
import { usePresence } from './presence.tsx'
import { channels, media } from './queries.ts'
import type { Bench } from './shared.ts'
import type { Writing } from './writing.ts'

/** What lies on the workbench: the text, the language and channel that are open, who else is there. */
export function useBench({ content, write, post }: Writing, { own, place }: { own: readonly Channel[]; place: Place }) {
  const [chosen, choose] = useState<string | null>(null)
  const [opened, open] = useState(content.language)
  const language = languagesOf(content).includes(opened) ? opened : content.language
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const others = usePresence(post?.id ?? null, { language, channel: chosen })
  const pointing = usePointing(content)
  const mentions = useMentions(content, post)
  const { data: carried = [] } = useQuery(media.list.queryOptions({ input: { ids: content.media }, enabled: content.media.length > 0 }))
  const bench: Bench = { content, write, own, platforms, language, open, chosen, choose, place, others, pointing, mentions, films: secondsOf(carried) }
  const showPassage = ({ language: tongue, channel }: Anchor, { start, end }: { start: number; end: number }) => {
    open(tongue)
    choose(channel)
    if (!channel) pointing.show(start, end)
  }
  return { bench, showPassage }
}
