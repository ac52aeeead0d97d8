import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Channel } from '#features/channels/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { postNumber } from '#kit/web/format.ts'
import { Page } from '#kit/web/page.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Content, Post, PostId } from '../contract.ts'
import type { Anchor } from '../team-contract.ts'
import { languagesOf } from '../translating.ts'
import { Conflict } from './conflict.tsx'
import styles from './composer.module.css'
import { KeptNotice } from './kept-notice.tsx'
import { Languages } from './languages.tsx'
import { MainAct } from './main-act.tsx'
import { Notes } from './notes.tsx'
import { Pictures } from './pictures.tsx'
import { useMentions } from './mentions.ts'
import { usePointing } from './pointing.ts'
import { OthersHere, usePresence } from './presence.tsx'
import { Previews } from './previews.tsx'
import { channels, posts } from './queries.ts'
import { useSending } from './send.ts'
import { Sheet } from './sheet.tsx'
import { Sending } from './sending.tsx'
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

/** The workbench of one text and its variants: text on the left, previews in the middle, when and who on the right. */
export function Composer(props: Props) {
  const say = usePostsWords()
  const { placeOf } = useSession()
  const writing = useWriting(props)
  const { content, write, post, keeping } = writing
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, open] = useState(content.language)
  const language = languagesOf(content).includes(opened) ? opened : content.language
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const place = placeOf(props.institution)
  const sending = useSending(writing, place)
  useNewest(writing)
  const others = usePresence(post?.id ?? null, { language, channel: chosen })
  const pointing = usePointing(content)
  const handleOf = (channel: string) => props.own.find(({ id }) => id === channel)?.handle ?? ''
  const showPassage = ({ language: tongue, channel }: Anchor, { start, end }: { start: number; end: number }) => {
    open(tongue)
    setChosen(channel)
    if (!channel) pointing.show(start, end)
  }
  const shared = {
    content,
    write,
    own: props.own,
    platforms,
    language,
    open,
    chosen,
    choose: setChosen,
    place,
    others,
    pointing,
    mentions: useMentions(content, post),
  }
  return (
    <Page
      title={post ? postNumber(post.number) : say('newPost')}
      meta={
        <>
          {place.shortName} · <SavedWord keeping={keeping} place={place} />
        </>
      }
      back={{ to: post ? `/konten/${post.id}` : '/konten', label: say('posts') }}
      actions={
        <>
          <OthersHere others={others} handleOf={handleOf} />
          <MainAct writing={writing} place={place} sending={sending} />
        </>
      }
      panel={
        <>
          <Sending writing={writing} place={place} sending={sending} />
          {post ? <Notes post={post.id} content={content} place={place} marked={pointing.anchor} onWritten={pointing.forget} onShow={showPassage} /> : null}
        </>
      }
    >
      <KeptNotice writing={writing} />
      <Conflict writing={writing} place={place} own={props.own} />
      <div className={styles['bench']} data-workbench>
        <div className={styles['text']}>
          <StateMark state={post?.state ?? 'draft'} />
          <Languages {...shared} />
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
