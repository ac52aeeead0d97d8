import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page } from '#kit/web/page.tsx'
import { Chip, DueText, Empty, Failure, InstitutionMark, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { approvals } from './queries.ts'
import styles from './approvals.module.css'
import { useApprovalsWords } from './words.ts'

/** What waits for this person's decision, soonest first. */
export function WaitingPage() {
  const say = useApprovalsWords()
  const { placeOf } = useSession()
  const { data: waiting, error, refetch } = useQuery(approvals.waiting.queryOptions())
  return (
    <Page title={say('approve')} meta={waiting ? say('waitingMeta', { count: waiting.length }) : null}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {waiting?.length === 0 ? <Empty title={say('allDone')} text={say('allDoneText')} /> : null}
      {waiting || error ? null : <Skeleton />}
      <ul className={styles['rows']}>
        {waiting?.map((one) => {
          const { shortName, zone, place } = placeOf(one.institution)
          return (
            <li key={one.id}>
              <Link to="/setujui/$id" params={{ id: one.id } as never} className={styles['row']}>
                <span className={styles['what']}>
                  <b>{one.title}</b>
                  <small>
                    {one.kind === 'confirm' ? say('confirmEmergency') : say('stepOf', { step: one.step + 1, steps: one.steps })} · {one.authors.join(', ')}
                  </small>
                </span>
                <span className={styles['place']}>
                  <InstitutionMark name={shortName} /> {shortName}
                </span>
                {one.kind === 'confirm' ? <Chip tone="red">{say('emergency')}</Chip> : null}
                {one.dueAt ? <DueText at={one.dueAt} zone={zone} place={place} /> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
