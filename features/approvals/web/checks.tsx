import { useQuery } from '@tanstack/react-query'
import { Check, CircleAlert, Clock, PencilLine } from 'lucide-react'
import { isDescribed } from '#features/media/rules.ts'
import type { Post } from '#features/posts/contract.ts'
import { Icon } from '#kit/web/icon.tsx'
import { When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Approval } from '../contract.ts'
import styles from './approvals.module.css'
import { media, posts, publishing } from './queries.ts'
import { useApprovalsWords } from './words.ts'

function Times({ post }: { post: Post }) {
  const say = useApprovalsWords()
  const { placeOf } = useSession()
  const { data: deliveries = [] } = useQuery(publishing.ofPost.queryOptions({ input: { post: post.id } }))
  const [first] = deliveries
  return (
    <li>
      <Icon of={Clock} />
      <b>{say('goesOut')}</b>
      <span>{first ? <When at={first.dueAt} zone={first.zone} place={placeOf(post.institution).place} /> : say('notPlanned')}</span>
    </li>
  )
}

/** What a careful approver looks at before deciding. */
export function Checks({ post, approval }: { post: Post; approval: Approval }) {
  const say = useApprovalsWords()
  const { data: images = [] } = useQuery(media.list.queryOptions({ input: { ids: post.content.media }, enabled: post.content.media.length > 0 }))
  const { data: versions = [] } = useQuery(posts.versions.queryOptions({ input: { id: post.id } }))
  const described = images.filter(isDescribed).length
  const isSame = approval.digest === post.digest
  return (
    <ul className={styles['checks']}>
      {images.length > 0 ? (
        <li>
          <Icon of={described === images.length ? Check : CircleAlert} />
          <b>{say('altText')}</b>
          <span>{say('altOf', { described, count: images.length })}</span>
        </li>
      ) : null}
      {post.content.link ? (
        <li>
          <Icon of={Check} />
          <b>{say('link')}</b>
          <span className={styles['address']}>{post.content.link}</span>
        </li>
      ) : null}
      <li>
        <Icon of={isSame ? PencilLine : CircleAlert} />
        <b>{say('versions')}</b>
        <span>{isSame ? say('versionsCount', { count: versions.length }) : say('changedSince')}</span>
      </li>
      <Times post={post} />
    </ul>
  )
}
