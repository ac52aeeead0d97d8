import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Page } from '#kit/web/page.tsx'
import { Chip, DueText, Failure, Notice, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { PostId } from '#features/posts/contract.ts'
import type { Approval, ApprovalId } from '../contract.ts'
import { Checks } from './checks.tsx'
import { Decide } from './decide.tsx'
import { Decisions } from './decisions.tsx'
import { approvals, posts } from './queries.ts'
import { ReviewVariants } from './review-variants.tsx'
import { TeamNotes } from './team-notes.tsx'
import styles from './approvals.module.css'
import { useApprovalsWords } from './words.ts'

function Standing({ approval }: { approval: Approval }) {
  const say = useApprovalsWords()
  const { emergency, may, state } = approval
  if (emergency) return <Notice tone="amber" title={say('emergencyTitle')} text={emergency.reason} />
  if (state === 'in_review' && may.decide) return <Notice tone="plain" text={say('notYours')} />
  if (state !== 'in_review') return <Notice tone="plain" text={say(`closed_${state}`)} />
  return null
}

/** One post to decide on: what goes out where, what to check, what others said; the decision stays under the thumb. */
export function ReviewPage() {
  const say = useApprovalsWords()
  const { placeOf } = useSession()
  const { id } = useParams({ strict: false }) as { id: ApprovalId }
  const { data: approval, error, refetch } = useQuery(approvals.get.queryOptions({ input: { id } }))
  const post = useQuery(posts.get.queryOptions({ input: { id: (approval?.subject ?? '') as PostId }, enabled: Boolean(approval) }))
  const back = { to: '/setujui', label: say('approve') }
  const failed = error ?? post.error
  if (!approval || !post.data)
    return (
      <Page title={say('reviewTitle')} back={back}>
        {failed ? <Failure error={failed} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  const place = placeOf(approval.institution)
  const due = approval.emergency ? approval.emergency.confirmBy : approval.dueAt
  const isOpen = approval.may.decide === null || approval.may.confirm === null
  return (
    <Page
      title={say('reviewTitle')}
      meta={place.shortName}
      back={back}
      actions={
        due && isOpen ? (
          <Chip tone="amber">
            <DueText at={due} zone={place.zone} place={place.place} />
          </Chip>
        ) : null
      }
      foot={isOpen ? <Decide approval={approval} post={post.data} /> : null}
    >
      <div className={styles['review']}>
        <h2 className={styles['title']} lang={post.data.content.language}>
          {post.data.title}
        </h2>
        <p className={styles['quiet']}>
          {say('writtenBy', { names: approval.authors.join(', ') })}
          {approval.steps.length > 0 && approval.state === 'in_review' ? ` · ${say('stepOf', { step: approval.step + 1, steps: approval.steps.length })}` : ''}
        </p>
        <Standing approval={approval} />
        <ReviewVariants post={post.data} />
        <Checks post={post.data} approval={approval} />
        <TeamNotes post={post.data} place={place} />
        <Decisions approval={approval} place={place} />
      </div>
    </Page>
  )
}
