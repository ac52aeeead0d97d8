import { useQuery } from '@tanstack/react-query'
import type { Post } from '#features/posts/contract.ts'
import { Section } from '#kit/web/page.tsx'
import { When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import styles from './approvals.module.css'
import { team } from './queries.ts'
import { useApprovalsWords } from './words.ts'

/** What the team still has to say to itself about this text, for whoever decides; a borrowed approver is not of the team. */
export function TeamNotes({ post, place }: { post: Post; place: Place }) {
  const say = useApprovalsWords()
  const { data: notes = [] } = useQuery({ ...team.notes.queryOptions({ input: { post: post.id } }), retry: false })
  const open = notes.filter((one) => one.replyTo === null && one.resolvedAt === null)
  if (open.length === 0) return null
  return (
    <Section title={say('teamNotes')} meta={say('teamNotesMeta')}>
      <ul className={styles['notes']}>
        {open.map((first) => (
          <li key={first.id}>
            {first.anchor ? <q lang={first.anchor.language}>{first.anchor.quote}</q> : null}
            {[first, ...notes.filter((one) => one.replyTo === first.id)].map((one) => (
              <p key={one.id}>
                <small>
                  <b>{one.by}</b>, <When at={one.at} zone={place.zone} place={place.place} />
                </small>
                {one.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
