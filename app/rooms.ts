import type { Hono } from 'hono'
import { registerPages } from '#features/channels/server/pages.ts'
import { mediaPages } from '#features/media/server/pages.ts'
import { lookAddress } from '#features/newsroom/server/look.ts'
import { newsroomPages } from '#features/newsroom/server/pages.ts'
import { identify } from '#features/people/server/identify.ts'
import { signInPages } from '#features/people/server/pages.ts'
import { proofPages } from '#features/proofs/server/pages.ts'
import { sweep } from '#features/publishing/server/sweeping.ts'
import type { Connector } from '#kit/connector.ts'
import { listenForChanges, type Changes } from '#kit/server/events.ts'
import { jobsOf, recurringOf, subscriptionsOf, type Feature } from '#kit/server/feature.ts'
import { startWorker } from '#kit/server/jobs.ts'
import { offeredBy } from './connectors.ts'
import { featuresOf } from './features.ts'
import type { OpenHouse } from './house.ts'
import { healthPages } from './health.ts'
import { httpApp } from './http.ts'

const webFolder = new URL('../dist/web', import.meta.url).pathname

/** Every feature over one open house; what follows an event is set from here on. */
export function roomsOf(open: Pick<OpenHouse, 'subscriptions'> & Partial<OpenHouse>, connectors: readonly Connector[]): readonly Feature[] {
  const { subscriptions, house, languageServer = null, browser = null } = open
  // The example network speaks to nobody outside.
  const features = featuresOf(connectors, { languageServer: house?.settings.demo ? null : languageServer, browser })
  for (const [kind, tasks] of subscriptionsOf(features)) subscriptions.set(kind, tasks)
  return features
}

export const changesIn = ({ listenPool, house }: OpenHouse): Changes => listenForChanges(listenPool, house.log)

type Web = { features: readonly Feature[]; connectors: readonly Connector[]; changes: Changes; more?: Hono[] }

/** The web half: every endpoint, page and file. `more` are pages of `app` itself. */
export function webOf({ house, metricsToken = null, jobsPool }: Pick<OpenHouse, 'house'> & Partial<OpenHouse>, rooms: Web) {
  const { features, connectors, changes, more = [] } = rooms
  const pages = [
    healthPages(house, { token: metricsToken, ...(jobsPool ? { jobs: jobsPool } : {}) }),
    ...more,
    signInPages(house),
    mediaPages(house, identify, offeredBy(connectors)),
    newsroomPages(house, offeredBy(connectors), changes),
    registerPages(house, offeredBy(connectors), lookAddress),
    proofPages(house, identify, offeredBy(connectors)),
  ]
  return httpApp({ house, features, identify, changes, pages, webFolder })
}

/** The working half; what was due while no worker ran is found again within its first minute. */
export async function workerOf(open: Pick<OpenHouse, 'house' | 'jobsPool'>, features: readonly Feature[], concurrency: number) {
  const runner = await startWorker(open.house, { pool: open.jobsPool, jobs: jobsOf(features), recurring: recurringOf(features), concurrency })
  await sweep(open)
  return runner
}
