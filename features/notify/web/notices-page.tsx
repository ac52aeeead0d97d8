import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Settings } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Segmented, Skeleton } from '#kit/web/pieces.tsx'
import { NoticeRow } from './notice-row.tsx'
import styles from './notify.module.css'
import { notices } from './queries.ts'
import { useNotifyWords } from './words.ts'

type Show = 'all' | 'unread'

function List({ show }: { show: Show }) {
  const say = useNotifyWords()
  const found = useInfiniteQuery(
    notices.list.infiniteOptions({
      input: (after: string | undefined) => ({ isUnread: show === 'unread', limit: 50, ...(after ? { after } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Skeleton rows={6} />
  const rows = found.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0)
    return <Empty title={say(show === 'unread' ? 'allRead' : 'nothingYet')} text={say(show === 'unread' ? 'allReadText' : 'nothingYetText')} />
  return (
    <>
      <ul className={styles['rows']}>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <div>
          <Button onPress={() => void found.fetchNextPage()} busy={found.isFetchingNextPage && say('loading')}>
            {say('more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** What a person was told, newest first. Opening a row reads it; whatever is done reads itself. */
export function NoticesPage() {
  const say = useNotifyWords()
  const [show, setShow] = useState<Show>('all')
  const readAll = useMutation(notices.readAll.mutationOptions())
  return (
    <Page
      title={say('title')}
      actions={
        <ButtonLink to="/setelan/pemberitahuan">
          <Icon of={Settings} /> {say('ways')}
        </ButtonLink>
      }
    >
      <div className={styles['page']}>
        <div className={styles['filters']}>
          <Segmented
            label={say('show')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'all', label: say('all') },
              { value: 'unread', label: say('unread') },
            ]}
          />
          <Button size="small" onPress={() => readAll.mutate(undefined)} busy={readAll.isPending && say('saving')}>
            {say('readAll')}
          </Button>
        </div>
        {readAll.error ? <Failure error={readAll.error} /> : null}
        <List show={show} />
      </div>
    </Page>
  )
}
