import { useQuery } from '@tanstack/react-query'
import type { Content, Post } from '../contract.ts'
import { calledIn, type Mentions } from '../mentioning.ts'
import { posts } from './queries.ts'

/** Who is called in what is being written, also before it is saved. */
export function useMentions(content: Content, post: Post | null): Mentions {
  const slugs = calledIn(content.text, ...content.translations.map((one) => one.text), ...content.variants.map((one) => one.text ?? ''))
  const { data } = useQuery(
    posts.mentions.queryOptions({
      input: { slugs: slugs.toSorted() },
      enabled: slugs.length > 0,
      staleTime: 600_000,
      placeholderData: (before: Mentions | undefined) => before,
    }),
  )
  return { ...post?.mentions, ...data }
}
