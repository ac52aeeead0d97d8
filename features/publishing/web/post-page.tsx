import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import type { Post, PostId } from '#features/posts/contract.ts'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { postNumber } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Chip, Empty, Failure, Notice, Skeleton, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { Thread } from '#kit/web/thread.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { PostHistory } from './history.tsx'
import { ApprovalPanel } from './approval-panel.tsx'
import { Words } from './words-of-post.tsx'
import { DeliveryCard } from './delivery-card.tsx'
import styles from './publishing.module.css'
import { posts, publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

function useActs(post: Post) {
  const say = usePublishingWords()
  const toast = useToast()
  const restore = useMutation(posts.restore.mutationOptions())
  const withdraw = useMutation(posts.withdraw.mutationOptions({ onSuccess: () => toast({ text: say('withdrawn') }) }))
  const discard = useMutation(
    posts.discard.mutationOptions({ onSuccess: () => toast({ text: say('discarded'), undo: () => restore.mutate({ id: post.id }) }) }),
  )
  const publishNow = useMutation(publishing.publishNow.mutationOptions({ onSuccess: () => toast({ text: say('sentNow') }) }))
  const all = [restore, withdraw, discard, publishNow]
  return {
    restore,
    withdraw,
    discard,
    publishNow,
    error: all.find((one) => one.error)?.error ?? null,
    busy: all.some((one) => one.isPending) && say('working'),
  }
}

type Doing = ReturnType<typeof useActs>

function Acts({ post, doing }: { post: Post; doing: Doing }) {
  const say = usePublishingWords()
  const { restore, withdraw, discard, publishNow, busy } = doing
  const isOpen = post.state === 'draft' || post.state === 'sent_back'
  if (!post.mayWrite) return null
  if (post.discardedAt)
    return (
      <Button onPress={() => restore.mutate({ id: post.id })} busy={busy}>
        {say('restorePost')}
      </Button>
    )
  return (
    <>
      {post.state === 'in_review' ? (
        <Button onPress={() => withdraw.mutate({ id: post.id })} busy={busy}>
          {say('withdraw')}
        </Button>
      ) : null}
      {isOpen ? (
        <Button kind="ghost" onPress={() => discard.mutate({ id: post.id })} busy={busy}>
          {say('discard')}
        </Button>
      ) : null}
      {post.state === 'approved' ? <PublishNow post={post} busy={busy} onPress={() => publishNow.mutate({ post: post.id })} /> : null}
      <ButtonLink to="/konten/$id/tulis" params={{ id: post.id }} kind={isOpen ? 'primary' : 'plain'}>
        <Icon of={Pencil} /> {say(post.state === 'approved' ? 'planOrEdit' : 'edit')}
      </ButtonLink>
    </>
  )
}

function PublishNow({ post, busy, onPress }: { post: Post; busy: string | false; onPress: () => void }) {
  const say = usePublishingWords()
  const { data: deliveries } = useQuery(publishing.ofPost.queryOptions({ input: { post: post.id } }))
  return deliveries?.length === 0 ? (
    <Button onPress={onPress} busy={busy}>
      {say('publishNow')}
    </Button>
  ) : null
}

function Trail({ post }: { post: Post }) {
  const say = usePublishingWords()
  const { data: deliveries = [] } = useQuery(publishing.ofPost.queryOptions({ input: { post: post.id } }))
  const { shortName, slug } = useSession().placeOf(post.institution)
  return (
    <Thread
      pills={[
        { kind: say('desk'), value: shortName, to: `/instansi/${slug}` },
        { kind: say('post'), value: postNumber(post.number) },
        ...(deliveries.length > 0 ? [{ kind: say('deliveries'), value: String(deliveries.length), to: '#kiriman' }] : []),
      ]}
    />
  )
}

function Deliveries({ post }: { post: Post }) {
  const say = usePublishingWords()
  const { data: deliveries, error, refetch } = useQuery(publishing.ofPost.queryOptions({ input: { post: post.id } }))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!deliveries) return <Skeleton rows={2} />
  return (
    <Section id="kiriman" title={say('deliveries')} meta={say('deliveriesMeta', { count: deliveries.length })}>
      {deliveries.length === 0 ? (
        <Empty title={say('noDeliveries')} text={say(post.state === 'approved' ? 'noDeliveriesApproved' : 'noDeliveriesYet')} />
      ) : null}
      <ul className={styles['deliveries']}>
        {deliveries.map((delivery) => (
          <DeliveryCard key={delivery.id} delivery={delivery} mayPlan={post.mayWrite} />
        ))}
      </ul>
    </Section>
  )
}

/** A post as it stands: its words, who approved it, and every delivery with its journal. */
export function PostPage() {
  const say = usePublishingWords()
  const { id } = useParams({ strict: false }) as { id: PostId }
  const { data: post, error, refetch } = useQuery(posts.get.queryOptions({ input: { id } }))
  const back = { to: '/konten', label: say('posts') }
  if (!post)
    return (
      <Page title={say('post')} back={back}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  return <OnePost post={post} back={back} />
}

function OnePost({ post, back }: { post: Post; back: { to: string; label: string } }) {
  const say = usePublishingWords()
  const { placeOf } = useSession()
  const doing = useActs(post)
  const place = placeOf(post.institution)
  return (
    <Page
      title={postNumber(post.number)}
      back={back}
      meta={
        <>
          {place.shortName} · {post.changedBy}, <When at={post.changedAt} zone={place.zone} place={place.place} />
        </>
      }
      actions={<Acts post={post} doing={doing} />}
      panel={
        <>
          <ApprovalPanel post={post} />
          <Section title={say('history')}>
            <PostHistory subject={post.id} place={place} />
          </Section>
        </>
      }
    >
      {doing.error ? <Failure error={doing.error} /> : null}
      <Trail post={post} />
      <p className={styles['states']}>
        <StateMark state={post.state} />
        {post.isEmergency ? <Chip tone="red">{say('emergency')}</Chip> : null}
        {post.content.sensitivity === 'sensitive' ? <Chip tone="amber">{say('sensitive')}</Chip> : null}
        {post.discardedAt ? <Chip>{say('inBin')}</Chip> : null}
      </p>
      {post.state === 'sent_back' && post.note ? <Notice tone="amber" title={say('sentBack')} text={post.note} /> : null}
      <Words post={post} />
      <Deliveries post={post} />
    </Page>
  )
}
