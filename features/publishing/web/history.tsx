import { useQuery } from '@tanstack/react-query'
import type { contract as activityContract } from '#features/activity/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import styles from './publishing.module.css'
import { usePublishingWords } from './words.ts'

const activity = clientFor<typeof activityContract>('activity')

const kinds = [
  'post.drafted',
  'post.changed',
  'post.submitted',
  'post.withdrawn',
  'post.discarded',
  'post.restored',
  'delivery.scheduled',
  'delivery.moved',
  'delivery.held',
  'delivery.released',
  'delivery.waiting',
  'delivery.published',
  'delivery.unconfirmed',
  'delivery.rejected',
  'delivery.signed_out',
  'delivery.expired',
  'delivery.cancelled',
  'delivery.recalled',
  'delivery.handed_over',
  'delivery.hand_over_late',
] as const
const isKnown = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind)

/** What happened to one record, newest first, as the event log has it. */
export function History({ subject, place }: { subject: string; place: Place }) {
  const say = usePublishingWords()
  const { data: happenings = [] } = useQuery(activity.feed.queryOptions({ input: { subject } }))
  return (
    <ul className={styles['history']}>
      {happenings
        .filter(({ kind }) => isKnown(kind))
        .map((one) => (
          <li key={one.id}>
            <span>
              {isKnown(one.kind) ? say(one.kind) : null}
              {one.by ? `, ${one.by}` : null}
            </span>
            <small>
              <When at={one.at} zone={place.zone} place={place.place} />
            </small>
          </li>
        ))}
    </ul>
  )
}
