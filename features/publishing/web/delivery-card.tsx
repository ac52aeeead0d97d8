import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { When } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import type { Delivery } from '../contract.ts'
import { Counts } from './counts.tsx'
import { PostHistory } from './history.tsx'
import { DeliveryActs } from './delivery-acts.tsx'
import styles from './publishing.module.css'
import { channels, publishing } from './queries.ts'
import { Responses } from './responses.tsx'
import { usePublishingWords } from './words.ts'

export const usePlatform = (id: string) => {
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return platforms.find((one) => one.id === id) ?? { id, name: id, mark: '' }
}

const known = [
  'paused',
  'channel_frozen',
  'channel_retired',
  'variant_gone',
  'outside_window',
  'content_changed',
  'rights_ended',
  'not_approved',
  'not_after',
  'signed_out',
  'retry',
  'unavailable',
  'over_budget',
  'pending',
  'recall_waits',
  'recall_by_hand',
] as const
const isKnown = (why: string): why is (typeof known)[number] => known.some((one) => one === why)

/** Why a delivery stands where it stands: a sentence of ours, or what the platform said. */
export function useWhy() {
  const say = usePublishingWords()
  return (why: string | null) => (why === null ? null : isKnown(why) ? say(`why_${why}`) : why)
}

function Journal({ delivery }: { delivery: Delivery }) {
  const say = usePublishingWords()
  const { placeOf } = useSession()
  const { zone, place } = placeOf(delivery.institution)
  const { data: steps = [] } = useQuery(publishing.journal.queryOptions({ input: { id: delivery.id } }))
  return (
    <div className={styles['journal']}>
      <p className={styles['quiet']}>{say('journalText')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('journalStep')}</th>
            <th scope="col">{say('journalState')}</th>
            <th scope="col">{say('journalBegun')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.name}>
              <td>
                <code>{step.name}</code> {say(`kind_${step.kind}`)}
              </td>
              <td>
                {say(`step_${step.state}`)}
                {step.note ? <small>{step.note}</small> : null}
              </td>
              <td>
                <When at={step.begunAt} zone={zone} place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {steps.length === 0 ? <p>{say('journalEmpty')}</p> : null}
      <PostHistory subject={delivery.id} place={placeOf(delivery.institution)} />
    </div>
  )
}

/** One delivery: where, when, how it stands, and the one button that helps. */
export function DeliveryCard({ delivery, mayPlan }: { delivery: Delivery; mayPlan: boolean }) {
  const say = usePublishingWords()
  const why = useWhy()
  const { placeOf } = useSession()
  const { place } = placeOf(delivery.institution)
  const platform = usePlatform(delivery.platform)
  const [isOpen, setOpen] = useState(false)
  const sentence = why(delivery.why)
  return (
    <li className={styles['delivery']}>
      <div className={styles['line']}>
        <span className={styles['where']}>
          <PlatformMark mark={platform.mark} />
          <b>{platform.name}</b>
          {delivery.handle === platform.name ? null : <span>{delivery.handle}</span>}
        </span>
        <StateMark state={delivery.state} />
        <span className={styles['time']}>
          <When at={delivery.publishedAt ?? delivery.againAt ?? delivery.dueAt} zone={delivery.zone} place={place} />
        </span>
      </div>
      {sentence ? <p className={styles['quiet']}>{sentence}</p> : null}
      {delivery.state === 'unconfirmed' ? <p>{say('unconfirmedText')}</p> : null}
      {delivery.notAfter && delivery.state !== 'published' ? (
        <p className={styles['quiet']}>
          {say('notAfter')} <When at={delivery.notAfter} zone={delivery.zone} place={place} />
        </p>
      ) : null}
      {delivery.publishedAt ? (
        <>
          <Counts delivery={delivery} place={place} />
          <Responses delivery={delivery} place={place} platform={platform.name} />
        </>
      ) : null}
      <div className={styles['acts']}>
        {delivery.address ? (
          <a href={delivery.address} target="_blank" rel="noreferrer" className={styles['open']}>
            {say('open')}
          </a>
        ) : null}
        {delivery.publishedAt && (delivery.state === 'published' || delivery.state === 'recalled') ? (
          <a href={`/bukti-tayang/${delivery.id}`} className={styles['open']}>
            {say('proof')}
          </a>
        ) : null}
        {mayPlan ? <DeliveryActs delivery={delivery} /> : null}
        <button type="button" className={styles['toggle']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('journal')}
        </button>
      </div>
      {isOpen ? <Journal delivery={delivery} /> : null}
    </li>
  )
}
