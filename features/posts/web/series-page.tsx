import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { wallInWords } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Chip, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { zoneLabel } from '#kit/time.ts'
import type { Member, Series, SeriesChange, SeriesId } from '../series-contract.ts'
import { posts, series } from './queries.ts'
import { RuleForm, Times } from './rule-form.tsx'
import { Rewriting } from './rewriting.tsx'
import styles from './series.module.css'
import { usePostsWords } from './words.ts'

function MemberRow({ member, mayWrite }: { member: Member; mayWrite: boolean }) {
  const say = usePostsWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const again = { onSuccess: () => queries.invalidateQueries({ queryKey: series.get.key() }) }
  const discard = useMutation(posts.discard.mutationOptions(again))
  const restore = useMutation(posts.restore.mutationOptions(again))
  const isOpen = member.state === 'draft' || member.state === 'sent_back'
  return (
    <li className={styles['member']}>
      <Link to="/konten/$id" params={{ id: member.post } as never}>
        <b>{member.title || say('untitled')}</b>
        <small>{wallInWords(member.wall, zoneLabel(member.zone), language)}</small>
      </Link>
      {member.isDiscarded ? <Chip>{say('skippedMember')}</Chip> : <StateMark state={member.state} />}
      {mayWrite && (isOpen || member.isDiscarded) ? (
        <Button size="small" kind="ghost" onPress={() => (member.isDiscarded ? restore : discard).mutate({ id: member.post })}>
          {say(member.isDiscarded ? 'unskip' : 'skip')}
        </Button>
      ) : null}
    </li>
  )
}

function ChangeLine({ change, titleOf }: { change: SeriesChange; titleOf: (post: string | null) => string }) {
  const say = usePostsWords()
  const language = useLanguage()
  const words = (wall: string | null) => (wall ? (wallInWords(wall, '', language)?.trim() ?? wall) : '')
  const values = { title: titleOf(change.post), from: words(change.from), to: words(change.to) }
  return (
    <li>
      <Chip tone={change.kind === 'kept' ? 'amber' : 'plain'}>{say(`change_${change.kind}`)}</Chip>{' '}
      {say(change.kind === 'added' ? 'changeAdded' : change.to ? 'changeMoved' : 'changeDropped', values)}
    </li>
  )
}

/** Another rule: what it changes is shown first, then done. */
function Changing({ one, onDone }: { one: Series; onDone: () => void }) {
  const say = usePostsWords()
  const toast = useToast()
  const queries = useQueryClient()
  const place = useSession().placeOf(one.institution)
  const [rule, setRule] = useState(one.rule)
  const look = useMutation(series.change.mutationOptions())
  const apply = useMutation(
    series.change.mutationOptions({
      onSuccess: async () => {
        toast({ text: say('seriesChanged') })
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  const titleOf = (post: string | null) => one.members.find((member) => member.post === post)?.title ?? one.title
  const error = look.error ?? apply.error
  return (
    <div className={styles['page']}>
      <RuleForm rule={rule} onChange={(next) => (setRule(next), look.reset())} place={place} />
      <Times rule={rule} onChange={(next) => (setRule(next), look.reset())} place={place} />
      {error ? <Failure error={error} /> : null}
      {look.data ? (
        <Section title={say('whatChanges')} meta={look.data.length === 0 ? say('nothingChanges') : null}>
          <ul className={styles['changes']}>
            {look.data.map((change) => (
              <ChangeLine key={`${change.day}${change.kind}`} change={change} titleOf={titleOf} />
            ))}
          </ul>
        </Section>
      ) : null}
      <div className={styles['acts']}>
        <Button onPress={onDone}>{say('cancel')}</Button>
        {look.data ? (
          <Button kind="primary" busy={apply.isPending && say('making')} onPress={() => apply.mutate({ id: one.id, rule, isSure: true })}>
            {say('changeSeries')}
          </Button>
        ) : (
          <Button kind="primary" busy={look.isPending && say('loading')} onPress={() => look.mutate({ id: one.id, rule, isSure: false })}>
            {say('showChanges')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A series with its members, each an ordinary post. */
export function SeriesPage() {
  const say = usePostsWords()
  const { id } = useParams({ strict: false }) as { id: SeriesId }
  const { placeOf } = useSession()
  const [changing, setChanging] = useState<'rule' | 'words' | null>(null)
  const { data: one, error, refetch } = useQuery(series.get.queryOptions({ input: { id } }))
  const back = { to: '/seri', label: say('seriesTitle') }
  if (!one)
    return (
      <Page title={say('seriesTitle')} back={back}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  return (
    <Page
      title={one.title}
      meta={`${placeOf(one.institution).shortName} · ${one.by}`}
      back={back}
      actions={
        one.mayWrite && !changing ? (
          <>
            <Button onPress={() => setChanging('words')}>{say('rewriteSeries')}</Button>
            <Button onPress={() => setChanging('rule')}>{say('changeSeries')}</Button>
          </>
        ) : null
      }
    >
      {changing === 'rule' ? <Changing one={one} onDone={() => setChanging(null)} /> : null}
      {changing === 'words' ? <Rewriting one={one} onDone={() => setChanging(null)} /> : null}
      <Section title={say('members')} meta={say('timesMeta', { count: one.members.filter((member) => !member.isDiscarded).length })}>
        <ul className={styles['members']}>
          {one.members.map((member) => (
            <MemberRow key={member.post} member={member} mayWrite={one.mayWrite} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}
