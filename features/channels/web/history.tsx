import { useQuery } from '@tanstack/react-query'
import { History, type Happened } from '#kit/web/history.tsx'
import type { Place } from '#kit/web/session.tsx'
import { incidentSteps } from '../kinds.ts'
import { activity } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** What happened to the account; of a step of an incident, which. */
export function ChannelHistory({ subject, place }: { subject: string; place: Place }) {
  const say = useChannelsWords()
  const { data: happenings = [] } = useQuery(activity.feed.queryOptions({ input: { subject } }))
  const stepIn = ({ detail }: Happened) => {
    const step = incidentSteps.find((one) => one === detail['step'])
    return step ? say(`step_${step}`) : null
  }
  return <History happenings={happenings} place={place} more={stepIn} />
}
