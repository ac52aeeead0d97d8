import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { TextField } from '#kit/web/field.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Post, PostId } from '../contract.ts'
import type { Rule } from '../recurring.ts'
import { posts, series } from './queries.ts'
import { RuleForm, shownTimes, Times } from './rule-form.tsx'
import styles from './series.module.css'
import { usePostsWords } from './words.ts'

const usual = (zone: string): Rule => {
  const tomorrow = now().toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 })
  return {
    every: 'week',
    step: 1,
    weekdays: [tomorrow.dayOfWeek],
    monthDay: tomorrow.day,
    at: '09:00',
    zone,
    from: tomorrow.toString(),
    until: null,
    count: 8,
    skipped: [],
    moved: [],
  }
}

/** Makes a series out of a post: when it comes again, every time of it shown first. */
export function NewSeriesPage() {
  const say = usePostsWords()
  const { dari } = useSearch({ strict: false }) as { dari?: PostId }
  const { data: post, error } = useQuery(posts.get.queryOptions({ input: { id: dari ?? ('' as PostId) }, enabled: Boolean(dari) }))
  const back = { to: dari ? `/konten/${dari}/tulis` : '/seri', label: say('seriesTitle') }
  if (post) return <Making post={post} back={back} />
  return (
    <Page title={say('makeSeries')} back={back}>
      {error ? <Failure error={error} /> : dari ? <Skeleton /> : <Empty title={say('seriesFromPost')} text={say('seriesFromPostText')} />}
    </Page>
  )
}

function Making({ post, back }: { post: Post; back: { to: string; label: string } }) {
  const say = usePostsWords()
  const toast = useToast()
  const navigate = useNavigate()
  const place = useSession().placeOf(post.institution)
  const [title, setTitle] = useState(post.title)
  const [rule, setRule] = useState(() => usual(place.zone))
  const count = shownTimes(rule).filter(({ state }) => state !== 'skipped').length
  const make = useMutation(
    series.make.mutationOptions({
      onSuccess: async (made) => {
        toast({ text: say('seriesMade', { count: made.members.length }) })
        await navigate({ to: '/seri/$id', params: { id: made.id } as never })
      },
    }),
  )
  return (
    <Page
      title={say('makeSeries')}
      meta={place.shortName}
      back={back}
      actions={
        <Button
          kind="primary"
          why={count === 0 ? say('noTimes') : title.trim() === '' ? say('nameFirst') : null}
          busy={make.isPending && say('making')}
          onPress={() => make.mutate({ institution: post.institution, title: title.trim(), rule, content: post.content })}
        >
          {say('makeCount', { count })}
        </Button>
      }
    >
      <div className={styles['page']}>
        {make.error ? <Failure error={make.error} /> : null}
        <TextField
          label={say('seriesName')}
          value={title}
          onChange={setTitle}
          maxLength={120}
          help={say('seriesHelp', { date: '{{tanggal}}', weekday: '{{hari}}', number: '{{nomor}}' })}
        />
        <RuleForm rule={rule} onChange={setRule} place={place} />
        <Times rule={rule} onChange={setRule} place={place} />
      </div>
    </Page>
  )
}
