import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { Jobs, Recurring } from './jobs.ts'

/** What a feature brings to the house; `app/features.ts` lists them, one line each. */
export type Feature = {
  name: string
  /** Endpoints, mounted under the feature's name in `/rpc` and at their own paths in `/api`. */
  routes?: AnyRouter
  /** What its own pages answer to other systems under `/api`, for the document alone. */
  told?: AnyContractRouter
  jobs?: Jobs
  recurring?: Recurring[]
  /** Event kind → this feature's task that follows it. */
  follows?: Record<string, string>
}

/** Event kind → every task that follows it. */
export function subscriptionsOf(features: readonly Feature[]) {
  const subscriptions = new Map<string, string[]>()
  for (const { follows = {} } of features)
    for (const [kind, task] of Object.entries(follows)) subscriptions.set(kind, [...(subscriptions.get(kind) ?? []), task])
  return subscriptions
}

export const jobsOf = (features: readonly Feature[]): Jobs => Object.assign({}, ...features.map(({ jobs = {} }) => jobs)) as Jobs

export const recurringOf = (features: readonly Feature[]) => features.flatMap(({ recurring = [] }) => recurring)

export const routerOf = (features: readonly Feature[]) => Object.fromEntries(features.flatMap(({ name, routes }) => (routes ? [[name, routes] as const] : [])))

/** Everything the API's document tells of: what is routed, and what pages answer. */
export const toldOf = (features: readonly Feature[]) => ({
  ...routerOf(features),
  ...Object.fromEntries(features.flatMap(({ name, told }) => (told ? [[`${name}_public`, told] as const] : []))),
})
