import { useQuery } from '@tanstack/react-query'
import { History } from '#kit/web/history.tsx'
import type { Place } from '#kit/web/session.tsx'
import { activity } from './queries.ts'

/** What happened to one record, as the event log has it. */
export function PostHistory({ subject, place }: { subject: string; place: Place }) {
  const { data: happenings = [] } = useQuery(activity.feed.queryOptions({ input: { subject } }))
  return <History happenings={happenings} place={place} />
}
