import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '#kit/web/button.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { mayWrite } from '../rules.ts'
import { series } from './queries.ts'
import styles from './series.module.css'
import { usePostsWords } from './words.ts'

function Templates() {
  const say = usePostsWords()
  const toast = useToast()
  const { current } = useSession()
  const queries = useQueryClient()
  const { data = [], error } = useQuery(series.templates.queryOptions({ input: { institution: current.id } }))
  const remove = useMutation(
    series.removeTemplate.mutationOptions({
      onSuccess: async (_, { id, isRemoved }) => {
        await queries.invalidateQueries({ queryKey: series.templates.key() })
        if (isRemoved) toast({ text: say('templateRemoved'), undo: () => remove.mutate({ id, isRemoved: false }) })
      },
    }),
  )
  return (
    <Section title={say('templates')}>
      {(error ?? remove.error) ? <Failure error={error ?? remove.error} /> : null}
      {data.length === 0 ? <Empty title={say('noTemplates')} text={say('noTemplatesText')} /> : null}
      <ul className={styles['members']}>
        {data.map((one) => (
          <li key={one.id} className={styles['member']}>
            <span>
              <b>{one.name}</b>
              <small>
                {one.by}, <When at={one.at} zone={current.zone} place={current.place} />
              </small>
            </span>
            <span />
            <Button size="small" kind="ghost" onPress={() => remove.mutate({ id: one.id, isRemoved: true })}>
              {say('removeTemplate')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What comes again: series with their posts to come, and the templates posts begin from. */
export function AllSeriesPage() {
  const say = usePostsWords()
  const { current, person } = useSession()
  const { data, error, refetch } = useQuery(series.list.queryOptions({ input: { institution: current.id } }))
  return (
    <Page title={say('seriesAndTemplates')} meta={current.shortName} back={{ to: '/konten', label: say('posts') }}>
      <Section title={say('seriesTitle')}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : null}
        {data ? null : <Skeleton rows={2} />}
        {data?.length === 0 ? <Empty title={say('noSeries')} text={say('seriesFromPostText')} /> : null}
        <ul className={styles['members']}>
          {(data ?? []).map((one) => (
            <li key={one.id} className={styles['member']}>
              <Link to="/seri/$id" params={{ id: one.id } as never}>
                <b>{one.title}</b>
                <small>
                  {say(one.rule.every === 'week' ? 'everyWeek' : 'everyMonth')} · {one.rule.at.replace(':', '.')} · {one.by}
                </small>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {mayWrite(person, current.id) === null ? <Templates /> : null}
    </Page>
  )
}
