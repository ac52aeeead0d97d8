import { useQuery } from '@tanstack/react-query'
import type { InstitutionId } from '#kit/ids.ts'
import { codeOf, sentenceOf } from '#kit/web/client.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { isInsideLink } from '../rules.ts'
import styles from './composer.module.css'
import { posts } from './queries.ts'
import { usePostsWords } from './words.ts'

/** What a link shows, fetched by the server; asked again after ten minutes, never by itself after a refusal. */
export const useLinkPreview = (link: string | null, institution: InstitutionId) =>
  useQuery(
    posts.linkPreview.queryOptions({
      input: { institution, url: link ?? '' },
      enabled: link !== null && !isInsideLink(link),
      retry: false,
      staleTime: 600_000,
      refetchOnWindowFocus: false,
    }),
  )

/** Under the link: what a reader will see of it, or why there is nothing to see. */
export function LinkLine({ link, institution }: { link: string | null; institution: InstitutionId }) {
  const say = usePostsWords()
  const language = useLanguage()
  const { data, error, isLoading } = useLinkPreview(link, institution)
  if (!link || isInsideLink(link)) return null
  if (isLoading) return <p className={styles['linkLine']}>{say('lookingAtLink')}</p>
  if (error) return codeOf(error) === 'LOST' ? null : <p className={styles['linkLine']}>{sentenceOf(error, language)}</p>
  return data ? (
    <p className={styles['linkLine']}>
      {data.image ? <img src={data.image} alt="" /> : null}
      <span>
        <b>{data.title || data.site}</b> {data.title ? data.site : ''}
      </span>
    </p>
  ) : null
}
