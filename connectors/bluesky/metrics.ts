import { Answered, type Account, type Counting, type Measure, type Metrics, type Outcome, type Remote } from '#kit/connector.ts'
import type { Line } from './account.ts'
import { Declined } from './api.ts'
import * as schema from './schema.ts'

const nsid = 'app.bsky.feed.getPosts'

const measures = [
  { id: 'likeCount', label: { id: 'suka', en: 'likes' } },
  { id: 'repostCount', label: { id: 'dibagikan ulang', en: 'reposts' } },
  { id: 'replyCount', label: { id: 'balasan', en: 'replies' } },
  { id: 'quoteCount', label: { id: 'dikutip', en: 'quotes' } },
] as const satisfies Measure[]

const valuesOf = (post: schema.Counted) => Object.fromEntries(measures.flatMap(({ id }) => (post[id] === undefined ? [] : [[id, post[id]] as const])))

/** A personal server counts nothing itself: it asks its network's view of the app for us, and without one it refuses. */
export function otherwise(error: unknown): { kind: 'nobody' } | Exclude<Outcome, { kind: 'ok' }> {
  if (error instanceof Answered) return error.outcome
  if (!(error instanceof Declined)) throw error
  return error.outcome.kind === 'rejected' ? { kind: 'nobody' } : error.outcome
}

async function read(line: Line, remotes: readonly Remote[]): Promise<Counting> {
  try {
    const { posts } = await line.call({ nsid, params: { uris: remotes.map(({ id }) => id) } }, schema.counted)
    return { kind: 'counted', counted: posts.map((post) => ({ remote: post.uri, values: valuesOf(post) })) }
  } catch (error) {
    return otherwise(error)
  }
}

/** Likes, reposts, replies and quotes of a delivery's first post (app.bsky.feed.defs#postView), as the account's network counts them. */
export const metrics = (lineOf: (account: Account) => Line): Metrics => ({
  measures,
  source: nsid,
  most: 25,
  read: async (account, remotes) => read(lineOf(account), remotes),
})
