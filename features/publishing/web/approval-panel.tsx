import { useQuery } from '@tanstack/react-query'
import type { Post } from '#features/posts/contract.ts'
import { ButtonLink } from '#kit/web/button.tsx'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { Section } from '#kit/web/page.tsx'
import { Avatar, DueText, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './publishing.module.css'
import { approvals } from './queries.ts'
import { usePublishingWords } from './words.ts'

/** The approval path: who, in whose name, when, and what they said. */
export function ApprovalPanel({ post }: { post: Post }) {
  const say = usePublishingWords()
  const { placeOf } = useSession()
  const place = placeOf(post.institution)
  const { data: approval } = useQuery(approvals.of.queryOptions({ input: { subject: post.id } }))
  if (!approval)
    return (
      <Section title={say('path')}>
        <p className={styles['quiet']}>{say('noPath')}</p>
      </Section>
    )
  return (
    <Section title={say('path')} meta={say('pathMeta', { count: approval.steps.length })}>
      <ol className={styles['path']}>
        {approval.authors.map((name) => (
          <li key={name}>
            <Avatar name={name} />
            <span>
              <b>{name}</b>
              <small>{say('wrote')}</small>
            </span>
          </li>
        ))}
        {approval.decisions.map((decision) => (
          <li key={`${decision.at}${decision.person}`}>
            <Avatar name={decision.person} />
            <span>
              <b>
                {decision.person}
                {decision.behalf ? ` (${say(`behalf_${decision.behalf.title}`, { name: decision.behalf.name })})` : ''}
              </b>
              <small>
                {say(`decided_${decision.kind}`)}, <When at={decision.at} zone={place.zone} place={place.place} />
              </small>
              {decision.note ? <q>{decision.note}</q> : null}
            </span>
          </li>
        ))}
        {approval.state === 'in_review' ? (
          <li>
            <Avatar name="?" />
            <span>
              <b>{approval.steps[approval.step]?.names.join(', ') || say('anyApprover')}</b>
              <small>
                {say('waitsAt', { step: approval.step + 1, steps: approval.steps.length })}{' '}
                {approval.dueAt ? <DueText at={approval.dueAt} zone={place.zone} place={place.place} /> : null}
              </small>
            </span>
          </li>
        ) : null}
      </ol>
      {approval.emergency ? (
        <p className={styles['quiet']}>
          {say('emergencyReason', { reason: approval.emergency.reason })}{' '}
          {approval.emergency.confirmedAt ? say('emergencyConfirmed') : <DueText at={approval.emergency.confirmBy} zone={place.zone} place={place.place} />}
        </p>
      ) : null}
      {approval.state === 'in_review' ? (
        <CopyButton
          size="small"
          text={say('askApproval', { place: place.shortName, link: `${location.origin}/setujui/${approval.id}` })}
          label={say('askCopy')}
        />
      ) : null}
      {approval.may.decide === null || approval.may.confirm === null ? (
        <ButtonLink to="/setujui/$id" params={{ id: approval.id }} kind="primary">
          {say('review')}
        </ButtonLink>
      ) : null}
    </Section>
  )
}
