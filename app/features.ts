import { jobs as activityJobs } from '#features/activity/server/jobs.ts'
import { routes as activity } from '#features/activity/server/routes.ts'
import { jobs as approvalsJobs } from '#features/approvals/server/jobs.ts'
import { routes as approvals } from '#features/approvals/server/routes.ts'
import { publicContract as publicRegister } from '#features/channels/public-contract.ts'
import { jobs as channelsJobs } from '#features/channels/server/jobs.ts'
import { routes as calendar } from '#features/calendar/server/routes.ts'
import { routes as channels } from '#features/channels/server/routes.ts'
import { routes as institutions } from '#features/institutions/server/routes.ts'
import { openExaminer } from '#features/laboratory/examiner.ts'
import type { LanguageServer } from '#features/laboratory/server/language-server.ts'
import { jobs as laboratoryJobs } from '#features/laboratory/server/jobs.ts'
import { routes as laboratory } from '#features/laboratory/server/routes.ts'
import { follows as noticesFollow, jobs as notifyJobs } from '#features/notify/server/jobs.ts'
import { routes as notify } from '#features/notify/server/routes.ts'
import { jobs as mediaJobs } from '#features/media/server/jobs.ts'
import { routes as media } from '#features/media/server/routes.ts'
import { jobs as inboxJobs } from '#features/inbox/server/jobs.ts'
import { routes as inbox } from '#features/inbox/server/routes.ts'
import { jobs as metricsJobs } from '#features/metrics/server/jobs.ts'
import { routes as metrics } from '#features/metrics/server/routes.ts'
import { jobs as newsroomJobs } from '#features/newsroom/server/jobs.ts'
import { routes as newsroom } from '#features/newsroom/server/routes.ts'
import { newsroomPages } from '#features/newsroom/server/pages.ts'
import { routes as people } from '#features/people/server/routes.ts'
import { jobs as postsJobs } from '#features/posts/server/jobs.ts'
import { routes as posts } from '#features/posts/server/routes.ts'
import { seriesRoutes } from '#features/posts/server/series-routes.ts'
import { teamRoutes } from '#features/posts/server/team-routes.ts'
import { jobs as publishingJobs } from '#features/publishing/server/jobs.ts'
import { routes as publishing } from '#features/publishing/server/routes.ts'
import { jobs as proofsJobs } from '#features/proofs/server/jobs.ts'
import { routes as proofs } from '#features/proofs/server/routes.ts'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import type { Connector } from '#kit/connector.ts'
import type { Feature } from '#kit/server/feature.ts'
import { fromDisk } from '#bahasa/tools/disk.ts'
import { offeredBy, ownAmong } from './connectors.ts'
import { handovers } from './handovers.ts'

const examiner = openExaminer(fromDisk)
const everyMinute = '* * * * *'
/** 02.17 in Jakarta. */
const everyNight = '17 19 * * *'

/** What stands outside the house and is there or not, as the configuration says. */
type Outside = { languageServer?: LanguageServer | null; browser?: string | null }

/** What comes back of it: numbers, and what the public says. */
const returning = (byId: ReadonlyMap<string, Connector>): Feature[] => [
  {
    name: 'metrics',
    routes: metrics(byId),
    jobs: metricsJobs(byId),
    recurring: [{ task: 'metrics.read_all', cron: '*/5 * * * *' }],
    follows: { 'delivery.published': 'metrics.watch' },
  },
  {
    name: 'inbox',
    routes: inbox,
    jobs: inboxJobs(byId),
    recurring: [
      { task: 'inbox.read_all', cron: '*/10 * * * *' },
      { task: 'inbox.tidy', cron: everyNight },
    ],
    follows: { 'channel.connected': 'inbox.listen' },
  },
]

/** What goes out, where it is read, and the proof of it. */
const outgoing = (offered: readonly OfferedPlatform[], byId: ReadonlyMap<string, Connector>, browser: string | null): Feature[] => [
  {
    name: 'publishing',
    routes: publishing,
    jobs: publishingJobs(byId),
    recurring: [{ task: 'publishing.sweep', cron: everyMinute }],
    follows: {
      'series.made': 'publishing.plan_series',
      'series.changed': 'publishing.plan_series',
      'approval.emergency_recalled': 'publishing.recall_post',
      'channel.connected': 'publishing.resume',
      'channel.incident_opened': 'publishing.hold_queue',
    },
  },
  { name: 'calendar', routes: calendar },
  {
    name: 'newsroom',
    routes: newsroom,
    jobs: newsroomJobs,
    recurring: [{ task: 'newsroom.sweep', cron: everyMinute }],
    follows: {
      'approval.approved': 'newsroom.follow_post',
      'newsroom.item_published': 'newsroom.tell',
      'newsroom.item_corrected': 'newsroom.tell',
      'newsroom.item_withdrawn': 'newsroom.tell',
    },
  },
  {
    name: 'proofs',
    routes: proofs(offered),
    jobs: proofsJobs(offered, { browser, ask: async (house, path) => newsroomPages(house, offered).request(path) }),
    recurring: [{ task: 'proofs.tidy', cron: everyNight }],
    follows: { 'delivery.published': 'proofs.keep_page' },
  },
]

/** Every feature with what it brings, lowest first. */
export function featuresOf(connectors: readonly Connector[], { languageServer = null, browser = null }: Outside = {}): readonly Feature[] {
  const offered = offeredBy(connectors)
  const byId = new Map(connectors.map((connector) => [connector.id, connector] as const))
  return [
    { name: 'activity', routes: activity, jobs: activityJobs, recurring: [{ task: 'activity.seal', cron: everyMinute }] },
    { name: 'institutions', routes: institutions },
    { name: 'people', routes: people(handovers) },
    { name: 'notify', routes: notify, jobs: notifyJobs, recurring: [{ task: 'notify.sweep', cron: everyMinute }], follows: noticesFollow },
    { name: 'laboratory', routes: laboratory(examiner, languageServer), jobs: laboratoryJobs(examiner) },
    {
      name: 'channels',
      routes: channels(offered, byId),
      told: publicRegister,
      jobs: channelsJobs(ownAmong(offered), offered, byId),
      recurring: [
        { task: 'channels.look_at_all', cron: '17 20 * * *' },
        { task: 'channels.watch_all', cron: '7 0 * * *' },
      ],
      follows: { 'institution.placed': 'channels.welcome', 'channel.registered': 'channels.compare', 'channel.revised': 'channels.compare' },
    },
    { name: 'media', routes: media, jobs: mediaJobs(offered), recurring: [{ task: 'media.sweep', cron: '17 * * * *' }] },
    { name: 'approvals', routes: approvals, jobs: approvalsJobs },
    { name: 'posts', routes: posts(offered), jobs: postsJobs, follows: { 'media.described': 'posts.follow_image' } },
    { name: 'team', routes: teamRoutes },
    { name: 'series', routes: seriesRoutes },
    ...outgoing(offered, byId, browser),
    ...returning(byId),
  ]
}
