import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { Changes } from '#kit/server/events.ts'

/** A page as it was made. `institution` is whose change makes it stale. */
export type Made = { institution: string; type: string; body: string; status: 200 | 410; changedAt?: Temporal.Instant }
type Kept = { made: Made; plain: Buffer; zipped: Buffer; tag: string }

/** Bytes of pages one process keeps; the least recently asked for goes first. */
const most = 32 * 1024 * 1024
/** Seconds a shared cache may serve a page before it asks again; a withdrawn item is gone from it within this time. */
export const fresh = 30

const keep = (made: Made): Kept => {
  const plain = Buffer.from(made.body)
  return { made, plain, zipped: gzipSync(plain), tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22) }
}

/** Whether the reader has this very page already, by its tag (RFC 9110 §13.1.2) or, without one, by date where the page has one. */
function isKnown(c: Context, tag: string, changedAt: Temporal.Instant | undefined) {
  const asked = c.req.header('if-none-match')
  if (asked !== undefined) return asked.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, '')))
  return changedAt !== undefined && c.req.header('if-modified-since') === httpDate(changedAt)
}

function answer(c: Context, { made, plain, zipped, tag }: Kept) {
  const isZipped = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(c.req.header('accept-encoding') ?? '')
  const own = `"${tag}${isZipped ? '-gz' : ''}"`
  c.header('etag', own)
  c.header('vary', 'Accept, Accept-Encoding')
  c.header('cache-control', `public, max-age=${fresh}`)
  if (made.changedAt) c.header('last-modified', httpDate(made.changedAt))
  if (made.status === 200 && isKnown(c, own, made.changedAt)) return c.body(null, 304)
  if (isZipped) c.header('content-encoding', 'gzip')
  return c.body(new Uint8Array(isZipped ? zipped : plain), made.status, { 'content-type': made.type })
}

const httpDate = (at: Temporal.Instant) => {
  const { day, month, year, dayOfWeek, hour, minute, second } = at.toZonedDateTimeISO('UTC')
  const two = (number: number) => String(number).padStart(2, '0')
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${names[dayOfWeek - 1]}, ${two(day)} ${months[month - 1]} ${year} ${two(hour)}:${two(minute)}:${two(second)} GMT`
}

/** What changes a public page: its items, its accounts, the institution's own name. */
const isShown = (kind: string) => /^(newsroom|channel|lookalike|institution|media)\./.test(kind)

/** Pages up to `most` bytes, the one least recently asked for leaving first. */
function shelf() {
  const kept = new Map<string, Kept>()
  let size = 0
  const drop = (key: string) => {
    size -= kept.get(key)?.plain.length ?? 0
    kept.delete(key)
  }
  const put = (key: string, page: Kept) => {
    drop(key)
    kept.set(key, page)
    size += page.plain.length
    for (const oldest of kept.keys()) {
      if (size <= most) break
      drop(oldest)
    }
  }
  return {
    put,
    take: (key: string) => {
      const page = kept.get(key)
      if (page) put(key, page)
      return page
    },
    dropWhere: (isStale: (made: Made) => boolean) => {
      for (const [key, { made }] of kept) if (isStale(made)) drop(key)
    },
  }
}

/**
 * Keeps made pages in this process until the database says that their institution changed; every server process hears the same commits.
 * While it hears nothing, it keeps nothing. Without `changes` every page is made anew.
 */
export function pageCache(changes?: Changes) {
  const pages = shelf()
  /** What is being made right now, and from which round: many readers of one new page wait for one making. */
  const making = new Map<string, { round: number; page: Promise<Kept | null> }>()
  let round = 0
  changes?.hearAll((change) => {
    if (change && !isShown(change.kind)) return
    round += 1
    pages.dropWhere((made) => !change || change.kind.startsWith('institution.') || made.institution === change.institution)
  })
  const makeAnew = async (key: string, make: () => Promise<Made | null>) => {
    const before = round
    const made = await make()
    const page = made && keep(made)
    // Only what no change has overtaken while it was made.
    if (page && changes?.isHearing() && round === before) pages.put(key, page)
    return page
  }
  const makeOnce = (key: string, make: () => Promise<Made | null>) => {
    const running = making.get(key)
    // A change heard since it began may be missing from it.
    if (changes?.isHearing() && running?.round === round) return running.page
    const page = makeAnew(key, make).finally(() => {
      if (making.get(key)?.page === page) making.delete(key)
    })
    making.set(key, { round, page })
    return page
  }
  return {
    /** Answers a page by its key, or makes it; null where there is none. */
    answer: async (c: Context, key: string, make: () => Promise<Made | null>) => {
      const page = (changes?.isHearing() && pages.take(key)) || (await makeOnce(key, make))
      return page && answer(c, page)
    },
  }
}

export type PageCache = ReturnType<typeof pageCache>
