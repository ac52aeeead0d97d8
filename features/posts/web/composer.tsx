import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Channel } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { postNumber } from '#kit/web/format.ts'
import { Page } from '#kit/web/page.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Content, Post, PostId } from '../contract.ts'
import { Conflict } from './conflict.tsx'
import styles from './composer.module.css'
import { KeptNotice } from './kept-notice.tsx'
import { Pictures } from './pictures.tsx'
import { Previews } from './previews.tsx'
import { channels } from './queries.ts'
import { Sheet } from './sheet.tsx'
import { Sending } from './sending.tsx'
import { SavedWord } from './saved-word.tsx'
import { Variants } from './variants.tsx'
import { Versions } from './versions.tsx'
import { useWriting } from './writing.ts'
import { usePostsWords } from './words.ts'

type Props = { post: Post | null; institution: InstitutionId; content: Content; own: readonly Channel[]; onMade: (id: PostId) => void }

/** The workbench of one text and its variants: text on the left, previews in the middle, when and who on the right. */
export function Composer(props: Props) {
  const say = usePostsWords()
  const { placeOf } = useSession()
  const writing = useWriting(props)
  const { content, write, post, keeping } = writing
  const [chosen, setChosen] = useState<string | null>(null)
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const place = placeOf(props.institution)
  const shared = { content, write, own: props.own, platforms, chosen, choose: setChosen, place }
  return (
    <Page
      title={post ? postNumber(post.number) : say('newPost')}
      meta={
        <>
          {place.shortName} · <SavedWord keeping={keeping} place={place} />
        </>
      }
      back={{ to: post ? `/konten/${post.id}` : '/konten', label: say('posts') }}
      panel={<Sending writing={writing} place={place} />}
    >
      <KeptNotice writing={writing} />
      <Conflict writing={writing} place={place} />
      <div className={styles['bench']} data-workbench>
        <div className={styles['text']}>
          <StateMark state={post?.state ?? 'draft'} />
          <Sheet {...shared} isApproved={post?.state === 'approved' || post?.state === 'in_review'} />
          <Variants {...shared} />
          <Pictures content={content} write={write} institution={props.institution} />
          {post ? <Versions post={post} place={place} keeping={keeping} /> : null}
        </div>
        <Previews {...shared} />
      </div>
    </Page>
  )
}
