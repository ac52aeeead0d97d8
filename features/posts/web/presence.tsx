import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Avatar, Unseen } from '#kit/web/pieces.tsx'
import type { Channel, ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '../contract.ts'
import type { Present } from '../team-contract.ts'
import { useLanguageName } from './language-names.ts'
import { team } from './queries.ts'
import styles from './team.module.css'
import { usePostsWords } from './words.ts'

const beats = 5_000

/** Says where this person is in the draft, and hears who else is there. */
export function usePresence(post: PostId | null, where: { language: string; channel: string | null }): readonly Present[] {
  const input = { post: post ?? ('' as PostId), language: where.language, channel: where.channel as ChannelId | null }
  const { data = [] } = useQuery(
    team.here.queryOptions({
      input,
      enabled: post !== null,
      refetchInterval: beats,
      staleTime: 0,
      gcTime: 0,
      placeholderData: (before: Present[] | undefined) => before,
    }),
  )
  useEffect(() => {
    if (!post) return undefined
    return () => void team.leave.call({ post }).catch(() => undefined)
  }, [post])
  return data
}

/** Who else has this draft open, and where in it. */
export function OthersHere({ others, own }: { others: readonly Present[]; own: readonly Channel[] }) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  if (others.length === 0) return null
  return (
    <ul className={styles['others']} aria-label={say('alsoHere')}>
      {others.map((one) => {
        const where = [nameOf(one.language), own.find(({ id }) => id === one.channel)?.handle ?? ''].filter(Boolean).join(', ')
        return (
          <li key={one.person} title={`${one.name}: ${where}`}>
            <Avatar name={one.name} />
            <Unseen>{say('isIn', { name: one.name, where })}</Unseen>
          </li>
        )
      })}
    </ul>
  )
}

/** Small faces beside the language or the channel somebody is writing in. */
export const FacesAt = ({ others }: { others: readonly Present[] }) =>
  others.length > 0 ? (
    <span className={styles['faces']}>
      {others.map((one) => (
        <span key={one.person} title={one.name}>
          <Avatar name={one.name} size={23} />
        </span>
      ))}
    </span>
  ) : null
