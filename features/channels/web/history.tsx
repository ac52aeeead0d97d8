import { useQuery } from '@tanstack/react-query'
import { When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import { incidentSteps, type IncidentStep } from '../kinds.ts'
import styles from './channel-page.module.css'
import { activity } from './queries.ts'
import { useChannelsWords } from './words.ts'

const kinds = [
  'channel.registered',
  'channel.revised',
  'channel.retired',
  'channel.reinstated',
  'channel.attested',
  'channel.frozen',
  'channel.lifted',
  'channel.connected',
  'channel.disconnected',
  'channel.expiring',
  'channel.expired',
  'channel.attestation_due',
  'channel.signed_out',
  'channel.failed',
  'channel.works',
  'channel.incident_opened',
  'channel.incident_closed',
  'channel.step_ticked',
] as const
const isKnown = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind)
const stepIn = (detail: Record<string, unknown>): IncidentStep | null => incidentSteps.find((one) => one === detail['step']) ?? null

/** What happened to the account, newest first, as the event log has it. */
export function History({ subject, place }: { subject: string; place: Place }) {
  const say = useChannelsWords()
  const { data: happenings = [] } = useQuery(activity.feed.queryOptions({ input: { subject } }))
  return (
    <ul className={styles['history']}>
      {happenings.flatMap((one) => {
        if (!isKnown(one.kind)) return []
        const step = stepIn(one.detail)
        return (
          <li key={one.id}>
            <span>
              {say(one.kind)}
              {step ? `: ${say(`step_${step}`)}` : null}
              {one.by ? `, ${one.by}` : null}
            </span>
            <small>
              <When at={one.at} zone={place.zone} place={place.place} />
            </small>
          </li>
        )
      })}
    </ul>
  )
}
