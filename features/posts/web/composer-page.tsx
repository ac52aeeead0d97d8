import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Channel } from '#features/channels/contract.ts'
import { Page } from '#kit/web/page.tsx'
import { Failure, Notice, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { PostId } from '../contract.ts'
import { mayJoin, mayWrite, whole } from '../rules.ts'
import { Composer } from './composer.tsx'
import { unborn } from './keeping.ts'
import { Notes } from './notes.tsx'
import { channels, posts } from './queries.ts'
import { usePostsWords } from './words.ts'

function ExistingPost({ id }: { id: PostId }) {
  const say = usePostsWords()
  const { placeOf, person } = useSession()
  // Asked once: from here on the person's own text is the newest there is.
  const { data: post, error, refetch } = useQuery(posts.get.queryOptions({ input: { id }, staleTime: Infinity, gcTime: 0, refetchOnMount: 'always' }))
  const own = useQuery(channels.list.queryOptions({ input: { institution: post?.institution ?? ('' as never) }, enabled: Boolean(post) }))
  const back = { to: `/konten/${id}`, label: say('posts') }
  if (!post || !own.data)
    return (
      <Page title={say('writing')} back={back}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  if (!post.mayWrite)
    return (
      <Page title={post.title || say('untitled')} back={back}>
        <Notice tone="plain" title={say('cannotWrite')} text={say('cannotWriteText', { institution: placeOf(post.institution).shortName })} />
        {mayJoin(person, post.institution) === null ? <Notes post={post.id} content={post.content} place={placeOf(post.institution)} /> : null}
      </Page>
    )
  return <Composer post={post} institution={post.institution} content={post.content} own={readyFirst(own.data)} onMade={() => undefined} />
}

/** Our own page first, what is frozen last: an account in trouble is nobody's first choice. */
const readyFirst = (own: readonly Channel[]) => own.toSorted((a, b) => Number(a.isFrozen) - Number(b.isFrozen) || Number(b.isOwn) - Number(a.isOwn))

/** A new post is kept from its first letter; nothing is made before that. */
function NewPost({ onMade }: { onMade: (id: PostId) => void }) {
  const say = usePostsWords()
  const { current, person } = useSession()
  const [institution] = useState(current.id)
  const { data: own, error, refetch } = useQuery(channels.list.queryOptions({ input: { institution } }))
  if (mayWrite(person, institution))
    return (
      <Page title={say('newPost')}>
        <Notice tone="plain" title={say('cannotWrite')} text={say('cannotWriteText', { institution: current.shortName })} />
      </Page>
    )
  if (!own) return <Page title={say('newPost')}>{error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}</Page>
  const ordered = readyFirst(own)
  const first = ordered.find(({ isFrozen }) => !isFrozen)
  const content = whole({
    title: '',
    text: '',
    language: 'id',
    sensitivity: 'routine',
    link: null,
    media: [],
    variants: first ? [{ channel: first.id, language: 'id', text: null }] : [],
  })
  return <Composer post={null} institution={institution} content={content} own={ordered} onMade={onMade} />
}

/** Writing begins on an address of its own and moves to the post's once there is one; the page stays as it is. */
export function ComposerPage() {
  const navigate = useNavigate()
  const { id } = useParams({ strict: false }) as { id: string }
  const [begun, setBegun] = useState<{ at: string; made: string | null; round: number }>({ at: id, made: null, round: 0 })
  // Coming back to the empty address begins another post.
  if (id !== begun.at) setBegun(id === unborn ? { at: id, made: null, round: begun.round + 1 } : { ...begun, at: id })
  if (id !== unborn && id !== begun.made) return <ExistingPost key={id} id={id as PostId} />
  return (
    <NewPost
      key={begun.round}
      onMade={(made) => {
        setBegun((before) => ({ ...before, made }))
        void navigate({ to: '/konten/$id/tulis', params: { id: made } as never, replace: true })
      }}
    />
  )
}
