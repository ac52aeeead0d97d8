import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { count, dayIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Bundle } from '../contract.ts'
import styles from './proofs.module.css'
import { proofs } from './queries.ts'
import { useProofsWords } from './words.ts'

const isMaking = ({ state }: Bundle) => state === 'waiting' || state === 'making'
const again = 1_000

/** The last day of a span, which ends with the moment after it. */
const lastDay = (until: string) => Temporal.Instant.from(until).subtract({ seconds: 1 }).toString()

function BundleState({ bundle }: { bundle: Bundle }) {
  const say = useProofsWords()
  const language = useLanguage()
  const { current } = useSession()
  if (isMaking(bundle))
    return (
      <>
        <progress max={bundle.total} value={bundle.done} aria-label={say('making')} />
        <small>{say('progress', { done: count(bundle.done, language), total: count(bundle.total, language) })}</small>
      </>
    )
  if (bundle.state !== 'ready') return <small>{say(bundle.state === 'expired' ? 'expired' : 'failed')}</small>
  const megabytes = count(Math.max(0.1, Math.round((bundle.bytes ?? 0) / 100_000) / 10), language)
  return (
    <>
      <a href={`/bukti-tayang/paket/${bundle.id}`} className={styles['take']}>
        {say('take', { megabytes })}
      </a>
      {bundle.expiresAt ? <small>{say('until_day', { day: dayIn(bundle.expiresAt, current, language) })}</small> : null}
    </>
  )
}

type Asked = { institution: Bundle['institution']; since: string; until: string }

/** Everything in the span as one ZIP: asked for here, made by the worker, taken away when ready. */
export function BundlesPanel({ asked, total }: { asked: Asked; total: number }) {
  const say = useProofsWords()
  const language = useLanguage()
  const { current } = useSession()
  const queries = useQueryClient()
  const listed = proofs.bundles.queryOptions({ input: { institution: current.id } })
  const { data: bundles = [], error } = useQuery({ ...listed, refetchInterval: ({ state }) => ((state.data ?? []).some(isMaking) ? again : false) })
  const ask = useMutation(proofs.bundle.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: listed.queryKey }) }))
  return (
    <Section title={say('bundles')}>
      <p className={styles['quiet']}>{say('bundlesText')}</p>
      <Button onPress={() => ask.mutate(asked)} busy={ask.isPending && say('asking')} why={total === 0 ? say('nothing') : null}>
        {say('bundle', { count: count(total, language) })}
      </Button>
      {ask.error ? <Failure error={ask.error} /> : null}
      {error ? <Failure error={error} /> : null}
      <ul className={styles['bundles']}>
        {bundles.map((bundle) => (
          <li key={bundle.id}>
            <b>
              {dayIn(bundle.since, current, language)} – {dayIn(lastDay(bundle.until), current, language)}
            </b>
            <small>
              {bundle.author ? `${bundle.author} · ` : ''}
              {say('counted', { count: count(bundle.total, language) })} · {bundle.askedBy}
            </small>
            <BundleState bundle={bundle} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
