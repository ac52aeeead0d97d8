import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useDeferredValue } from 'react'
import type { DeliveryState } from '#features/publishing/contract.ts'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { TextField } from '#kit/web/field.tsx'
import { postNumber } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { Page } from '#kit/web/page.tsx'
import { Chip, Empty, Failure, Segmented, Skeleton, When } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import type { PostRow, PostState } from '../contract.ts'
import { postStates } from '../kinds.ts'
import { mayWrite } from '../rules.ts'
import styles from './posts.module.css'
import { channels, posts, publishing } from './queries.ts'
import { usePostsWords } from './words.ts'

type Filter = { keadaan?: PostState; cari?: string }

function useFilter() {
  const navigate = useNavigate()
  const filter = useSearch({ strict: false }) as Filter
  const set = (change: Filter) => void navigate({ to: '/konten', search: { ...filter, ...change } as never, replace: true })
  return { filter, set }
}

type Mark = { id: string; mark: string; name: string }
type Sent = { channel: string; state: DeliveryState }

function PostRowItem({ post, marks, sent }: { post: PostRow; marks: Mark[]; sent: Sent[] }) {
  const say = usePostsWords()
  const { current } = useSession()
  return (
    <li className={styles['row']}>
      <Link to="/konten/$id" params={{ id: post.id } as never} className={styles['link']}>
        <span className={styles['what']}>
          <b>{post.title || say('untitled')}</b>
          <small>{post.excerpt}</small>
        </span>
        <span className={styles['marks']}>
          {post.channels.map((channel) => {
            const found = marks.find(({ id }) => id === channel)
            return found ? <PlatformMark key={channel} mark={found.mark} size={14} label={found.name} /> : null
          })}
        </span>
        <span className={styles['state']}>
          {sent.length > 0 && post.state === 'approved' ? <Deliveries sent={sent} /> : <StateMark state={post.state} />}
          {post.isEmergency ? <Chip tone="red">{say('emergency')}</Chip> : null}
        </span>
        <span className={styles['who']}>
          <span>{post.changedBy}</span>
          <small>
            {postNumber(post.number)} · <When at={post.changedAt} zone={current.zone} place={current.place} />
          </small>
        </span>
      </Link>
    </li>
  )
}

/** The states of a post's deliveries, each once with how many. */
function Deliveries({ sent }: { sent: Sent[] }) {
  const states = [...new Set(sent.map(({ state }) => state))]
  const [only] = states
  if (only && states.length === 1) return <StateMark state={only} />
  return states.map((state) => <StateMark key={state} state={state} bare />)
}

const asked = 200

/** How the deliveries of all these posts stand, asked for two hundred at a time. */
const useStates = (ids: readonly PostRow['id'][]) =>
  useQueries({
    queries: Array.from({ length: Math.ceil(ids.length / asked) }, (_, part) =>
      publishing.statesOf.queryOptions({ input: { posts: ids.slice(part * asked, (part + 1) * asked) } }),
    ),
    combine: (parts) => parts.flatMap(({ data }) => data ?? []),
  })

function List() {
  const say = usePostsWords()
  const { current } = useSession()
  const { filter, set } = useFilter()
  const search = useDeferredValue(filter.cari ?? '')
  const { data: own = [] } = useQuery(channels.list.queryOptions({ input: { institution: current.id } }))
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const marks = own.map(({ id, platform }) => ({
    id,
    mark: platforms.find((one) => one.id === platform)?.mark ?? '',
    name: platforms.find((one) => one.id === platform)?.name ?? platform,
  }))
  const found = useInfiniteQuery(
    posts.list.infiniteOptions({
      input: (after: string | undefined) => ({
        institution: current.id,
        limit: 50,
        ...(filter.keadaan ? { state: filter.keadaan } : {}),
        ...(search ? { search } : {}),
        ...(after ? { after } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  const ids = found.data?.pages.flatMap((page) => page.rows.map(({ id }) => id)) ?? []
  const deliveries = useStates(ids)
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Skeleton rows={6} />
  const rows = found.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0 && (filter.keadaan || search))
    return (
      <Empty title={say('nothingFiltered')}>
        <Button onPress={() => set({ keadaan: undefined, cari: undefined } as never)}>{say('clearFilter')}</Button>
      </Empty>
    )
  if (rows.length === 0)
    return (
      <Empty title={say('nothingYet')} text={say('nothingYetText')}>
        <ButtonLink to="/konten/baru/tulis" kind="primary">
          {say('newPost')}
        </ButtonLink>
      </Empty>
    )
  return (
    <>
      <ul className={styles['rows']}>
        {rows.map((post) => (
          <PostRowItem key={post.id} post={post} marks={marks} sent={deliveries.filter((one) => one.post === post.id)} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <div className={styles['next']}>
          <Button onPress={() => void found.fetchNextPage()} busy={found.isFetchingNextPage && say('loading')}>
            {say('more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

export function PostsPage() {
  const say = usePostsWords()
  const { current, person } = useSession()
  const { filter, set } = useFilter()
  const options = [{ value: 'all', label: say('all') }, ...postStates.map((state) => ({ value: state, label: say(`state_${state}`) }))] as const
  return (
    <Page
      title={say('posts')}
      meta={current.shortName}
      actions={
        mayWrite(person, current.id) === null ? (
          <>
            <ButtonLink to="/seri">{say('seriesAndTemplates')}</ButtonLink>
            <ButtonLink to="/konten/baru/tulis" kind="primary">
              <Icon of={Plus} /> {say('newPost')}
            </ButtonLink>
          </>
        ) : null
      }
    >
      <div className={styles['filters']}>
        <Segmented
          label={say('byState')}
          value={filter.keadaan ?? 'all'}
          onChange={(state) => set({ keadaan: state === 'all' ? undefined : state } as never)}
          options={options as never}
        />
        <TextField
          label={say('search')}
          hideLabel
          type="search"
          placeholder={say('search')}
          value={filter.cari ?? ''}
          onChange={(cari) => set({ cari: cari || undefined } as never)}
        />
      </div>
      <List />
    </Page>
  )
}
