import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { mayWrite } from '#features/posts/rules.ts'
import { Button } from '#kit/web/button.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { ChannelPage } from '../contract.ts'
import { noticeFor } from '../notice.ts'
import styles from './channel-page.module.css'
import { channels, posts, usePlatforms } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** What the sister accounts may tell the public: prepared in two languages, sent by nobody but an editor, through approval as ever. */
export function NoticeCard({ shown: { channel } }: { shown: ChannelPage }) {
  const say = useChannelsWords()
  const navigate = useNavigate()
  const { person, placeOf } = useSession()
  const place = placeOf(channel.institution)
  const { platformOf } = usePlatforms()
  const { data: own = [] } = useQuery(channels.list.queryOptions({ input: { institution: place.id } }))
  const sisters = own.filter(({ id, isFrozen }) => id !== channel.id && !isFrozen)
  const notice = noticeFor({ platform: platformOf(channel.platform).name, handle: channel.handle, register: `${location.origin}/akun-resmi/${place.slug}` })
  const draft = useMutation(posts.draft.mutationOptions({ onSuccess: ({ id }) => void navigate({ to: '/konten/$id/tulis', params: { id } as never }) }))
  const open = () =>
    draft.mutate({
      institution: place.id,
      content: {
        title: notice.title,
        text: notice.id,
        language: 'id',
        sensitivity: 'sensitive',
        link: null,
        media: [],
        variants: sisters.flatMap(({ id }) => [
          { channel: id, language: 'id', text: null },
          { channel: id, language: 'en', text: notice.en },
        ]),
      },
    })
  return (
    <div className={styles['notice']}>
      <b>{say('notice')}</b>
      <small>{say('noticeText', { count: sisters.length })}</small>
      <blockquote>{notice.id}</blockquote>
      <blockquote lang="en">{notice.en}</blockquote>
      {draft.error ? <Failure error={draft.error} /> : null}
      {mayWrite(person, place.id) === null ? (
        <span>
          <Button size="small" onPress={open} busy={draft.isPending && say('saving')}>
            {say('openInComposer')}
          </Button>
        </span>
      ) : null}
    </div>
  )
}
