import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Channel } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { postNumber } from '#kit/web/format.ts'
import { Page } from '#kit/web/page.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Content, Post, PostId } from '../contract.ts'
import { useBench } from './bench.ts'
import { Conflict } from './conflict.tsx'
import styles from './composer.module.css'
import { KeepAs } from './keep-as.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { Languages } from './languages.tsx'
import { MainAct } from './main-act.tsx'
import { Notes } from './notes.tsx'
import { Pictures } from './pictures.tsx'
import { OthersHere } from './presence.tsx'
import { Previews } from './previews.tsx'
import { posts } from './queries.ts'
import { useSending } from './send.ts'
import type { Bench } from './shared.ts'
import { Sheet } from './sheet.tsx'
import { Sending } from './sending.tsx'
import { StartFrom } from './start-from.tsx'
import { SavedWord } from './saved-word.tsx'
import { Variants } from './variants.tsx'
import { Versions } from './versions.tsx'
import { useWriting, type Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

type Props = { post: Post | null; institution: InstitutionId; content: Content; own: readonly Channel[]; onMade: (id: PostId) => void }

/** Hears what a colleague saved or an approver decided while this page is open. */
function useNewest({ post, hear }: Writing) {
  const { data } = useQuery(posts.get.queryOptions({ input: { id: post?.id ?? ('' as PostId) }, enabled: post !== null, staleTime: Infinity }))
  useEffect(() => {
    if (data) hear(data)
  }, [data, hear])
}

/** The text with its languages, where it goes, and what belongs to it. */
function TextColumn({ bench, writing, institution }: { bench: Bench; writing: Writing; institution: InstitutionId }) {
  const { post, content, write, keeping } = writing
  return (
    <div className={styles['text']}>
      <StateMark state={post?.state ?? 'draft'} />
      <Languages {...bench} />
      <Sheet {...bench} isApproved={post?.state === 'approved' || post?.state === 'in_review'} />
      <Variants {...bench} />
      <Pictures content={content} write={write} institution={institution} />
      {post ? <KeepAs writing={writing} post={post} /> : null}
      {post ? <Versions post={post} place={bench.place} keeping={keeping} /> : null}
    </div>
  )
}

/** The workbench of one text and its variants: text on the left, previews in the middle, when and who on the right. */
export function Composer(props: Props) {
  const say = usePostsWords()
  const { placeOf } = useSession()
  const writing = useWriting(props)
  const { content, write, post, keeping } = writing
  const place = placeOf(props.institution)
  const sending = useSending(writing, place)
  useNewest(writing)
  const { bench, showPassage } = useBench(writing, { own: props.own, place })
  return (
    <Page
      title={post ? postNumber(post.number) : say('newPost')}
      meta={
        <>
          {place.shortName} · <SavedWord keeping={keeping} place={place} />
        </>
      }
      back={{ to: post ? `/konten/${post.id}` : '/konten', label: say('posts') }}
      actsBelow
      actions={
        <>
          <OthersHere others={bench.others} own={props.own} />
          <MainAct writing={writing} place={place} sending={sending} />
        </>
      }
      panel={
        <>
          <Sending writing={writing} place={place} sending={sending} />
          {post ? (
            <Notes post={post.id} content={content} place={place} marked={bench.pointing.anchor} onWritten={bench.pointing.forget} onShow={showPassage} />
          ) : null}
        </>
      }
    >
      <KeptNotice writing={writing} />
      <Conflict writing={writing} place={place} own={props.own} />
      {post ? null : <StartFrom institution={props.institution} onPick={write} />}
      <div className={styles['bench']} data-workbench>
        <TextColumn bench={bench} writing={writing} institution={props.institution} />
        <Previews {...bench} />
      </div>
    </Page>
  )
}
